import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside, overlaps } from '../../../src/charts/geometry/box.ts';
import { layoutRegister } from '../../../src/charts/register/layout.ts';
import { roomOf } from '../../../src/charts/register/place.ts';
import { type PanelInput, type PenaltyInput, registerFrames } from '../../../src/charts/register/stages.ts';

const panels: readonly PanelInput[] = [
  {
    key: 'a',
    title: 'First law',
    maximum: ['maximum £500,000'],
    maxima: [{ gbp: 500_000, from: '2010-04-06', to: '2018-05-25', soft: false }],
  },
  {
    key: 'b',
    title: 'Second law',
    maximum: ['maximum £500,000, then £17.5 million', 'maximum £500,000'],
    maxima: [
      { gbp: 500_000, from: '2011-01-01', to: '2024-02-05', soft: false },
      { gbp: 17_500_000, from: '2024-02-05', to: '2026-12-31', soft: false },
    ],
  },
];
const day = fc
  .date({ min: new Date('2010-06-01'), max: new Date('2026-06-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const penalty: fc.Arbitrary<PenaltyInput> = fc
  .record({
    id: fc.uuid(),
    panel: fc.constantFrom('a', 'b'),
    amount: fc.oneof(fc.integer({ min: 1000, max: 20_000_000 }), fc.constantFrom(80_000, 100_000)),
    at: day,
    precision: fc.constantFrom('day', 'month', 'year', 'about'),
    status: fc.constantFrom('final', 'appealed'),
    name: fc.option(fc.stringMatching(/^[A-Z][a-z]{2,14}$/), { nil: undefined }),
  })
  .map(({ at, name, precision, ...rest }) => ({
    ...rest,
    precision,
    earliest: precision === 'year' ? `${at.slice(0, 4)}-01-01` : precision === 'month' ? `${at.slice(0, 8)}01` : at,
    latest: precision === 'year' ? `${at.slice(0, 4)}-12-31` : precision === 'month' ? `${at.slice(0, 8)}28` : at,
    ...(name === undefined ? {} : { name }),
  }));

describe.each(Object.entries(registerFrames))('the chart of penalties, %s', (_, frame) => {
  it('hides no mark behind another, keeps words apart from words and marks, and everything inside', () => {
    fc.assert(
      fc.property(fc.uniqueArray(penalty, { maxLength: 90, selector: ({ id }) => id }), (set) => {
        const layout = layoutRegister(set, panels, frame);
        expect(layout.marks.map(({ id }) => id).sort()).toEqual(set.map(({ id }) => id).sort());
        const dots = layout.marks.filter(({ extent }) => extent !== 'bar');
        for (const [i, dot] of dots.entries()) {
          const panel = layout.panels.find(({ key }) => key === dot.panel);
          expect(dot.x - frame.r).toBeGreaterThanOrEqual(layout.left - 0.01);
          expect(dot.x + frame.r).toBeLessThanOrEqual(layout.right + 0.01);
          expect(dot.y - frame.r).toBeGreaterThanOrEqual((panel?.top ?? NaN) - 0.01);
          expect(dot.y + frame.r).toBeLessThanOrEqual((panel?.bottom ?? NaN) + 0.01);
          for (const other of dots.slice(i + 1))
            expect(Math.hypot(dot.x - other.x, dot.y - other.y)).toBeGreaterThanOrEqual(2 * frame.r);
        }
        const bars = layout.marks.filter(({ extent }) => extent === 'bar');
        for (const [i, bar] of bars.entries())
          for (const other of bars.slice(i + 1))
            if (bar.x1 <= other.x2 && other.x1 <= bar.x2) expect(Math.abs(bar.y - other.y)).toBeGreaterThan(frame.r);
        const words = [...layout.names, ...layout.panels.flatMap(({ maximum }) => maximum ?? [])];
        const boxes = words.map((each) => roomOf(each, frame.size));
        for (const [i, box] of boxes.entries()) {
          expect(inside(box, { x: 0, y: 0, width: layout.width, height: layout.height })).toBe(true);
          for (const other of boxes.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
          for (const dot of dots)
            expect(
              overlaps(box, { x: dot.x - frame.r, y: dot.y - frame.r, width: 2 * frame.r, height: 2 * frame.r }),
            ).toBe(false);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('draws a dot only where the day is known, and else a bar that can be seen', () => {
    fc.assert(
      fc.property(penalty, (one) => {
        const [mark] = layoutRegister([one], panels, frame).marks;
        expect(mark?.extent === 'dot').toBe(one.precision === 'day');
        expect((mark?.x2 ?? 0) - (mark?.x1 ?? 0)).toBeGreaterThanOrEqual(2 * frame.r - 0.01);
      }),
    );
  });

  it('leaves a mark that is alone where its day and its sum put it, and higher sums higher', () => {
    const one = (id: string, at: string, amount: number): PenaltyInput => ({
      id,
      panel: 'a',
      amount,
      earliest: at,
      latest: at,
      precision: 'day',
      status: 'final',
    });
    const { marks } = layoutRegister(
      [one('low', '2012-01-01', 1000), one('high', '2016-01-01', 400_000)],
      panels,
      frame,
    );
    expect(marks.map(({ moved }) => moved)).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ]);
    const of = (id: string) => marks.find((mark) => mark.id === id);
    expect(of('high')?.y).toBeLessThan(of('low')?.y ?? NaN);
    expect(of('high')?.x).toBeGreaterThan(of('low')?.x ?? NaN);
  });
});
