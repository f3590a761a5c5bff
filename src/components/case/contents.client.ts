import { closest } from '../../browser/dom.ts';
import { perFrame } from '../../browser/frame.ts';

/** Marks in the list of contents what is being read, and closes the list where it lies over the text. */
const list = document.querySelector<HTMLDetailsElement>('.contents');
const links = [...(list?.querySelectorAll<HTMLAnchorElement>('a') ?? [])];
const parts = links.map((link) => document.getElementById(link.hash.slice(1)));
const now = list?.querySelector('.contents-now');
let current: HTMLAnchorElement | undefined;

const mark = perFrame(() => {
  // What is read is what stands where a link leads to, and its first two lines.
  const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) + 48;
  const at = parts.findLastIndex((part) => part !== null && part.getBoundingClientRect().top <= line);
  const link = links[Math.max(0, at)];
  if (link === current) return;
  current?.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'true');
  if (now) now.textContent = link?.textContent ?? '';
  current = link;
});

if (list) {
  mark();
  document.addEventListener('scroll', mark, { passive: true });
  list.addEventListener('click', (event) => {
    if (closest(event, 'a')) list.open = false;
  });
  // An engine that does not know what a closed fold holds would keep the list beside the text from sight.
  if (!CSS.supports('selector(::details-content)') && matchMedia('(min-width: 1101px)').matches) list.open = true;
}
