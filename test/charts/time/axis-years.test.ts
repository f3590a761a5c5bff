import { expect, it } from 'vitest';
import { timeAxis } from '../../../src/charts/time/scale.ts';
import { ticksOf } from '../../../src/charts/time/ticks.ts';
import { setInRows } from '../../../src/charts/time/words.ts';
import { measure } from '../../../src/charts/geometry/text.ts';
import { dayNumber } from '../../../src/schema/day.ts';

const labels = (from: string, to: string, width: number, unnamed = false) =>
  ticksOf(timeAxis([], 0, width, { window: { from: dayNumber(from), to: dayNumber(to) }, even: true }), width, {
    unnamed,
  }).map(({ label }) => label);

it.each([
  ['2018-03-01', '2018-03-08', 250, ['1 Mar 2018', '4', '5', '6', '7']],
  ['2018-03-01', '2018-04-05', 350, ['1 Mar 2018', '15', '22', '29', '1 Apr']],
  ['2018-01-01', '2018-08-01', 400, ['Jan 2018', 'Mar', 'Apr', 'May', 'Jun', 'Jul']],
  ['2017-01-01', '2019-01-01', 500, ['Jan 2017', 'May', 'Jul', 'Sep', 'Nov', 'Jan 2018', 'May', 'Jul', 'Sep', 'Nov']],
  ['2015-01-01', '2019-01-01', 500, ['Jan 2015', 'Oct', 'Apr 2016', 'Jan 2017', 'Oct', 'Apr 2018']],
  ['2010-01-01', '2016-01-01', 500, ['Jan 2010', 'Jan 2011', 'Jan 2012', 'Jan 2013', 'Jan 2014', 'Jan 2015']],
  ['2009-01-01', '2026-01-01', 1108, Array.from({ length: 17 }, (_, at) => String(2009 + at))],
  ['1990-01-01', '2020-01-01', 500, ['1992', '1995', '1998', '2001', '2004', '2007', '2010', '2013', '2016']],
])(
  'an axis from %s to %s of %d pixels names days, weeks, months or years, as there is room',
  (from, to, width, named) => {
    expect(labels(from, to, width)).toEqual(named);
  },
);

it('words stand on the first row on which they touch none, held between two pixels', () => {
  const at = (text: string, x: number, align: 'start' | 'middle' = 'start') => ({ text, x, align });
  const wide = measure('years', 13);
  expect(
    setInRows([at('years', 0), at('years', 20), at('years', wide + 10), at('years', 500)], 100, 5, 300).map(
      ({ x, y }) => [x, y],
    ),
  ).toEqual([
    [5, 112.5],
    [20, 129.5],
    [wide + 15 - 5, 146.5],
    [300 - wide, 112.5],
  ]);
  expect(setInRows([at('years', 100, 'middle')], 0, 0, 300)[0]?.box).toMatchObject({
    x: 100 - wide / 2,
    y: 0,
    height: 17,
  });
});
