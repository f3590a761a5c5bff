import { describe, expect, it } from 'vitest';
import { evenly, measure, widestOf, wrap } from '../../../src/charts/geometry/text.ts';

/** Lines as a browser measured them in the font of the site, at 15 px. */
const drawn: readonly (readonly [text: string, weight: number, width: number])[] = [
  ['Users of a quiz app', 400, 130.8],
  ['Users of a quiz app', 600, 133],
  ['Users of a quiz app', 650, 133.6],
  ['Capita Pension Solutions', 400, 174.3],
  ['Pension members, staff', 650, 171],
  ['profiles, for its Ripon tool', 600, 179.1],
];

it.each(drawn)('takes “%s” at weight %i to be as wide as it is drawn, or a little wider', (text, weight, width) => {
  expect(measure(text, 15, weight)).toBeGreaterThan(width);
  expect(measure(text, 15, weight)).toBeLessThan(width * 1.03);
});

/** Characters one after another at 100 px, as a browser draws them without kerning at weight 400 and at 650. */
const characters: readonly (readonly [characters: string, regular: number, bold: number])[] = [
  ['·', 20.1, 24],
  ['.:', 41.8, 48.8],
  [' ', 21.4, 20.7],
  [',', 21.2, 24.6],
  ['‘’', 44.4, 47.4],
  [';', 22.9, 25.4],
  ["'", 24, 24.6],
  ['ijl', 71.7, 78.3],
  ['!', 24.4, 26.1],
  ['()', 57.2, 61.8],
  ['I', 29, 31],
  ['/', 34.2, 36.1],
  ['f', 37.9, 39.9],
  ['-', 38.1, 38],
  ['r', 38.3, 41.8],
  ['t', 38.7, 42.4],
  ['“”', 79.7, 91.1],
  ['"', 40.9, 45.9],
  ['J', 41.8, 44.2],
  ['é', 58.1, 58.5],
  ['1', 46.5, 50.1],
  ['z', 48.2, 51.3],
  ['s', 51.2, 52.7],
  ['?', 52.3, 53.4],
  ['y', 53, 56],
  ['c', 54.2, 54.9],
  ['av', 109.5, 112.9],
  ['<>', 108.8, 114.2],
  ['x', 54.4, 58.3],
  ['–', 55.8, 58],
  ['+=', 111.4, 115.8],
  ['k', 56.4, 59.7],
  ['u', 57.9, 59],
  ['e', 58.1, 58.5],
  ['hn', 116.8, 118.8],
  ['o', 59.9, 59.9],
  ['bdpq', 239.4, 242.9],
  ['7', 59.9, 61.6],
  ['2', 59.9, 63.6],
  ['FLg', 180.5, 187.6],
  ['£', 61.5, 64],
  ['E', 62.8, 65],
  ['Z', 63.1, 67.3],
  ['3', 64.1, 66.3],
  ['ST', 128.6, 134.6],
  ['4', 64.9, 68.2],
  ['59', 131.2, 135.1],
  ['8', 66.8, 68.1],
  ['6', 66.1, 68.1],
  ['Y', 67.5, 72.5],
  ['0', 68.8, 70.5],
  ['P', 69, 71],
  ['X', 68.8, 72.2],
  ['BR', 139.5, 143.6],
  ['U', 70.9, 71.9],
  ['CV', 141.4, 145.1],
  ['K', 70.1, 73.6],
  ['D', 72.2, 74.6],
  ['A', 72.7, 76.3],
  ['GH', 147.4, 149.9],
  ['N', 75.7, 75.9],
  ['OQ', 152.9, 154.5],
  ['&', 77.8, 82.8],
  ['w', 79.6, 81.4],
  ['—', 88, 90.4],
  ['m', 90.6, 91.7],
  ['M', 90.6, 94.1],
  ['%', 91.6, 93.9],
  ['W', 104.5, 107.7],
];

it.each(characters)(
  'takes each of “%s” to be as wide as it is drawn, or two hundredths of its size wider',
  (text, regular, bold) => {
    const most = 2 * text.length;
    for (const [weight, drawnWidth] of [
      [400, regular],
      [650, bold],
    ] as const) {
      expect(measure(text, 100, weight)).toBeGreaterThan(drawnWidth - 0.2);
      expect(measure(text, 100, weight)).toBeLessThan(drawnWidth + most);
    }
  },
);

it('takes a weight between the two to be between them, and what it does not know to be wide', () => {
  expect(measure('W', 100, 525)).toBeCloseTo((measure('W', 100, 400) + measure('W', 100, 650)) / 2);
  expect([measure('W', 100, 300), measure('W', 100, 900)]).toEqual([measure('W', 100, 400), measure('W', 100, 650)]);
  expect(measure('Ж', 100)).toBe(76);
});

describe('a text in lines', () => {
  it('is broken between words, and a word between letters where it is wider than the line', () => {
    expect(wrap('one two three', measure('one two', 10), 10)).toEqual(['one two', 'three']);
    expect(wrap(' one  two ', 1000, 10)).toEqual(['one two']);
    expect(wrap('a mmmmm b', measure('mm', 10), 10)).toEqual(['a', 'mm', 'mm', 'm b']);
    expect(wrap('mm', 1, 10)).toEqual(['m', 'm']);
    expect(wrap('', 100, 10)).toEqual([]);
    expect(widestOf(['a', 'aa'], 10)).toBe(measure('aa', 10));
    expect(widestOf([], 10)).toBe(0);
  });

  it('is broken evenly into no more lines than it needs', () => {
    const text = 'one two three four five six';
    expect(wrap(text, measure('one two three four', 10) + 1, 10)).toEqual(['one two three four', 'five six']);
    expect(evenly(text, measure('one two three four', 10) + 1, 10)).toEqual(['one two three', 'four five six']);
    expect(evenly('one two', 1000, 10)).toEqual(['one two']);
  });
});
