import { wordsOf } from '../words.ts';
import type { CardTable } from './card.ts';
import { type Answered, ofCase, type Intent, type Known } from './known.ts';
import { termCard, termOf } from './meaning.ts';
import { withoutRegulator } from './regulator-in-question.ts';

const forms: readonly RegExp[] = [
  /^(?:compare|comparison of|differences? between|what is the difference between)\s+(.+?)\s+(?:and|with|to|against|vs?\.?|versus|&)\s+(.+?)\??$/i,
  /^(.+?)\s+(?:vs?\.?|versus|compared (?:with|to))\s+(.+?)\??$/i,
  // Which of two fines was larger: the sums stand side by side.
  /^(?:was|were)\s+(.+?)\s+fined\s+(?:more|less)\s+than\s+(.+?)\??$/i,
  /^(?:who|which)(?: fine| penalty)? (?:was|is) (?:fined )?(?:more|less|most|bigger|larger|higher|smaller|lower)[,:]?\s+(.+?)\s+or\s+(.+?)\??$/i,
  /^(.+?)\s+or\s+(.+?)[,:]?\s+(?:who|which)?\s*(?:was|had the|got the)?\s*(?:bigger|larger|higher|smaller|lower|fined more|fined less)(?:\s+(?:fine|penalty))?\??$/i,
];

const words = (text: string): readonly string[] =>
  wordsOf(text)
    .filter(({ part }) => !part)
    .map(({ word }) => word);

const beside: ReadonlySet<string> = new Set(['case', 'cases', 'the', 'and', 'fine', 'fines', 'penalty', 'penalties']);

const named = (known: Known, text: string): number | undefined =>
  known.who.named(words(text).filter((word) => !beside.has(word)))?.case;

/** The two sides of a comparison; of two names without a word between them, where one way of parting them names two cases. */
function sidesOf(text: string, known: Known): readonly [one: string, other: string] | undefined {
  const [, one = '', other = ''] = forms.flatMap((form) => form.exec(text) ?? []);
  if (one !== '') return [one, other];
  const both = words(/^compare\s+(.+)$/i.exec(text)?.[1] ?? '');
  const ways = both
    .slice(1)
    .map((_, at): readonly [string, string] => [both.slice(0, at + 1).join(' '), both.slice(at + 1).join(' ')])
    .filter(([a, b]) => {
      const [of, and] = [named(known, a), named(known, b)];
      return of !== undefined && and !== undefined && of !== and;
    });
  return ways.length === 1 ? ways[0] : undefined;
}

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
  const [c, d] = [one, other].map((each) => each.replace(/^(?:an?|the)\s/i, ''));
  const both = termOf(entries, `${c ?? ''} and ${d ?? ''}`) ?? termOf(entries, `${d ?? ''} and ${c ?? ''}`);
  if (both?.text !== undefined) return { card: termCard(both.title, both.text, both.url), about: both.title };
  const [a, b] = [c, d].map((each) => termOf(entries, each ?? ''));
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
  const [one, other] = sidesOf(text.trim(), known) ?? [];
  if (one === undefined || other === undefined) return undefined;
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
