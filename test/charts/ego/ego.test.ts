import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawEgo } from '../../../src/charts/ego/draw.ts';
import { egoHeight, egoRows, egoWidth, layoutEgo } from '../../../src/charts/ego/layout.ts';
import { bothWays, drawBothWays, drawSquares } from '../../../src/charts/ego/squares.ts';
import type { EgoFlow } from '../../../src/charts/ego/stages.ts';
import { measure } from '../../../src/charts/geometry/text.ts';

const flow = fc.record({
  id: fc.uuid(),
  side: fc.constantFrom('in', 'out'),
  partner: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  name: fc.constantFrom('Shop', 'A company with a name that is much too long for its line'),
  letters: fc.constantFrom('ED', 'CA', 'PSNI'),
  count: fc.option(fc.integer({ min: 1, max: 1e9 })),
  talk: fc.boolean(),
  wrong: fc.constantFrom('found', 'alleged', 'conceded', 'set-aside', undefined),
}) satisfies fc.Arbitrary<EgoFlow>;
const flows = fc.array(flow, { minLength: 1, maxLength: 30 });
const laid = (some: readonly EgoFlow[]) => {
  const height = egoHeight(egoRows(some));
  return { height, ...layoutEgo(some, height) };
};

describe('the drawing of an actor', () => {
  it('has a line for each partner on each side, or says how many more there are', () => {
    fc.assert(
      fc.property(flows, (some) => {
        const { lines, more } = laid(some);
        for (const side of ['in', 'out'] as const) {
          const partners = new Set(some.flatMap((each) => (each.side === side ? each.partner : [])));
          const others = more.find((each) => each.side === side)?.count ?? 0;
          expect(lines.filter((line) => line.side === side).length + others).toBe(partners.size);
          expect(others).not.toBe(1);
        }
      }),
    );
  });

  it('keeps lines of a side apart with room for words, all in the picture, names no longer than their lines', () => {
    fc.assert(
      fc.property(flows, (some) => {
        const { lines, bar, height } = laid(some);
        for (const side of ['in', 'out'] as const) {
          const ys = lines.filter((line) => line.side === side).map(({ y }) => y);
          ys.forEach((y, index) => {
            if (index > 0) expect(y - (ys[index - 1] ?? 0)).toBeGreaterThanOrEqual(36);
          });
        }
        for (const { y, thickness, name, letters, x1, x2 } of lines) {
          expect(y - thickness / 2 - 4 - 13).toBeGreaterThanOrEqual(0);
          expect(y + thickness / 2).toBeLessThanOrEqual(height);
          expect(y).toBeGreaterThanOrEqual(bar.y);
          expect(y).toBeLessThanOrEqual(bar.y + bar.height);
          if (letters.length < 9)
            expect(measure(name, 13, 600) + measure(` ${letters}`, 13)).toBeLessThanOrEqual(x2 - x1);
        }
        expect(drawEgo(some, height).html).not.toMatch(/NaN|undefined/);
      }),
    );
  });

  it('shows the gravest first and what is not known as hollow, and never a width beyond 12', () => {
    const one = { side: 'out', name: 'A', letters: 'ED', talk: false } as const;
    const { lines } = laid([
      { ...one, id: '1', partner: 'a', count: 1_000_000 },
      { ...one, id: '2', partner: 'b', count: null, wrong: 'found' },
      { ...one, id: '3', partner: 'c', count: null, talk: true },
    ]);
    expect(lines.map(({ drawn, thickness }) => [drawn, thickness])).toEqual([
      ['hollow', 0],
      ['ribbon', 12],
      ['arrow', 0],
    ]);
    expect(Math.max(...lines.map(({ x2 }) => x2))).toBe(egoWidth);
  });
});

describe('the squares of a cell', () => {
  it('are one a flow, those found wrong first, six in a row', () => {
    const { html } = drawSquares([undefined, 'found', 'alleged', undefined, 'found', undefined, undefined]);
    expect([...html.matchAll(/data-wrong="([^"]*)"/g)].map(([, wrong]) => wrong)).toEqual([
      ...['found', 'found', 'alleged', 'none', 'none', 'none', 'none'],
    ]);
    expect(new Set([...html.matchAll(/ y="([\d.]+)"/g)].map(([, y]) => y)).size).toBe(2);
  });
});

describe('the squares of an actor', () => {
  it('are what it received left of the bar and what it passed on right of it, those found wrong next to the bar', () => {
    const { html } = drawBothWays([undefined, 'found'], Array<'alleged'>(12).fill('alleged'));
    const xs = [...html.matchAll(/data-wrong="([^"]*)" x="([\d.]+)"/g)].map(
      ([, wrong, x]) => [wrong, Number(x)] as const,
    );
    const left = xs.filter(([, x]) => x < bothWays.width / 2);
    expect(left.sort(([, a], [, b]) => b - a).map(([wrong]) => wrong)).toEqual(['found', 'none']);
    expect(xs.filter(([, x]) => x > bothWays.width / 2)).toHaveLength(11);
    for (const [, x] of xs) expect(x > 0 && x + 5 < bothWays.width).toBe(true);
  });
});
