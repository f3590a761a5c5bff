import { expect, it } from 'vitest';
import { comparedCase } from '../../src/exports/compared-case.ts';
import { sayDate } from '../../src/model/say/date.ts';
import { dayNumber } from '../../src/schema/day.ts';
import { knownDate } from '../../src/schema/known-date.ts';
import { madeUpCase } from '../made-up/casebook.ts';

it.each([
  ['2018-06-22', '22 June 2018 (it begins)', '2018-06-22'],
  ['2018-05-25/2018-09-17', '25 May 2018 (it begins)', '2018-05-25'],
  ['2018-05/2018-09', '1 May 2018 (it begins, dated May 2018)', '2018-05-01'],
  ['2018', '1 January 2018 (it begins, dated 2018)', '2018-01-01'],
  ['2018-05~', '1 May 2018 (it begins, dated about May 2018)', '2018-05-01'],
])('of what was %s days are counted from %s', (date, text, day) => {
  const { book, file } = madeUpCase({
    events: [{ date, title: 'it begins' }],
    story: { began: 'E1' },
  });
  const { begin, points } = comparedCase(book, file, '/');
  expect(begin).toEqual({ day: dayNumber(day), text });
  expect(points.find(({ id }) => id === 'began')?.entries.map((entry) => entry.text)).toEqual([
    sayDate(knownDate(date.replace(/\/.*/, ''))),
  ]);
});
