import { textOf } from '../../browser/dom.ts';
import { plain } from '../../search/spelling.ts';
import * as words from '../../model/say/interface-words.ts';
import { limits } from '../../search/limits.ts';

/** Something that can be done, or gone to, on the page that is open. */
export interface Command {
  readonly kind: 'Do' | 'Part';
  readonly text: string;
  /** What it is called where nothing else is meant: a press of Enter does it. */
  readonly called?: readonly string[];
  readonly act: () => void;
}

/** What a page offers to do with it, by the word that is on the control, and as it is said here. */
const offered: readonly (readonly [control: string, text: string, called: string])[] = [
  [words.cite, 'Cite this page', 'cite'],
  [words.compare, 'Compare with another case', 'compare'],
  [words.embed, 'Embed this page elsewhere', 'embed'],
];

/** What can be done with the page: by its own controls, where it has them; its link and its print on every page. */
function deeds(): readonly Command[] {
  const controls = [...document.querySelectorAll<HTMLElement>('main a, main button')];
  const own = offered.flatMap(([control, text, called]): Command[] => {
    const found = controls.find((each) => each.textContent.trim() === control);
    const act = (): void => {
      found?.click();
    };
    return found ? [{ kind: 'Do', text, called: [called], act }] : [];
  });
  const copy = (): void => {
    void navigator.clipboard.writeText(location.href);
  };
  const print = (): void => {
    globalThis.print();
  };
  const theme = document.querySelector<HTMLElement>('.theme');
  const turn = (): void => {
    theme?.click();
  };
  return [
    { kind: 'Do', text: 'Copy the link to this page', called: ['copy', 'copy link', 'link'], act: copy },
    ...own,
    { kind: 'Do', text: 'Print this page', called: ['print'], act: print },
    ...(theme
      ? [
          {
            kind: 'Do',
            text: `Change the theme to light or dark mode, now ${textOf(theme, 'b')}`,
            called: ['theme', 'dark', 'dark mode', 'light mode'],
            act: turn,
          } as const,
        ]
      : []),
  ];
}

/** Whether what was typed is what a command is called. */
export const isCalled = ({ called }: Command, typed: string): boolean => called?.includes(plain(typed).trim()) === true;

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
  const parts = document.querySelector('[data-search]') ? [] : headings;
  return [
    ...parts.filter(({ text }) => fits(text)).slice(0, limits.parts),
    ...deeds().filter(({ text }) => fits(text)),
  ];
}
