import { expect, it } from 'vitest';
import { lengthBetween, knownDate } from '../../../src/schema/known-date.ts';
import { sayTime } from '../../../src/model/say/length.ts';

it.each([
  ['2018-01-01', '2018-01-02', '1 day'],
  ['2018-01-01', '2018-02-28', '58 days'],
  ['2017-05-05', '2018-08-09', '461 days (15 months)'],
  ['2017-05', '2018-08-09', '14 to 15 months'],
])('from %s to %s it was %s', (from, to, said) => {
  expect(sayTime(lengthBetween(knownDate(from), knownDate(to)))).toBe(said);
});
