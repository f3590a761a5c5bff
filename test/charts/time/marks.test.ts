import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawInRow, drawMark, drawOver, softFill } from '../../../src/charts/time/draw-mark.ts';
import { layerOf, markOf } from '../../../src/charts/time/marks.ts';
import { timeAxis } from '../../../src/charts/time/scale.ts';
import { dayNumber } from '../../../src/schema/day.ts';

type Precision = Parameters<typeof markOf>[0]['precision'];
const days = { from: dayNumber('2018-03-05'), to: dayNumber('2018-03-05') };
const window = { from: dayNumber('2010-01-01'), to: dayNumber('2020-01-01') };
const axis = timeAxis([], 100, 1100, { window, even: true });
const mark = (precision: Precision, more: { alleged?: boolean; wrong?: boolean; to?: string } = {}) => {
  const { alleged = false, wrong = false, to = '2018-03-05' } = more;
  return markOf({ id: 'E1', precision, wrong, alleged }, { ...days, to: dayNumber(to) }, axis, 100, 1100);
};

/** The radii of the points of a drawing. */
const radii = (html: string): number[] => [...html.matchAll(/<circle[^>]* r="([\d.]+)"/g)].map(([, r]) => Number(r));

describe('a mark in time', () => {
  it('of a day is larger where something was wrong, in a picture and in a list alike', () => {
    for (const wrong of [false, true]) {
      const day = mark('day', { wrong });
      const both = [drawMark(day, 's', 'x', 20).html, drawInRow(day, 's').html];
      expect(both.flatMap(radii)).toEqual(wrong ? [6, 6] : [5, 5]);
    }
    expect(radii(drawMark(mark('day', { alleged: true }), 's', 'y', 20).html)).toEqual([5]);
  });

  it.each<[Precision, boolean, string]>([
    ['day', false, 'dot'],
    ['day', true, 'ring'],
    ['month', false, 'soft'],
    ['year', true, 'soft'],
    ['about', false, 'soft'],
    ['about', true, 'soft'],
    ['before', false, 'soft'],
    ['span', false, 'bar'],
    ['span', true, 'bar'],
  ])('of a date known as %s, alleged %s, is a %s', (precision, alleged, shape) => {
    expect(mark(precision, { alleged })).toMatchObject({ shape, alleged });
  });

  it('of a single day that is not certain is no point: it reaches to both sides of it', () => {
    const { x, x1, x2 } = mark('about');
    expect(x2 - x1).toBeCloseTo(14);
    expect(x1).toBeLessThan(x - 5);
    expect(x2).toBeGreaterThan(x + 5);
  });

  it('of a span stands where it begins, of a month in its middle', () => {
    expect(mark('span', { to: '2019-03-05' }).x).toBe(mark('day').x);
    const { x, x1, x2 } = mark('year', { to: '2019-03-05' });
    expect(x).toBeCloseTo((x1 + x2) / 2, 0);
  });

  it('of what was not later than a day reaches back from it, and not beyond', () => {
    const { x, x1, x2 } = mark('before');
    expect(x1).toBeLessThan(x - 20);
    expect(x2).toBe(mark('day').x2);
  });

  it('never leaves its room', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 14_000, max: 19_000 }),
        fc.nat(3000),
        fc.constantFrom<Precision>('about', 'before'),
        (from, long, precision) => {
          const { x, x1, x2 } = markOf(
            { id: 'E1', precision, wrong: true, alleged: false },
            { from, to: from + long },
            axis,
            100,
            1100,
          );
          expect(x1).toBeGreaterThanOrEqual(100);
          expect(x2).toBeLessThanOrEqual(1100);
          expect(x).toBeGreaterThanOrEqual(100);
          expect(x).toBeLessThanOrEqual(1100);
        },
      ),
    );
  });

  it('says what was found wrong', () => {
    expect([mark('day', { wrong: true }).wrong, mark('day').wrong]).toEqual([true, false]);
  });

  it('of a span that goes on beyond the drawing is pointed there, and says so', () => {
    const inside = mark('span', { to: '2019-03-05' });
    expect(inside.beyond).toBeUndefined();
    expect(drawMark(inside, 's', 'x', 20).html).toMatch(/^<rect/);
    const open = mark('span', { to: '2021-03-05' });
    expect(open.beyond).toEqual([false, true]);
    expect(open.x2).toBe(1100);
    expect(drawMark(open, 's', 'x', 20).html).toMatch(/^<path[^>]* d="M[\d.]+,24L[\d.]+,16L1094,16L1100,20L1094,24Z"/);
    expect(drawMark(open, 's', 'y', 20).html).toMatch(/L20,1100L/);
  });

  it('of what was wrong is drawn again over what follows it, but of a span never over a day', () => {
    const after = { ...mark('day'), id: 'E2' };
    const over = (first: ReturnType<typeof mark>): string => drawOver([first, after], 's', 'x', () => 0).html;
    expect(over(mark('day', { wrong: true }))).toMatch(/<circle/);
    const span = mark('span', { wrong: true, to: '2019-03-05' });
    expect(over(span)).toBe('');
    const month = { ...mark('month', { to: '2018-04-05' }), id: 'E3' };
    expect(drawOver([span, month], 's', 'x', () => 0).html).toMatch(/<rect/);
    expect(drawOver([span, month, after], 's', 'x', () => 0).html).toBe('');
  });

  it('of a month in which something was wrong has a fill of its own', () => {
    const { html } = drawMark(mark('month', { wrong: true, to: '2018-04-05' }), 's', 'x', 20);
    expect(html).toContain('fill="url(#s-wrong)"');
    expect(softFill('s').html).toContain('id="s-wrong"');
    expect(drawMark(mark('month', { to: '2018-04-05' }), 's', 'x', 20).html).toContain('fill="url(#s)"');
  });

  it('of a day lies over what lasts, and of what was wrong over other days', () => {
    const [span, day, penalty] = [
      mark('span', { wrong: true, to: '2019-03-05' }),
      mark('day'),
      mark('day', { wrong: true }),
    ];
    expect([penalty, day, span].sort((p, q) => layerOf(p) - layerOf(q))).toEqual([span, day, penalty]);
  });
});
