import { sayPounds } from '../../../model/say/money.ts';
import type { Filter } from './filter.ts';
import { type Met, Phrases } from './phrases.ts';

/** A number that is a sum and no year. */
function poundsAt(words: readonly string[], place: number): Met<number> | undefined {
  const word = words[place] ?? '';
  if (!/^\d{3,}$/.test(word) || /^(?:19|20)\d\d$/.test(word)) return undefined;
  return { length: words[place + 1] === 'pound' ? 2 : 1, value: Number(word) };
}

const sum = (before: string, said: string, within: (pounds: number) => boolean): Filter => ({
  by: 'sum',
  before,
  said,
  fits: ({ entry }) => entry.sum !== undefined && within(entry.sum),
});

const bounds = new Phrases<(bound: number) => Filter>([
  [
    'over, above, more than, bigger than, larger than, greater than, higher than, exceeding',
    (bound) => sum('over', sayPounds(bound), (each) => each > bound),
  ],
  ['at least', (bound) => sum('of at least', sayPounds(bound), (each) => each >= bound)],
  [
    'under, below, less than, smaller than, lower than',
    (bound) => sum('under', sayPounds(bound), (each) => each < bound),
  ],
  ['at most, up to', (bound) => sum('of at most', sayPounds(bound), (each) => each <= bound)],
  ['of, exactly, of exactly', (bound) => sum('of exactly', sayPounds(bound), (each) => each === bound)],
]);

/** The bound of sums that begins at a word: "over £1m", "between £100,000 and £200,000", "exactly £500,000". */
export function sumAt(words: readonly string[], place: number): Met<Filter> | undefined {
  const bound = bounds.at(words, place);
  if (bound) {
    const pounds = poundsAt(words, place + bound.length);
    return pounds && { length: bound.length + pounds.length, value: bound.value(pounds.value) };
  }
  if (words[place] !== 'between' && words[place] !== 'from') return undefined;
  const least = poundsAt(words, place + 1);
  const joint = place + 1 + (least?.length ?? 0);
  const most = words[joint] === 'and' || words[joint] === 'to' ? poundsAt(words, joint + 1) : undefined;
  if (!least || !most || least.value > most.value) return undefined;
  return {
    length: 2 + least.length + most.length,
    value: sum(
      'from',
      `${sayPounds(least.value)} to ${sayPounds(most.value)}`,
      (each) => each >= least.value && each <= most.value,
    ),
  };
}
