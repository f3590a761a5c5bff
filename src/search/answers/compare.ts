import { wordsOf } from '../words.ts';
import type { CardTable } from './card.ts';
import { type Answered, ofCase, type Intent, type Known } from './known.ts';
import { termOf } from './meaning.ts';
import { withoutRegulator } from './regulator-in-question.ts';

const forms: readonly RegExp[] = [
  /^(?:compare|comparison of|difference between|differences between|what is the difference between)\s+(.+?)\s+(?:and|with|to|against|vs?\.?|versus|&)\s+(.+?)\??$/i,
  /^(.+?)\s+(?:vs?\.?|versus|compared (?:with|to))\s+(.+?)\??$/i,
];

const words = (text: string): readonly string[] =>
  wordsOf(text)
    .filter(({ part }) => !part)
    .map(({ word }) => word);

const named = (known: Known, text: string): number | undefined =>
  known.who.named(words(text).filter((word) => word !== 'case' && word !== 'the' && word !== 'and'))?.case;

function tableOf(known: Known, a: number, b: number): CardTable {
  const [one, other] = [known.facts.cases[a]?.points ?? [], known.facts.cases[b]?.points ?? []];
  const points = [...new Set([...one, ...other].map(([point]) => point))];
  return {
    heads: [known.core.cases[a]?.title ?? '', known.core.cases[b]?.title ?? ''],
    rows: points.map((point) => {
      const said = (list: typeof one): string => list.find(([each]) => each === point)?.[1] ?? '–';
      return { point, cells: said(one) === said(other) ? [said(one)] : [said(one), said(other)] };
    }),
  };
}

/** "The difference between a controller and a processor": what the glossary has of each. */
function twoTerms({ index: { entries } }: Known, one: string, other: string): Answered | undefined {
  const [a, b] = [one, other].map((each) => termOf(entries, each.replace(/^(?:an?|the)\s/i, '')));
  if (a?.text === undefined || b?.text === undefined || a === b) return undefined;
  return {
    card: {
      what: 'Two terms of the glossary, side by side',
      table: { heads: [a.title, b.title], rows: [{ point: 'Meaning', cells: [a.text, b.text] }] },
      links: [
        { words: a.title, url: a.url },
        { words: b.title, url: b.url },
      ],
    },
    about: `${one} ${other}`,
  };
}

/** "Compare BA and Marriott": two cases side by side. "Experian v Information Commissioner" asks how the one case ended. */
export const compare: Intent = ({ text }, known) => {
  const match = forms.flatMap((form) => form.exec(text.trim()) ?? []);
  const [, one = '', other = ''] = match;
  if (one === '') return undefined;
  const isRegulator = (side: string): boolean => withoutRegulator(side, known.regulator) === '';
  if (isRegulator(one) || isRegulator(other)) return ofCase(known, words(isRegulator(one) ? other : one), 'appeal');
  const [a, b] = [named(known, one), named(known, other)];
  const [slugA, slugB] = [known.core.cases[a ?? -1]?.slug, known.core.cases[b ?? -1]?.slug];
  if (a === undefined || b === undefined) return twoTerms(known, one, other);
  if (a === b || slugA === undefined || slugB === undefined) return undefined;
  return {
    card: {
      what: 'Two of the cases, side by side',
      table: tableOf(known, a, b),
      links: [{ words: 'The whole comparison', url: `${known.facts.to.compare}?a=${slugA}&b=${slugB}` }],
    },
    about: `${one} ${other}`,
  };
};
