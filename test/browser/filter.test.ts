import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FilteredRow, hasWords, plainText, rowFilter } from '../../src/browser/filter.ts';

const row = (textContent: string, dataset: Record<string, string>): FilteredRow => ({ textContent, dataset });
const rows = [
  row('Emma’s Diary\n  sold to Experian', { law: 'dpa-1998', year: '2018' }),
  row('Marriott', { law: 'gdpr|dpa-2018', year: '2020' }),
  row('A case of no law', {}),
];
const fits = rowFilter(rows);
const left = (asked: Record<string, string>, aside?: string): number[] =>
  rows.flatMap((each, at) => (fits(each, new Map(Object.entries(asked)), aside) ? [at] : []));

describe('a filter of rows', () => {
  it('leaves all where nothing is asked', () => {
    expect(left({})).toEqual([0, 1, 2]);
    expect(left({ words: '', law: '' })).toEqual([0, 1, 2]);
  });

  it('asks for every word in any order, and for one of the values of a row', () => {
    expect(left({ words: ' experian  EMMA’S ' })).toEqual([0]);
    expect(left({ words: 'diary sold to' })).toEqual([0]);
    expect(left({ words: 'experian marriott' })).toEqual([]);
    expect(left({ law: 'dpa-2018' })).toEqual([1]);
    expect(left({ law: 'dpa' })).toEqual([]);
    expect(left({ law: 'gdpr', year: '2018' })).toEqual([]);
  });

  it('passes over what only arranges rows, and a field that is set aside', () => {
    expect(left({ sort: 'sum', view: 'table' })).toEqual([0, 1, 2]);
    expect(left({ law: 'gdpr', year: '2018' }, 'year')).toEqual([1]);
  });

  it('never leaves more for more that is asked', () => {
    const asked = fc.dictionary(
      fc.constantFrom('words', 'law', 'year'),
      fc.constantFrom('', 'a', 'gdpr', '2018', 'zz'),
    );
    fc.assert(
      fc.property(asked, asked, (one, other) => {
        const both = { ...other, ...one };
        if (Object.entries(other).every(([key, value]) => both[key] === value))
          expect(left(one).filter((at) => left(both).includes(at))).toEqual(left(both));
      }),
    );
  });

  it('finds each word that a text has, however it is written', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (words) => {
        const text = plainText(words.join(' \n '));
        for (const word of words) expect(hasWords(text, word.toUpperCase())).toBe(true);
      }),
    );
  });
});
