import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, inside, overlaps } from '../../../src/charts/geometry/box.ts';
import type { PairEvent, PairLayout, PairSide } from '../../../src/charts/pair/stages.ts';
import { cutReach } from '../../../src/charts/pair/words.ts';
import { layoutTall } from '../../../src/charts/pair/tall.ts';
import { layoutWide } from '../../../src/charts/pair/wide.ts';
import { timeAxis, xOf } from '../../../src/charts/time/scale.ts';

const precision = fc.constantFrom('day', 'month', 'year', 'span', 'about', 'before');
const long: Readonly<Record<PairEvent['precision'], number>> = {
  day: 0,
  month: 30,
  year: 365,
  span: 400,
  about: 365,
  before: 0,
};
const event = fc
  .record({
    precision,
    from: fc.integer({ min: 10_000, max: 20_500 }),
    title: fc.stringMatching(/^[a-z]{2,9}( [a-z]{1,9}){0,6}$/),
    strong: fc.boolean(),
    wrong: fc.boolean(),
    alleged: fc.boolean(),
  })
  .map((each) => ({
    ...each,
    to: each.from + long[each.precision],
    exact: each.precision === 'day',
    when: '31 May 2017',
  }));
const side = fc.array(event, { minLength: 1, maxLength: 12 }).map((events): PairSide => ({
  name: 'Emma’s Diary',
  events: events.map((each, index) => ({ ...each, id: `E${String(index)}` })),
}));
const bands = [
  { id: 'old', label: 'Data Protection Act 1998', short: 'DPA 1998', from: '2000-03-01', to: '2018-05-25' },
  { id: 'new', label: 'GDPR and DPA 2018', short: 'GDPR, DPA 2018', from: '2018-05-25', to: '2020-12-31' },
  { id: 'uk', label: 'UK GDPR and DPA 2018', short: 'UK GDPR, DPA 2018', from: '2020-12-31', to: '2026-02-05' },
  { id: 'now', label: 'UK GDPR as changed', short: 'changed by DUAA 2025', from: '2026-02-05', to: null },
];
const kind = fc.constantFrom('calendar', 'phase');
const layouts = {
  wide: (a: PairSide, b: PairSide, days: 'calendar' | 'phase') =>
    layoutWide(a, b, days === 'calendar' ? bands : [], days, 1248),
  tall: (a: PairSide, b: PairSide, days: 'calendar' | 'phase') =>
    layoutTall(a, b, days === 'calendar' ? bands : [], days, 354),
};

/** Everything that is words: no two may touch. */
const wordsOf = (t: PairLayout): Box[] => [
  ...[t.a, t.b].flatMap(({ labels, name }) => [name, ...labels]).map(({ box }) => box),
  ...t.ticks.map(({ box }) => box),
  ...t.breaks.flatMap(({ words }) => words?.box ?? []),
  ...t.bands.flatMap(({ words }) => words?.box ?? []),
];

/** The boxes that a leader's points span. */
const ends = (leader: string): { x: number; y: number; x2: number; y2: number } => {
  const [, x = '0', y = '0', command, rest = ''] = /^M([\d.-]+),([\d.-]+)([VL])(.*)$/.exec(leader) ?? [];
  const [x2 = '0', y2 = '0'] = command === 'V' ? [x, rest] : rest.split(',');
  return { x: Number(x), y: Number(y), x2: Number(x2), y2: Number(y2) };
};

describe.each(['wide', 'tall'] as const)('two cases on one axis, %s', (frame) => {
  const check = (hold: (layout: PairLayout, a: PairSide, b: PairSide) => void): void => {
    fc.assert(
      fc.property(side, side, kind, (a, b, days) => {
        hold(layouts[frame](a, b, days), a, b);
      }),
      { numRuns: 200 },
    );
  };

  it('has no words on the strokes of a break', () => {
    check(({ a, b, breaks }) => {
      const strokes = [a.line, b.line].map(({ x }) => ({ left: x - cutReach, right: x + cutReach }));
      for (const { words } of frame === 'tall' ? breaks : [])
        for (const { left, right } of strokes)
          expect(words === undefined || words.box.x > right || words.box.x + words.box.width < left).toBe(true);
    });
  });

  it('has no words over others', () => {
    check((layout) => {
      const words = wordsOf(layout);
      const touching = words.flatMap((a, i) => words.slice(i + 1).filter((b) => overlaps(a, b, -1)));
      expect(touching).toEqual([]);
    });
  });

  it('names a law within its band, and clear of the lines of the cases', () => {
    check(({ bands: drawn, a, b }) => {
      for (const { words, box } of drawn) {
        if (words === undefined) continue;
        expect(inside(words.box, { ...box, x: box.x - 0.5, width: box.width + 1 })).toBe(true);
        for (const { line } of [a, b]) expect(overlaps(words.box, line)).toBe(false);
      }
    });
  });

  it('has nothing outside its frame', () => {
    check((layout) => {
      const all = { x: -1, y: -1, width: layout.width + 2, height: layout.height + 2 };
      const boxes = [...wordsOf(layout), ...[layout.a, layout.b].flatMap(({ marks }) => marks.map(({ box }) => box))];
      expect(boxes.filter((box) => !inside(box, all))).toEqual([]);
    });
  });

  it('names every event once, on its own side', () => {
    check((layout, a, b) => {
      for (const [drawn, given] of [
        [layout.a, a],
        [layout.b, b],
      ] as const) {
        const ids = given.events.map(({ id }) => id).sort();
        expect(drawn.labels.map(({ id }) => id).sort()).toEqual(ids);
        expect(drawn.marks.map(({ id }) => id).sort()).toEqual(ids);
      }
      const [lineA, lineB] = frame === 'wide' ? [layout.a.line.y, layout.b.line.y] : [layout.a.line.x, layout.b.line.x];
      const far = ({ box }: { box: Box }): number => (frame === 'wide' ? box.y + box.height : box.x + box.width);
      const near = ({ box }: { box: Box }): number => (frame === 'wide' ? box.y : box.x);
      expect(layout.a.labels.every((label) => far(label) < lineA)).toBe(true);
      expect(layout.b.labels.every((label) => near(label) > lineB)).toBe(true);
    });
  });

  it('keeps the order of time, in words and in leaders', () => {
    check((layout) => {
      for (const { labels } of [layout.a, layout.b]) {
        const points = labels.map(({ leader }) => ends(leader));
        const starts = points.map(({ x, y }) => (frame === 'wide' ? x : y));
        expect(starts).toEqual([...starts].sort((p, q) => p - q));
        const tops = points.map(({ x2, y2 }) => (frame === 'wide' ? x2 : y2));
        expect(tops).toEqual([...tops].sort((p, q) => p - q));
      }
    });
  });

  it('runs no leader through words', () => {
    check((layout) => {
      for (const { labels } of [layout.a, layout.b])
        for (const { leader, id } of labels) {
          const { x, y, x2, y2 } = ends(leader);
          const path = { x: Math.min(x, x2), y: Math.min(y, y2), width: Math.abs(x2 - x), height: Math.abs(y2 - y) };
          if (frame === 'wide')
            expect(labels.filter((other) => other.id !== id && overlaps(other.box, path, -0.5))).toEqual([]);
          else
            expect(labels.filter(({ box }) => box.x < Math.max(x, x2) && Math.min(x, x2) < box.x + box.width)).toEqual(
              [],
            );
        }
    });
  });

  it('is the same for the same input, whatever the order of the events', () => {
    fc.assert(
      fc.property(side, side, kind, (a, b, days) => {
        const again = layouts[frame]({ ...a, events: [...a.events].reverse() }, b, days);
        expect(again).toEqual(layouts[frame](a, b, days));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the shared axis', () => {
  it('never runs backwards and stays between its ends', () => {
    fc.assert(
      fc.property(side, fc.integer({ min: 9_000, max: 21_500 }), fc.nat(900), ({ events }, day, later) => {
        const axis = timeAxis(events, 100, 1000);
        const [x, next] = [xOf(axis, day), xOf(axis, day + later)];
        expect(next).toBeGreaterThanOrEqual(x);
        expect(x).toBeGreaterThanOrEqual(99.99);
        expect(next).toBeLessThanOrEqual(1000.01);
      }),
    );
  });
});
