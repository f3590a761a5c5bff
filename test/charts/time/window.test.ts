import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dated, within } from '../../../src/charts/time/dated.ts';
import { layoutTimeline } from '../../../src/charts/timeline/layout.ts';
import { extentOf } from '../../../src/charts/time/gaps.ts';
import { layoutStrip } from '../../../src/charts/timeline/strip.ts';
import { aroundEvent, held, scaled, stretched } from '../../../src/charts/time/window.ts';
import { events, lanes } from '../happenings.ts';

const whole = { from: 0, to: 1000 };

describe('a window of time', () => {
  it('is held within the whole and never shorter than a week', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 }), (from, to) => {
        const window = held({ from, to }, whole);
        expect(window.from).toBeGreaterThanOrEqual(0);
        expect(window.to).toBeLessThanOrEqual(1000);
        expect(window.to - window.from).toBeGreaterThanOrEqual(7);
      }),
    );
    expect(held({ from: -50, to: 50 }, whole)).toEqual({ from: 0, to: 100 });
  });

  it('is scaled about a day that stays where it is', () => {
    expect(scaled({ from: 100, to: 200 }, 0.5)).toEqual({ from: 125, to: 175 });
    expect(scaled({ from: 100, to: 200 }, 2, 100)).toEqual({ from: 100, to: 300 });
  });

  it('becomes the days that a gesture has brought to the ends of the axis', () => {
    const axis = [
      { from: 0, to: 100, x1: 0, x2: 500 },
      { from: 100, to: 900, x1: 500, x2: 534, gap: { after: 88, before: 912 } },
      { from: 900, to: 1000, x1: 534, x2: 1034 },
    ];
    expect(stretched(axis, 0, 1034)).toEqual({ from: 0, to: 1000 });
    expect(stretched(axis, 250, 784)).toEqual({ from: 50, to: 950 });
    expect(stretched(axis, -103.4, 1034).from).toBeCloseTo(-100);
  });

  it('around any event shows it with neighbours', () => {
    fc.assert(
      fc.property(events(120, 60, 15), fc.nat(), (set, n) => {
        const all = dated(set);
        const at = all[n % all.length];
        if (!at) return;
        const window = aroundEvent(all, at.event.id, extentOf(all));
        const inside = within(all, window.from, window.to).map(({ event }) => event.id);
        expect(inside).toContain(at.event.id);
        expect(inside.length).toBeGreaterThanOrEqual(5);
        const layout = layoutTimeline(set, lanes, [], { width: 1248, window });
        expect(layout.marks.map((mark) => mark.id)).toContain(at.event.id);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the strip of a whole case', () => {
  it('has a tick for every event, inside, in order', () => {
    fc.assert(
      fc.property(events(120, 60), (set) => {
        const strip = layoutStrip(set, lanes, 1248);
        expect(strip.ticks.map((tick) => tick.id)).toEqual(set.map((event) => event.id));
        for (const tick of strip.ticks) {
          expect(tick.x).toBeGreaterThanOrEqual(strip.x1);
          expect(tick.x + tick.width).toBeLessThanOrEqual(strip.x2 + 2.4);
          expect(tick.y).toBeGreaterThan(0);
          expect(tick.y).toBeLessThan(strip.foot);
        }
        for (const [i, year] of strip.years.slice(1).entries()) expect(year.x).toBeGreaterThan(strip.years[i]?.x ?? 0);
      }),
      { numRuns: 100 },
    );
  });
});
