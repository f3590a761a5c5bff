import { plain } from '../../search/spelling.ts';

/** Something that can be done, or gone to, on the page that is open. */
export interface Command {
  readonly kind: 'Do' | 'Part';
  readonly text: string;
  readonly act: () => void;
}

/** So many parts of the page are offered. */
const most = 5;

/** The sections of the page, and its buttons that say what they do, as far as their words begin like those typed. */
export function commandsOf(typed: string): readonly Command[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = (text: string): boolean => {
    const own = plain(text).split(/\s+/);
    return words.every((word) => own.some((each) => each.startsWith(word)));
  };
  const headings = [...document.querySelectorAll<HTMLElement>('main h2[id], main section[id] > h2')].map(
    (heading): Command => {
      const target = heading.id === '' ? heading.closest('section') : heading;
      return {
        kind: 'Part',
        text: heading.textContent.trim(),
        act: () => {
          if (target) location.hash = target.id;
        },
      };
    },
  );
  const print: Command = {
    kind: 'Do',
    text: 'Print this page',
    act: () => {
      globalThis.print();
    },
  };
  const parts = document.querySelector('[data-search]') ? [] : headings;
  return [...parts.filter(({ text }) => fits(text)).slice(0, most), ...[print].filter(({ text }) => fits(text))];
}
