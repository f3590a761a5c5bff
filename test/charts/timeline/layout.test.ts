import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/charts/geometry/box.ts';
import { layoutTimeline } from '../../../src/charts/timeline/layout.ts';
import type { TimelineEventInput } from '../../../src/charts/timeline/stages.ts';
import { rowsTall } from '../../../src/charts/timeline/tall.ts';
import { events, lanes, lawBands as bands } from '../happenings.ts';

describe('the timeline', () => {
  it('keeps words apart and inside, says every event, and keeps the order, for any set of events', () => {
    fc.assert(
      fc.property(events(60, 50), (set) => {
        const layout = layoutTimeline(set, lanes, bands, { width: 1248 });
        const boxes = [...layout.labels.map((label) => label.box), ...layout.crowds.map((crowd) => crowd.box)];
        for (const [i, a] of boxes.entries()) {
          expect(a.x).toBeGreaterThanOrEqual(0);
          expect(a.x + a.width).toBeLessThanOrEqual(1248);
          expect(a.y).toBeGreaterThanOrEqual(0);
          expect(a.y + a.height).toBeLessThanOrEqual(layout.height);
          for (const b of boxes.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
        }
        const said = [...layout.labels.map((label) => label.id), ...layout.crowds.flatMap((crowd) => crowd.ids)];
        expect([...said].sort()).toEqual(set.map((event) => event.id).sort());
        const xOf = new Map(layout.marks.map((mark) => [mark.id, mark]));
        const days = set.filter((event) => event.precision === 'day').map((event) => xOf.get(event.id)?.x ?? NaN);
        for (let i = 1; i < days.length; i++) expect(days[i]).toBeGreaterThanOrEqual(days[i - 1] ?? NaN);
      }),
      { numRuns: 100 },
    );
  });

  it('does so for 300 events over 60 years, and the same for the same input', () => {
    fc.assert(
      fc.property(events(300, 60), (set) => {
        const layout = layoutTimeline(set, lanes, bands, { width: 1248 });
        expect(layoutTimeline(set, lanes, bands, { width: 1248 })).toEqual(layout);
        expect(layout.marks).toHaveLength(set.length);
      }),
      { numRuns: 8 },
    );
  });

  it('closes an empty stretch and says how long it is', () => {
    const one = (id: string, day: string): TimelineEventInput => ({
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
    });
    const layout = layoutTimeline(
      [one('E1', '2011-01-01'), one('E2', '2011-02-01'), one('E3', '2018-01-01')],
      lanes,
      bands,
      { width: 1248 },
    );
    expect(layout.breaks.map((each) => each.text)).toEqual(['6 years without an event']);
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
    const one = (id: string, day: string): TimelineEventInput => ({
      id,
      lane: 'court',
      earliest: day,
      latest: day,
      precision: 'day',
      dateLabel: '4 May',
      title: id,
      importance: 1,
      wrong: false,
      alleged: false,
    });
    const rows = rowsTall([one('E1', '2018-05-04'), one('E2', '2018-05-04'), one('E3', '2019-05-04')], []);
    expect(rows.flatMap((row) => (row.kind === 'event' ? [row.same] : []))).toEqual([false, true, false]);
  });
});
