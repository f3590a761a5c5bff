import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { near } from '../../src/search/likeness.ts';
import { excerpt, mark } from '../../src/search/mark.ts';
import { readQuery } from '../../src/search/query.ts';
import { stem } from '../../src/search/spelling.ts';
import { wordsOf } from '../../src/search/words.ts';

const words = (text: string): string[] => wordsOf(text).map(({ word }) => word);
const stems = (text: string): Set<string> => new Set(words(text).map(stem));

describe('the words of a text', () => {
  it.each([
    ['Emma’s Diary', ['emmas', 'diary']],
    ['Autoriteit José', ['autoriteit', 'jose']],
    ['£140k', ['140000']],
    ['£140,000', ['140000']],
    ['1.07 million records', ['1070000', 'records']],
    ['fifteen million', ['15000000']],
    ['half a million, a million', ['500000', '1000000']],
    ['twenty-seven thousand', ['27000']],
    ['then-and-now', ['thenandnow', 'then', 'and', 'now']],
    ['ED-3', ['ed3', 'ed', '3']],
    ['AT&T', ['att', 'at', 't']],
    ['bread & butter', ['bread', 'butter']],
    ['23andMe', ['23andme']],
    ['the 7th principle', ['the', 'seventh', 'principle']],
    ['2, 3', ['2', '3']],
    ['1 065 220 records', ['1065220', 'records']],
    ['£1\u00a0065\u00a0220', ['1065220']],
    ['in 2018 500 people', ['in', '2018', '500', 'people']],
    ['Groß, Œuvre, Þór, Ærø, Łódź, Đorđe', ['gross', 'oeuvre', 'thor', 'aero', 'lodz', 'dorde']],
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
  it.each(['s 55A', 's.55A', 'section 55A', 'sections 55A', 'sec 55A', 'Section 55a'])('%s is one word', (text) => {
    expect(words(text)).toEqual(['s55a']);
  });

  it.each([
    ['art 5(1)(a)', ['art5(1)(a)', 'art5(1)', 'art5']],
    ['Articles 13 and 14', ['art13', 'art14']],
    ['regs 5A and 5C', ['reg5a', 'reg5c']],
    ['arts 44-49', ['art44', 'art49']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('one spelling', () => {
  it.each([
    ['records', 'record'],
    ['parties', 'party'],
    ['organization', 'organisation'],
    ['labor', 'labour'],
    ['center', 'centre'],
    ['analyzed', 'analysed'],
    ['offense', 'offence'],
    ['catalog', 'catalogue'],
    ['fined', 'fine'],
    ['fines', 'fining'],
    ['pseudonymised', 'pseudonymization'],
    ['notified', 'notify'],
  ])('%s and %s', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  it('keeps apart what is not the same', () => {
    expect(stem('processor')).not.toBe(stem('process'));
    expect(stem('party')).not.toBe(stem('part'));
  });
});

describe('likeness', () => {
  const off = (typed: string, known: string): number | undefined =>
    near(typed, ['unlike', known]).find(({ at }) => at === 1)?.off;

  it.each([
    ['emas', 'emmas'],
    ['cambrige', 'cambridge'],
    ['carfone', 'carphone'],
    ['equifacks', 'equifax'],
    ['analitcia', 'analytica'],
    ['facebok', 'facebook'],
  ])('%s is nearly %s', (typed, known) => {
    expect(off(typed, known)).toBeLessThanOrEqual(3);
  });

  it('is less, the more differs', () => {
    expect(off('facebook', 'facebook')).toBeLessThan(off('facebok', 'facebook') ?? 0);
    expect(off('facebok', 'facebook')).toBeLessThan(off('fadebok', 'facebook') ?? 0);
  });

  it('is none where too much does', () => {
    expect(off('fine', 'data')).toBeUndefined();
    expect(off('labour', 'tribunal')).toBeUndefined();
  });
});

describe('a question', () => {
  it('keeps quoted phrases and words not wanted apart', () => {
    const query = readQuery('"notice of intent" facebook -uber');
    expect(query.words.map(({ word }) => word)).toEqual(['notice', 'intent', 'facebook']);
    expect(query).toMatchObject({ phrases: ['notice of intent'], without: ['uber'] });
  });

  it.each([
    ['article 5 1 f', 'art5(1)(f)'],
    ['gdpr 32', 'art32'],
    ['pecr 22', 'reg22'],
  ])('%s asks for %s', (text, word) => {
    expect(readQuery(text).words.map((each) => each.word)).toContain(word);
  });

  it('may be any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readQuery(text)));
  });
});

describe('marking', () => {
  it('cuts a text into pieces that are the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, matched) => {
        const pieces = mark(text, new Set([...matched, ...[...stems(text)].slice(0, 2)]));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      }),
    );
  });

  it('marks whole words as written, in every form', () => {
    expect(mark('Emma’s Diary sold emmas', stems('emmas'))).toEqual([
      { text: 'Emma’s', hit: true },
      { text: ' Diary sold ', hit: false },
      { text: 'emmas', hit: true },
    ]);
    expect(mark('under section 55A of it', stems('s 55A')).filter(({ hit }) => hit)).toEqual([
      { text: 'section 55A', hit: true },
    ]);
  });

  it('shows the stretch of a long text in which the matches stand', () => {
    const long = `${'before '.repeat(100)}the treasure ${'after '.repeat(100)}`;
    const cut = excerpt(long, stems('treasure'), 120);
    expect(cut).toContain('treasure');
    expect(cut.length).toBeLessThan(140);
    expect(cut).toMatch(/^… .* …$/);
  });
});
