import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '../../../src/charts/timeline/layout.ts';
import { dayOf, xOf } from '../../../src/charts/time/scale.ts';
import type { TimelineEventInput } from '../../../src/charts/time/dated.ts';
import { rowsTall } from '../../../src/charts/timeline/tall.ts';
import { events, lanes, lawBands as bands } from '../happenings.ts';
import { timelineFaults } from '../timeline-faults.ts';
import { dayNumber } from '../../../src/schema/day.ts';

const one = (id: string, day: string, more: Partial<TimelineEventInput> = {}): TimelineEventInput => ({
  id,
  lane: 'court',
  earliest: day,
  latest: day,
  precision: 'day',
  dateLabel: day,
  title: id,
  importance: 1,
  wrong: false,
  alleged: false,
  ...more,
});

describe('the timeline', () => {
  it('keeps words apart and inside, says every event, and keeps the order, for 1,000 sets of up to 300 events over 60 years', () => {
    fc.assert(
      fc.property(events(300, 60), fc.constantFrom(1248, 704), fc.boolean(), (set, width, even) => {
        expect(timelineFaults(layoutTimeline(set, lanes, bands, { width, even }), set)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('does so for any window, and draws what lies in it', () => {
    fc.assert(
      fc.property(
        events(120, 60),
        fc.integer({ min: 0, max: 22_000 }),
        fc.integer({ min: 7, max: 9000 }),
        (set, from, days) => {
          const window = { from, to: from + days };
          const inside = set.filter(
            (each) => dayNumber(each.latest) >= window.from && dayNumber(each.earliest) <= window.to,
          );
          const layout = layoutTimeline(set, lanes, bands, { width: 1248, window });
          expect(timelineFaults(layout, inside)).toEqual([]);
          expect(layout.pieces[0]?.from).toBe(window.from);
          expect(layout.pieces.at(-1)?.to).toBe(window.to);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('draws the same for the same input', () => {
    fc.assert(
      fc.property(events(300, 60), (set) => {
        expect(layoutTimeline(set, lanes, bands, { width: 1248 })).toEqual(
          layoutTimeline(set, lanes, bands, { width: 1248 }),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('has an axis without a hole that can be read both ways', () => {
    fc.assert(
      fc.property(events(60, 60), fc.double({ min: 0, max: 1, noNaN: true }), (set, share) => {
        const { pieces } = layoutTimeline(set, lanes, bands, { width: 1248 });
        pieces.slice(1).forEach((piece, i) => {
          expect(piece.from).toBe(pieces[i]?.to);
          expect(piece.x1).toBe(pieces[i]?.x2);
        });
        const [from, to] = [pieces[0]?.from ?? 0, pieces.at(-1)?.to ?? 0];
        const day = from + share * (to - from);
        expect(dayOf(pieces, xOf(pieces, day))).toBeCloseTo(day, 3);
      }),
      { numRuns: 200 },
    );
  });

  it('draws a month and a year as long as they can mean, a span as a bar, an allegation hollow', () => {
    const layout = layoutTimeline(
      [
        one('E1', '2018-01-01', { latest: '2018-12-31', precision: 'year' }),
        one('E2', '2018-03-01', { latest: '2018-03-31', precision: 'month' }),
        one('E3', '2018-05-01', { latest: '2018-07-31', precision: 'span' }),
        one('E4', '2018-09-01', { alleged: true }),
      ],
      lanes,
      bands,
      { width: 1248, even: true },
    );
    expect(layout.marks.map((mark) => mark.shape)).toEqual(['soft', 'soft', 'bar', 'ring']);
    const [year, month] = layout.marks.map((mark) => mark.x2 - mark.x1);
    expect((year ?? 0) / (month ?? 1)).toBeGreaterThan(10);
  });

  it('says two events of one day on one row under one date, where that is lower, each with its own words', () => {
    const two = [one('E1', '2018-06-01'), one('E2', '2018-12-20'), one('E3', '2018-12-20')];
    const { labels, crowds } = layoutTimeline(two, lanes, bands, { width: 704, even: true });
    const [first, second] = ['E2', 'E3'].map((id) => labels.find((label) => label.id === id));
    expect([first?.date, second?.date, crowds]).toEqual(['2018-12-20 · ', '; ', []]);
    expect(second?.y).toBe(first?.y);
    expect(second?.box.x).toBeGreaterThanOrEqual((first?.box.x ?? 0) + (first?.box.width ?? 0));
  });

  it('does not say the day of a new law twice, where an event of it has words', () => {
    const events = [one('E1', '2017-12-01'), one('E2', '2018-05-25', { lane: 'courts' }), one('E3', '2018-12-01')];
    const layout = layoutTimeline(events, [...lanes, { id: 'courts', label: 'Courts, law' }], bands, { width: 1248 });
    expect(layout.changes).toEqual([]);
  });

  it('at true scale closes nothing and opens nothing', () => {
    const layout = layoutTimeline([one('E1', '2011-01-01'), one('E2', '2018-01-01')], lanes, bands, {
      width: 1248,
      even: true,
    });
    expect([layout.breaks, layout.opened]).toEqual([[], []]);
  });

  it('opens a crowded stretch and says which and by how much', () => {
    const crowd = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => one(`E${String(day)}`, `2018-03-1${String(day)}`));
    const layout = layoutTimeline([one('E0', '2017-01-01'), ...crowd, one('E9', '2019-01-01')], lanes, bands, {
      width: 1248,
    });
    expect(layout.opened.map((each) => each.text)).toEqual([
      expect.stringMatching(/^\d+ (\w+ )?to \d+ Mar 2018, drawn \d+ times wider$/),
    ]);
  });

  it('puts the law in force under the axis, with the day on which it changed', () => {
    const layout = layoutTimeline([one('E1', '2017-12-01'), one('E2', '2018-12-01')], lanes, bands, { width: 1248 });
    expect(layout.bands.map((band) => band.id)).toEqual(['old', 'new']);
    expect(layout.changes.map((change) => change.text)).toEqual(['from 25 May 2018']);
    const [old, young] = layout.bands;
    expect(old?.x2).toBe(young?.x1);
  });

  it('closes an empty stretch and says how long it is', () => {
    const layout = layoutTimeline(
      [one('E1', '2011-01-01'), one('E2', '2011-02-01'), one('E3', '2018-01-01')],
      lanes,
      bands,
      { width: 1248 },
    );
    expect(layout.breaks.map((each) => each.label.text)).toEqual(['6 years without an event']);
  });
});

describe('the rows of the phone', () => {
  it('hold every event once, in order, with gaps and changes of the law between', () => {
    fc.assert(
      fc.property(events(40, 50), (set) => {
        const rows = rowsTall(set, bands);
        const shown = rows.flatMap((row) => (row.kind === 'event' ? [row.event.earliest] : []));
        expect(shown).toEqual([...shown].sort());
        expect(shown).toHaveLength(set.length);
      }),
    );
  });

  it('repeat no date within one day, and say it again in another year', () => {
    const rows = rowsTall([one('E1', '2018-05-04'), one('E2', '2018-05-04'), one('E3', '2019-05-04')], []);
    expect(rows.flatMap((row) => (row.kind === 'event' ? [row.same] : []))).toEqual([false, true, false]);
  });
});
