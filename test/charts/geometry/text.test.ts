import { expect, it } from 'vitest';
import { measure } from '../../../src/charts/geometry/text.ts';

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
