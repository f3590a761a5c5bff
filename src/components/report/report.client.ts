import { copyFor } from '../../browser/clipboard.ts';

/** Fills in what a reader came from, where the address says it: `?about=ED-2&v=1`. */
const asked = new URL(location.href).searchParams;
const [about, version] = [asked.get('about'), asked.get('v')];
const lines = document.querySelector<HTMLElement>('.report-about');
if (lines && about !== null && about.length <= 80) {
  const what = `${about}${version !== null && /^\d{1,3}$/.test(version) ? `, version ${version}` : ''}`;
  const at = asked.get('at') ?? '';
  // Nothing but a path of this site, and a row of its page, is taken from the address.
  const page = /^(?:\/[\w.-]+)*\/(?:#[\w.-]+)?$/.test(at)
    ? ` (${new URL(`..${at}`, location.href.replace(/[?#].*$/, '')).href})`
    : '';
  const text = `${what}${page}: what is wrong; where it can be read.`;
  const [name, words, button] = [
    lines.querySelector('b'),
    lines.querySelector('.report-lines'),
    lines.querySelector('button'),
  ];
  if (name) name.textContent = what;
  if (words) words.textContent = text;
  if (button) {
    button.hidden = false;
    button.addEventListener('click', () => void copyFor(button, text, 'Not allowed here: copy the lines by hand'));
  }
  lines.hidden = false;
}
