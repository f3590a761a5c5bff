import { anchor, element } from '../../browser/dom.ts';
import { type View, writeView } from '../../search/view.ts';
import type { Found } from './worker-messages.client.ts';
import { counted } from '../../model/say/count.ts';

const linkTo = (view: View, words: string): HTMLAnchorElement => {
  const link = anchor(`${location.pathname}${writeView(view)}`, words);
  link.dataset['view'] = '';
  return link;
};

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** What was typed and what it was taken as, once for each thing typed, all of its words together. */
export function takenAs(corrected: Found['corrected']): readonly (readonly [typed: string, taken: string])[] {
  const taken = new Map<string, string>();
  for (const [typed, word] of corrected) {
    const before = taken.get(typed);
    taken.set(typed, before === undefined ? word : `${before} ${word}`);
  }
  return [...taken];
}

/** What was made of the words, said once above the rows, with the way to undo it. */
export function sayFound(view: View, found: Found): readonly (Node | string)[] {
  const { total, corrected, unknown } = found;
  const text = view.text.trim();
  // Before the full texts are there nobody knows what no text has; an answer does not rest on them.
  const sure = found.complete || found.answer !== undefined;
  const taken = (sure ? takenAs(corrected) : []).flatMap(([typed, word]) => [
    ` Nothing has “${typed}”; taken as “`,
    element('b', '', word),
    '”.',
  ]);
  if (found.answer) {
    const { what, value } = found.answer;
    return [
      element('b', '', 'An answer'),
      `: ${value === undefined ? what : `${what}: ${value}`}. Below it ${counted(total, 'result')}${found.complete ? '' : ' so far'}.`,
      ...taken,
      ' ',
      linkTo({ ...view, asTyped: true }, 'Search for the words'),
      '.',
      ...(found.complete ? [] : [' Loading the full texts …']),
    ];
  }
  if (found.awaited) return ['Loading the records for an answer …'];
  if (total === 0 && !found.complete) return ['Loading the full texts …'];
  if (total === 0) return [element('b', '', text === '' ? 'Nothing is all of that.' : `Nothing has “${text}”.`)];
  return [
    element('b', '', `${counted(total, 'result')}${found.complete ? '' : ' so far'}`),
    text === '' ? '.' : ` for “${text}”.`,
    ...taken,
    ...(taken.length > 0 ? [' ', linkTo({ ...view, asTyped: true }, 'Search for it as typed'), '.'] : []),
    ...(found.complete && unknown.length > 0 ? [` Left out, since nothing has it: ${quoted(unknown)}.`] : []),
    ...(found.complete ? [] : [' Loading the full texts …']),
    ...(view.asTyped ? [' Searched as typed. ', linkTo({ ...view, asTyped: false }, 'Let it be corrected'), '.'] : []),
  ];
}

/** Ways on when nothing was found: near words, fewer filters, corrections. */
export function sayWaysOn(view: View, found: Found): readonly HTMLElement[] {
  const row = (name: string, ...links: readonly HTMLElement[]): HTMLElement =>
    element(
      'div',
      '',
      element('dt', '', name),
      element('dd', '', ...links.flatMap((link, i) => (i === 0 ? [link] : [', ', link]))),
    );
  const narrowed = view.kind !== '' || view.case !== '' || Object.keys(view.facets).length > 0;
  return [
    ...(found.nearest.length > 0
      ? [row('nearest words', ...found.nearest.map((word) => linkTo({ ...view, text: word, asTyped: false }, word)))]
      : []),
    ...(narrowed
      ? [row('or', linkTo({ ...view, kind: '', case: '', facets: {} }, 'the same words without the filters'))]
      : []),
    ...(view.asTyped ? [row('or', linkTo({ ...view, asTyped: false }, 'let the words be corrected'))] : []),
  ];
}
