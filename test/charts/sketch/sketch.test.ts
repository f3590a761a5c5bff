import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { picked } from '../../../src/charts/sketch/pick.ts';
import { sketch } from '../../../src/charts/sketch/sketch.ts';
import type { TiedEdge } from '../../../src/charts/flow/stages.ts';

const edge = (number: number, from: string, to: string, some: Partial<TiedEdge> = {}): TiedEdge => ({
  id: `F${String(number)}`,
  number,
  from,
  to,
  label: 'gave',
  sub: '',
  count: null,
  wrong: null,
  kind: 'gave',
  ...some,
});
const node = (id: string) => ({ id, name: id, role: '' });

describe('what a sketch shows of many flows', () => {
  it('is what was wrong, and then what joins it, in the order of the story', () => {
    const edges = [
      edge(1, 'a', 'b'),
      edge(2, 'c', 'd', { count: 900 }),
      edge(3, 'b', 'e', { wrong: 'found' }),
      edge(4, 'x', 'y', { count: 9 }),
    ];
    expect(picked(edges, 2).map(({ id }) => id)).toEqual(['F1', 'F3']);
    expect(picked(edges, 4)).toBe(edges);
  });
});

describe('a sketch', () => {
  it('is as wide at a number as its square root, and hollow where there is none', () => {
    const { flows } = sketch(
      ['a', 'b', 'c'].map(node),
      [edge(1, 'a', 'b', { count: 400 }), edge(2, 'b', 'c', { count: 100 }), edge(3, 'a', 'c')],
      276,
      52,
    );
    expect(flows.map(({ drawn }) => drawn)).toEqual(['ribbon', 'ribbon', 'hollow']);
  });

  it('draws every flow between its bars, inside its box, whatever it is of', () => {
    const graph = fc.integer({ min: 2, max: 12 }).chain((actors) =>
      fc.array(
        fc.record({
          from: fc.nat(actors - 1),
          to: fc.nat(actors - 1),
          count: fc.option(fc.integer({ min: 1, max: 90_000_000 })),
          kind: fc.constantFrom('gave', 'sold', 'taken', 'asked', 'answered'),
          wrong: fc.constantFrom('found', 'alleged', null),
        }),
        { minLength: 1, maxLength: 25 },
      ),
    );
    fc.assert(
      fc.property(graph, (made) => {
        const edges = made.map(({ from, to, ...rest }, at) => edge(at + 1, `n${String(from)}`, `n${String(to)}`, rest));
        const tied = edges.filter(({ from, to }) => from !== to);
        const drawn = sketch(
          Array.from({ length: 12 }, (_, at) => node(`n${String(at)}`)),
          edges,
          168,
          40,
        );
        expect(drawn.flows).toHaveLength(Math.min(7, tied.length));
        for (const { x, y, width, height } of drawn.bars) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(168.01);
          expect(y).toBeGreaterThanOrEqual(-0.01);
          expect(y + height).toBeLessThanOrEqual(40.01);
        }
        for (const { path } of drawn.flows) expect(path).not.toMatch(/NaN|undefined/);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
