import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dated, type TimelineEventInput } from '../../../src/charts/time/dated.ts';
import { timeAxis } from '../../../src/charts/time/scale.ts';
import { layoutTimeline } from '../../../src/charts/timeline/layout.ts';
import { rowsTall } from '../../../src/charts/timeline/tall.ts';
import { events, lanes } from '../happenings.ts';
import { dayNumber } from '../../../src/schema/day.ts';
import { sayLength } from '../../../src/model/say/length.ts';

const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const;
const ends = { 4: ['-01-01', '-12-31'], 7: ['-01', '-31'], 10: ['', ''] } as const;

/** An event of a year, a month of 31 days or a day. */
const known = (date: string): TimelineEventInput => {
  const size = date.length as 4 | 7 | 10;
  return {
    id: date,
    lane: 'court',
    earliest: date + ends[size][0],
    latest: date + ends[size][1],
    precision: precisions[size],
    dateLabel: date,
    title: date,
    importance: 1,
    wrong: false,
    alleged: false,
  };
};
const drawn = (set: readonly TimelineEventInput[], width = 1248): readonly string[] =>
  layoutTimeline(set, lanes, [], { width }).breaks.map(({ label }) => label.text);
const listed = (set: readonly TimelineEventInput[]): readonly string[] =>
  rowsTall(set, []).flatMap((row) => (row.kind === 'break' ? [row.text] : []));

describe('a stretch without an event', () => {
  it('is from the last day known before to the first known after, rounded down, in drawing and list alike', () => {
    const set = ['2009', '2015-07', '2017-05-05', '2024-02-02', '2025-10-10'].map(known);
    const said = ['5 years', '21 months', '6 years'].map((each) => `${each} without an event`);
    expect(listed(set)).toEqual(said);
    expect(drawn(set)).toEqual(said);
  });

  it('is said alike in the drawing of a case at any width, in that of all cases and in the list', () => {
    fc.assert(
      fc.property(events(20, 60), (set) => {
        const list = listed(set);
        expect(drawn(set)).toEqual(list);
        expect(drawn(set, 704)).toEqual(list);
        expect(timeAxis(dated(set), 0, 1000).filter(({ gap }) => gap)).toHaveLength(list.length);
      }),
    );
  });

  it('holds nothing that any event can mean, at the whole and in any window', () => {
    fc.assert(
      fc.property(
        events(40, 60),
        fc.integer({ min: 0, max: 22_000 }),
        fc.integer({ min: 7, max: 9000 }),
        (set, from, days) => {
          const all = dated(set);
          for (const window of [undefined, { from, to: from + days }])
            for (const piece of timeAxis(all, 0, 1000, window && { window }))
              if (piece.gap) expect(all.filter((each) => each.from <= piece.to && each.to >= piece.from)).toEqual([]);
        },
      ),
    );
  });

  it('in a window is as long as it is in the whole', () => {
    const set = ['2009', '2015-07', '2017-05-05'].map(known);
    const window = { from: dayNumber('2016-06-01'), to: dayNumber('2017-06-01') };
    const { breaks } = layoutTimeline(set, lanes, [], { width: 1248, window });
    expect(breaks.map(({ label }) => label.text)).toEqual(['21 months without an event']);
  });

  it('at the end of a window with no event beyond it has no length', () => {
    const set = ['2012-03-01'].map(known);
    const window = { from: dayNumber('2010-01-01'), to: dayNumber('2014-01-01') };
    const { breaks } = layoutTimeline(set, lanes, [], { width: 1248, window });
    expect(breaks.map(({ label }) => label.text)).toEqual(['no event before', 'no event after']);
  });
});

describe('a length of time', () => {
  it.each([
    ['2018-01-31', '2018-03-30', '1 month'],
    ['2018-01-31', '2018-03-31', '2 months'],
    ['2018-01-01', '2019-12-31', '23 months'],
    ['2018-01-01', '2020-01-01', '2 years'],
    ['2018-01-02', '2021-01-01', '2 years'],
    ['2018-01-02', '2021-01-02', '3 years'],
  ])('from %s to %s is %s', (from, to, said) => {
    expect(sayLength(dayNumber(from), dayNumber(to))).toBe(said);
  });
});
