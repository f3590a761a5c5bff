import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark } from '../../src/search/mark.ts';
import { readQuery } from '../../src/search/query.ts';
import { foldReferences, wordsOf } from '../../src/search/words.ts';
import { singular } from '../../src/model/singular.ts';

const words = (text: string): string[] => wordsOf(text).map(({ word }) => word);

describe('the words of a text', () => {
  it.each([
    ['Emma’s Diary', ['emmas', 'diary']],
    ['Autoriteit José', ['autoriteit', 'jose']],
    ['£140k', ['140000']],
    ['£140,000', ['140000']],
    ['1.07 million records', ['1070000', 'records']],
    ['then-and-now', ['thenandnow', 'then', 'and', 'now']],
    ['ED-3', ['ed-3', 'ed', '3']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('stand where they say, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(start).toBeLessThan(end);
        }
      }),
    );
  });
});

describe('references to law', () => {
  it.each(['s 55A', 's.55A', 'section 55A', 'sections 55A'])('%s is one reference', (text) => {
    expect(foldReferences(text)).toBe('s55A');
  });
});

describe('a plural', () => {
  it.each([
    ['records', 'record'],
    ['parties', 'party'],
    ['breaches', 'breach'],
    ['diaries', 'diary'],
    ['basis', 'basis'],
    ['gas', 'gas'],
  ])('%s is looked up as %s', (many, one) => {
    expect(singular(many)).toBe(one);
  });
});

describe('a question', () => {
  it('keeps quoted phrases and words not wanted apart', () => {
    expect(readQuery('"notice of intent" facebook -uber')).toEqual({
      words: ['notice', 'intent', 'facebook'],
      phrases: ['notice of intent'],
      without: ['uber'],
    });
  });

  it('may be any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readQuery(text)));
  });
});

describe('marking', () => {
  it('cuts a text into pieces that are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, matched) => {
        expect(
          mark(text, new Set([...matched, ...words(text).slice(0, 2)]))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('marks whole words as written', () => {
    expect(mark('Emma’s Diary sold emmas', new Set(['emmas']))).toEqual([
      { text: 'Emma’s', hit: true },
      { text: ' Diary sold ', hit: false },
      { text: 'emmas', hit: true },
    ]);
  });
});
