import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawAxis, drawGrid } from '../../../src/charts/cases-in-time/draw-axis.ts';
import { drawCourse } from '../../../src/charts/cases-in-time/draw-course.ts';
import { drawDays, drawStairs, type LaneEvent } from '../../../src/charts/cases-in-time/draw-events.ts';
import { isPoint } from '../../../src/charts/time/marks.ts';
import { shareOf, stretchIn, windowOf } from '../../../src/charts/cases-in-time/window.ts';
import type { Stage, Stages } from '../../../src/model/case/course.ts';
import { dayNumber } from '../../../src/schema/day.ts';
import { lawBands } from '../happenings.ts';

const window = { from: dayNumber('2013-01-01'), to: dayNumber('2027-01-01') };
const day = fc.integer({ min: window.from - 4000, max: window.to + 4000 });
const days = fc.tuple(day, fc.integer({ min: 1, max: 3000 })).map(([from, long]) => ({ from, to: from + long }));
const kinds = ['conduct', 'alleged', 'waited', 'unknown', 'inquiry', 'appeal', 'silent', 'later'] as const;
const stage = fc.tuple(days, fc.constantFrom(...kinds)).map(([span, kind]): Stage => ({ ...span, kind }));
const stages = fc.record({ course: fc.array(stage), conduct: fc.array(stage), decisions: fc.array(day) });
const shapes = ['dot', 'ring', 'soft', 'bar'] as const;
const event = fc
  .tuple(days, fc.constantFrom(...shapes), fc.boolean(), fc.nat())
  .map(([{ from, to }, shape, key, id]): LaneEvent => ({
    ...{ id: `a.E${String(id)}`, date: '2018', title: 'a hearing', key, shape, wrong: false },
    ...{ from, to: isPoint(shape) ? from + 1 : to },
  }));

/** Every place along the drawing, in parts of a hundred. */
const places = (html: string): number[] =>
  [...html.matchAll(/ (?:x|x1|x2|cx)="(-?[\d.]+)%"/g)].map(([, at]) => Number(at));

describe('a lane', () => {
  it('draws nothing outside its window, and no rectangle beyond its end', () => {
    fc.assert(
      fc.property(stages, fc.array(event), (some: Stages, events) => {
        const html = [drawCourse(some, window), drawStairs(events, window), drawDays(events, window)]
          .map((each) => each.html)
          .join('');
        expect(html).not.toMatch(/NaN|undefined|Infinity/);
        for (const at of places(html)) {
          expect(at).toBeGreaterThanOrEqual(0);
          expect(at).toBeLessThanOrEqual(100);
        }
        for (const [, x, width] of html.matchAll(/ x="([\d.]+)%"[^>]* width="([\d.]+)%"/g))
          expect(Number(x) + Number(width)).toBeLessThanOrEqual(100.02);
      }),
    );
  });

  it('stands conduct on the inquiry where it went on during it, cut at the day on which the inquiry began', () => {
    const begun = window.from + 1000;
    const { html } = drawCourse(
      {
        course: [{ kind: 'inquiry', from: begun, to: begun + 500 }],
        conduct: [{ kind: 'conduct', from: begun - 300, to: begun + 100 }],
        decisions: [],
      },
      window,
    );
    const tops = [...html.matchAll(/<rect class="conduct" x="([\d.]+)%" y="([\d.]+)" width="([\d.]+)%"/g)].map(
      ([, x, y, width]) => [Number(x), Number(y), Number(width)],
    );
    expect(tops).toHaveLength(2);
    const [[x1 = 0, y1 = 0, wide = 0] = [], [x2 = 0, y2 = 0] = []] = tops;
    expect(y2).toBeLessThan(y1);
    expect(x2).toBeCloseTo(x1 + wide, 1);
    expect(x2).toBeCloseTo(100 * shareOf(window, begun), 1);
  });

  it('marks the first decision taller than those after it', () => {
    const { html } = drawCourse({ course: [], conduct: [], decisions: [window.from + 10, window.from + 900] }, window);
    const heights = [...html.matchAll(/class="decided"[^>]* y1="([\d.]+)" y2="([\d.]+)"/g)].map(
      ([, y1, y2]) => Number(y2) - Number(y1),
    );
    expect(heights).toEqual([19, 15]);
  });
});

describe('the words of a lane that is open', () => {
  it('are one row for each key event, and never two in one row', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const keys = events.filter((each) => each.key && stretchIn(window, each));
        const rows = [...drawStairs(events, window).html.matchAll(/<text [^>]* y="([\d.]+)"/g)].map(([, y]) => y);
        expect(rows).toHaveLength(keys.length);
        expect(new Set(rows).size).toBe(rows.length);
      }),
    );
  });

  it('are seen though they mean a day in many years', () => {
    const [from, to] = [window.from + 1000, window.from + 1001];
    const event: LaneEvent = {
      ...{ id: 'a.E1', date: 'before 2021', title: 'a', key: true, wrong: false },
      from,
      to,
      shape: 'soft',
    };
    const [, width = '0'] = /<rect[^>]* width="([\d.]+)%"/.exec(drawStairs([event], window).html) ?? [];
    expect(Number(width)).toBeGreaterThanOrEqual(0.8);
  });

  it('stand left of a day that is far to the right', () => {
    const at = (share: number): LaneEvent => {
      const from = window.from + Math.round(share * (window.to - window.from));
      return { id: 'a.E1', date: '2018', title: 'a', from, to: from + 1, shape: 'dot', wrong: false, key: true };
    };
    expect(drawStairs([at(0.2)], window).html).not.toContain('text-anchor');
    expect(drawStairs([at(0.9)], window).html).toContain('text-anchor="end"');
  });
});

describe('the axis', () => {
  it('names every year of the whole, in order, with a line for each and one for each change of the law', () => {
    const years = [...drawAxis(window, lawBands).html.matchAll(/class="tick[^>]*>(\d{4})</g)].map(([, year]) => year);
    expect(years).toEqual(Array.from({ length: 14 }, (_, index) => String(2013 + index)));
    const grid = drawGrid(window, lawBands).html;
    expect(grid.split('<line')).toHaveLength(1 + 14 + 1);
    expect(grid.split('class="change"')).toHaveLength(2);
  });

  it('begins with the year of the earliest course and ends with that of the last day', () => {
    const from = dayNumber('2014-06-04');
    const course = [{ kind: 'inquiry', from, to: from + 9 } as const];
    expect(windowOf([{ course, conduct: [], decisions: [] }], '2026-11-01')).toEqual({
      from: dayNumber('2014-01-01'),
      to: dayNumber('2027-01-01'),
    });
  });
});
