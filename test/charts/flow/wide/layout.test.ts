import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFlow } from '../../../../src/charts/flow/layout.ts';
import type { FlowLayout } from '../../../../src/charts/flow/stages.ts';
import { drawings, type Drawing } from '../../../made-up/drawings.ts';
import { graphs } from '../../graphs.ts';
import { pointsOf } from './breaches.ts';
import { calloutFor, wideFaults } from './contract.ts';

const draw = ({ nodes, edges, houses, callout }: Drawing): FlowLayout =>
  layoutFlow(nodes, edges, 'wide', houses, callout);

/** One of a thousand graphs of a case's size. */
const sampled = (seed: number, index: number) =>
  fc.sample(graphs({ nodes: 12, edges: 16 }), { numRuns: index + 1, seed }).at(-1) ?? {
    nodes: [],
    edges: [],
    houses: [],
  };

describe('a wide drawing', () => {
  it('keeps words off lines, near their number and whole, for any graph of a case’s size', () => {
    fc.assert(
      fc.property(graphs({ nodes: 12, edges: 16 }), ({ nodes, edges, houses }) => {
        expect(wideFaults(layoutFlow(nodes, edges, 'wide', houses, calloutFor(edges)))).toEqual([]);
      }),
      { numRuns: 300, seed: 2026 },
    );
  });

  it.each([
    ['a house whose name is long', 77, 476],
    ['a house whose name is long, before a bar', 2, 587],
    ['a house whose name is long, after a bar', 6, 37],
    ['the name of a house under words, and a name before the next bar', 77, 269],
    ['a way along a column and names before the next one', 77, 626],
    ['a way along a column and names in a house', 77, 709],
    ['a way along a column and the name of a house', 3, 185],
    ['a curve through words in a band', 77, 465],
    ['a curve down from the first words under a name', 1, 235],
    ['curves over wrong flows', 3, 644],
    ['a call-out at a wide band', 1, 699],
    ['a call-out where words break', 5, 585],
    ['words at either side of a way straight down', 3, 326],
    ['long words at a stub under a name', 14, 220],
  ])('finds room for %s (seed %i, graph %i)', (_, seed, index) => {
    const { nodes, edges, houses } = sampled(seed, index);
    expect(wideFaults(layoutFlow(nodes, edges, 'wide', houses, calloutFor(edges)))).toEqual([]);
  });

  it('is the same for the same flows, in whatever order they come', () => {
    fc.assert(
      fc.property(graphs({ nodes: 12, edges: 16 }), ({ nodes, edges, houses }) => {
        expect(layoutFlow(nodes.toReversed(), edges.toReversed(), 'wide', houses)).toEqual(
          layoutFlow(nodes, edges, 'wide', houses),
        );
      }),
      { numRuns: 40, seed: 2026 },
    );
  });

  it('leaves at most a fifth of the words of a crowd to the list, and keeps the others off lines', () => {
    fc.assert(
      fc.property(graphs({ nodes: 40, edges: 120, least: 120 }), ({ nodes, edges }) => {
        const drawn = layoutFlow(nodes, edges, 'wide');
        const lost = drawn.edges.filter(({ label }) => label.length === 0);
        expect(lost.length).toBeLessThanOrEqual(drawn.edges.length / 5);
        expect(wideFaults(drawn)).toEqual([]);
      }),
      { numRuns: 5, seed: 2026 },
    );
  });

  it.each([
    ['list', 320],
    ['hub', 600],
    ['pension', 360],
    ['airline', 360],
  ] as const)('shows every word of the %s within %i pixels', (name, most) => {
    const layout = draw(drawings[name]);
    expect(wideFaults(layout)).toEqual([]);
    expect(layout.height).toBeLessThanOrEqual(most + (name === 'airline' ? 8 : 0));
    expect(layout.edges.filter(({ label }) => label.length === 0)).toEqual([]);
    expect(layout.callout?.flow).toBe(drawings[name].callout.flow);
  });

  it.each(Object.entries(drawings))('draws every flow of the %s level: none bends and none crosses', (_, drawing) => {
    for (const { id, path } of draw(drawing).edges) {
      const points = pointsOf(path);
      const level = new Set(points.map(({ y }) => Math.round(y))).size <= 1;
      const upright = new Set(points.map(({ x }) => Math.round(x))).size <= 1;
      expect({ id, straight: level || upright }).toEqual({ id, straight: true });
    }
  });
});

describe('a kind of flow', () => {
  const { edges, nodes } = draw(drawings.list);
  const airline = draw(drawings.airline);
  const hub = draw(drawings.hub);
  const of = (layout: readonly { readonly id: string }[], id: string) => layout.find((each) => each.id === id);

  it('is a stub with a stop at its own bar where data was deleted', () => {
    const bar = nodes.find(({ id }) => id === 'broker')?.bars[0];
    expect(of(edges, 'F6')).toMatchObject({ drawn: 'line', sides: [], arrow: { length: 4 } });
    const points = pointsOf(edges.find(({ id }) => id === 'F6')?.path ?? '');
    expect((points.at(-1)?.x ?? 0) - ((bar?.x ?? 0) + (bar?.width ?? 0))).toBe(46);
  });

  it('is notched before a hollow bar where it was taken, and says by whom', () => {
    expect(airline.nodes.find(({ id }) => id === 'baways')).toMatchObject({
      taker: true,
      over: [{ text: 'taken by' }],
    });
    const { sides = [], arrow } = airline.edges.find(({ id }) => id === 'F3') ?? {};
    expect({ sides: sides.length, arrow }).toEqual({ sides: 3, arrow: [] });
    expect(airline.nodes.filter(({ taker }) => taker).map(({ id }) => id)).toEqual(['attacker', 'baways']);
  });

  it('is an arrow where it was asked, answered or told, and points at who got it', () => {
    const tipOf = (id: string): number => hub.edges.find((each) => each.id === id)?.arrow[0]?.x ?? 0;
    const bar = (id: string): number => hub.nodes.find((each) => each.id === id)?.bars[0]?.x ?? 0;
    expect(tipOf('F11') - bar('scl')).toBeLessThan(20);
    expect(bar('carroll') - tipOf('F12')).toBeLessThan(20);
    expect(hub.edges.find(({ id }) => id === 'F15')).toMatchObject({ drawn: 'line' });
  });

  it('leaves a hole in the giver’s bar where it was disclosed by mistake', () => {
    const { nodes: actors, edges: flows } = drawings.list;
    const mistaken = flows.map((flow) => (flow.id === 'F7' ? { ...flow, kind: 'disclosed' as const } : flow));
    const drawn = layoutFlow(actors, mistaken, 'wide');
    const giver = drawn.nodes.find(({ id }) => id === 'club')?.bars[0];
    expect(drawn.edges.flatMap(({ id, hole }) => (hole ? [id] : []))).toEqual(['F7']);
    expect(drawn.edges.find(({ id }) => id === 'F7')?.hole).toMatchObject({ x: (giver?.x ?? 0) + 4, r: 5 });
  });
});
