import { expect, it } from 'vitest';
import { sayDate, sayMonth, shortDate } from '../../../src/model/say/date.ts';
import { sayAffected, sayVolume } from '../../../src/model/say/volume.ts';
import { knownDate } from '../../../src/schema/known-date.ts';

const volume = { count: 1_065_220, unit: 'records', at_most: false, at_least: false, about: false } as const;

it.each([
  [{}, '1,065,220 records'],
  [{ at_most: true }, 'up to 1,065,220 records'],
  [{ at_least: true }, 'at least 1,065,220 records'],
  [{ about: true }, 'about 1,065,220 records'],
  [{ count: 87_000_000, at_least: true }, 'at least 87 million records'],
  [{ count: null, at_least: true }, 'number not known'],
])('a number with %o is said “%s”', (more, said) => {
  expect(sayVolume({ ...volume, ...more })).toBe(said);
});

it('how many a case is about is said as the source says it', () => {
  expect(sayAffected({ count: 3, unit: 'people', at_least: true })).toBe('at least 3 people');
  expect(sayAffected({ count: 3, unit: 'people', at_most: true })).toBe('up to 3 people');
  expect(sayAffected({ count: 3, unit: 'people', about: true })).toBe('about 3 people');
});

it.each([
  ['../2018-05-24', 'by 24 May 2018', 'by 24 May 2018'],
  ['../2018-08', 'by the end of August 2018', 'by the end of Aug 2018'],
  ['../2017', 'by the end of 2017', 'by the end of 2017'],
])('what was not later than %s is said “%s”', (text, long, short) => {
  const date = knownDate(text);
  expect([sayDate(date), shortDate(date), sayMonth(date)]).toEqual([long, short, long]);
});
