import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/charts/geometry/text.ts';
import { drawUpright } from '../../../src/charts/timeline/draw-upright.ts';
import { layoutUpright, places } from '../../../src/charts/timeline/upright.ts';
import { events, lawBands as bands } from '../happenings.ts';
import { dayNumber } from '../../../src/schema/day.ts';

const answers = fc.option(
  fc.record({ from: fc.integer({ min: 0, max: 20_000 }), length: fc.integer({ min: 1, max: 900 }) }),
);

describe('the timeline from top to bottom', () => {
  it('sets words apart, in time and inside, and marks every event of the window, for any set and any window', () => {
    fc.assert(
      fc.property(
        events(90, 60),
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 20, max: 3000 }),
        answers,
        (set, from, days, asked) => {
          const window = { from, to: from + days };
          const answer = asked
            ? {
                from: asked.from,
                to: asked.from + asked.length,
                words: '461 days from the day set for delivery to the fine',
              }
            : undefined;
          const { labels, marks, height } = layoutUpright(set, bands, { window, answer });
          const inside = set.filter(
            ({ earliest, latest }) => dayNumber(latest) >= window.from && dayNumber(earliest) <= window.to,
          );
          expect(marks.map(({ id }) => id).sort()).toEqual(inside.map(({ id }) => id).sort());
          // Whatever is marked has its words, or is counted in a crowd.
          const told = labels.flatMap(({ id, ids = [] }) => (id === undefined ? ids : [id]));
          expect(told.sort()).toEqual(marks.map(({ id }) => id).sort());
          const at = new Map(marks.map(({ id, x }) => [id, x]));
          let [foot, mark] = [0, -Infinity];
          for (const label of labels) {
            expect(label.y).toBeGreaterThanOrEqual(foot - 1e-6);
            foot = label.y + label.height;
            for (const line of label.lines)
              expect(measure(line, 15, 650)).toBeLessThanOrEqual(places.width - places.words + 20);
            // Leaders whose ends are in the same order on both sides do not cross.
            const own = label.id === undefined ? mark : (at.get(label.id) ?? NaN);
            expect(own).toBeGreaterThanOrEqual(mark);
            mark = own;
          }
          expect(foot).toBeLessThanOrEqual(height);
          for (const { x } of marks) expect(x).toBeLessThanOrEqual(height);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives words to what was wrong before all else', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      id: `E${String(index)}`,
      lane: 'done',
      earliest: `2018-03-${String(1 + (index % 28)).padStart(2, '0')}`,
      latest: `2018-03-${String(1 + (index % 28)).padStart(2, '0')}`,
      precision: 'day' as const,
      dateLabel: 'a day of March',
      title: 'something happened',
      importance: 3,
      wrong: index === 59,
      alleged: false,
    })).sort((a, b) => (a.earliest < b.earliest ? -1 : 1));
    const { labels } = layoutUpright(many, [], {});
    expect(labels.length).toBeLessThan(60);
    expect(labels.map(({ id }) => id)).toContain('E59');
    expect(drawUpright(layoutUpright(many, [], {}), { caseId: 'toy', key: 'k', name: (id) => id })).toMatch(
      /<a class="crowd"[^>]* data-events="E\d+[^"]*"/,
    );
  });

  it('sets dates before their words where these would else stand far from their marks, and gives up light words at last', () => {
    const many = (count: number, importance: number) =>
      Array.from({ length: count }, (_, index) => ({
        ...{ id: `E${String(index)}`, lane: 'done', precision: 'day' as const, dateLabel: 'a day', title: 'it is so' },
        ...{ earliest: '2018-03-10', latest: '2018-03-10' },
        ...{ importance, wrong: false, alleged: false },
      }));
    const window = { from: dayNumber('2017-01-01'), to: dayNumber('2019-01-01') };
    const farthest = (count: number, importance: number): readonly [silent: number, far: number, rows: boolean] => {
      const { labels, marks } = layoutUpright(many(count, importance), [], { window });
      const far = labels.flatMap(({ id, y }) =>
        id === undefined ? [] : [Math.abs(y + 13 - (marks.find((mark) => mark.id === id)?.x ?? NaN))],
      );
      return [labels.flatMap(({ ids = [] }) => ids).length, Math.max(...far), labels.some(({ shift }) => shift > 0)];
    };
    expect(farthest(2, 1)[2]).toBe(false);
    expect(farthest(4, 1).slice(1)).toEqual([expect.closeTo(34.5, -1), true]);
    const [silent, far] = farthest(16, 1);
    expect(silent).toBeGreaterThan(0);
    expect(far).toBeLessThanOrEqual(110);
    // What carries the story keeps its words, however far.
    expect(farthest(16, 3)[0]).toBe(0);
  });

  it('says the change of the law, unless an event says it, and leads the line of the answer to its words', () => {
    const one = (id: string, day: string, lane: string) => ({
      ...{ id, lane, earliest: day, latest: day, precision: 'day' as const, dateLabel: day, title: id },
      ...{ importance: 2, wrong: false, alleged: false },
    });
    const two = [one('E1', '2018-03-01', 'done'), one('E2', '2018-09-01', 'done')];
    const kinds = (set: typeof two): string[] => layoutUpright(set, bands, {}).labels.map(({ kind }) => kind);
    expect(kinds(two)).toEqual(['event', 'law', 'event']);
    expect(kinds([...two.slice(0, 1), one('E3', '2018-05-25', 'courts'), ...two.slice(1)])).toEqual([
      'event',
      'event',
      'event',
    ]);
    const layout = layoutUpright(two, [], {
      answer: { from: dayNumber('2018-03-01'), to: dayNumber('2018-09-01'), words: '184 days' },
    });
    expect(layout.labels.map(({ kind }) => kind)).toEqual(['event', 'answer', 'event']);
    expect(drawUpright(layout, { caseId: 'toy', key: 'k', name: (id) => id })).toMatch(/184 days/);
  });
});
