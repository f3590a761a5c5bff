import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFlow } from '../../../../src/charts/flow/layout.ts';
import type { FlowEdgeInput, FlowNodeInput } from '../../../../src/charts/flow/stages.ts';
import type { FlowKind } from '../../../../src/schema/flow-kind.ts';
import { graphs } from '../../graphs.ts';
import { readingFaults } from '../reading.ts';
import { ladderFaults } from './faults.ts';

const frames = ['mid', 'tall'] as const;
const large = { nodes: 40, edges: 120 };

const node = (id: string): FlowNodeInput => ({ id, name: id, role: `role of ${id}` });
const flow = (number: number, kind: FlowKind, from: string, to?: string): FlowEdgeInput => ({
  ...{ id: `F${String(number)}`, number, kind, from, label: `${kind} some data`, sub: '', count: null, wrong: null },
  ...(to === undefined ? {} : { to }),
});

/** A drawing of actors a, b, c and so on. */
const draw = (edges: readonly FlowEdgeInput[], frame: 'mid' | 'tall' = 'tall') =>
  layoutFlow(
    ['a', 'b', 'c', 'd', 'e', 'f'].filter((id) => edges.some((each) => each.from === id || each.to === id)).map(node),
    edges,
    frame,
  );

const namesOf = (layout: ReturnType<typeof draw>, id: string): readonly string[] =>
  layout.nodes.filter((each) => each.id === id).flatMap(({ name, role }) => [...name, ...role].map(({ text }) => text));
const yOf = (layout: ReturnType<typeof draw>, id: string): number =>
  layout.edges.find((edge) => edge.id === id)?.badge.y ?? Number.NaN;

it('lays no words, no number and no line on another, and nothing outside, in a thousand graphs', () => {
  fc.assert(
    fc.property(graphs({ nodes: 20, edges: 40 }), ({ nodes, edges, houses }) => {
      const callout = edges[0] && { flow: edges[0].id, words: 'No one had been told of it', under: 'ED-2, found' };
      for (const frame of frames) {
        const layout = layoutFlow(nodes, edges, frame, houses, callout);
        expect([...ladderFaults(layout), ...readingFaults(layout)]).toEqual([]);
      }
    }),
    { numRuns: 1000 },
  );
});

describe.each(frames)('the %s ladder', (frame) => {
  it('draws every flow once, with all its words and its number', () => {
    fc.assert(
      fc.property(graphs(large), ({ nodes, edges }) => {
        const layout = layoutFlow(nodes, edges, frame);
        const { edges: placed } = layout;
        expect(ladderFaults(layout)).toEqual([]);
        expect(placed.map(({ number }) => number)).toEqual(edges.map(({ number }) => number));
        expect(
          placed.map(({ label }) =>
            label
              .map(({ text }) => text)
              .join('')
              .replaceAll(' ', ''),
          ),
        ).toEqual(edges.map(({ label, sub }) => `${label}${sub}`.replaceAll(' ', '')));
      }),
      { numRuns: 100 },
    );
  });

  it('is the same in whatever order it is told', () => {
    fc.assert(
      fc.property(graphs({ nodes: 12, edges: 20 }), ({ nodes, edges }) => {
        expect(layoutFlow([...nodes].reverse(), [...edges].reverse(), frame)).toEqual(layoutFlow(nodes, edges, frame));
      }),
      { numRuns: 100 },
    );
  });

  it('is as wide as its frame and sets no type smaller', () => {
    expect(draw([flow(1, 'gave', 'a', 'b')], frame).width).toBe(frame === 'mid' ? 664 : 354);
  });
});

describe('an actor that receives and gives', () => {
  const layout = draw([flow(1, 'gave', 'a', 'b'), flow(2, 'sold', 'b', 'c')]);

  it('is one bar folded across the page, under what it receives and over what it gives', () => {
    const across = layout.nodes.find(({ id }) => id === 'b')?.bars.find(({ width }) => width === 354);
    expect(across?.y).toBeGreaterThan(yOf(layout, 'F1'));
    expect(across?.y).toBeLessThan(yOf(layout, 'F2'));
    expect(namesOf(layout, 'b')).toEqual(['b', 'role of b']);
  });

  it('says “again” where it gives to another than the next', () => {
    const again = draw([
      flow(1, 'gave', 'a', 'b'),
      flow(2, 'gave', 'b', 'c'),
      flow(3, 'gave', 'c', 'd'),
      flow(4, 'gave', 'b', 'd'),
      flow(5, 'gave', 'd', 'e'),
    ]);
    expect(namesOf(again, 'b')).toEqual(['b', 'b', 'role of b', 'again']);
  });
});

describe('a circle', () => {
  it('ends at a leaf that bears the name again', () => {
    const layout = draw([flow(1, 'gave', 'a', 'b'), flow(2, 'gave', 'b', 'c'), flow(3, 'gave', 'c', 'a')]);
    expect(layout.edges.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(namesOf(layout, 'a')).toEqual(['a', 'a', 'role of a', 'again']);
    expect(ladderFaults(layout)).toEqual([]);
  });
});

describe('kinds of flows', () => {
  it('stand with a question directly over its answer', () => {
    const layout = draw([
      flow(1, 'gave', 'a', 'b'),
      flow(2, 'asked', 'b', 'a'),
      flow(3, 'gave', 'a', 'c'),
      flow(4, 'told', 'a', 'b'),
      flow(5, 'answered', 'a', 'b'),
    ]);
    const between = layout.edges.filter(({ badge }) => badge.y > yOf(layout, 'F2') && badge.y < yOf(layout, 'F5'));
    expect(yOf(layout, 'F5')).toBeGreaterThan(yOf(layout, 'F2'));
    expect(between).toEqual([]);
  });

  it('show a taker as a dashed bar with “taken by” over its name, and a notch before it', () => {
    const layout = draw([flow(1, 'taken', 'a', 'b')]);
    const taker = layout.nodes.find(({ id }) => id === 'b');
    expect(taker).toMatchObject({ taker: true });
    expect(taker?.over.map(({ text }) => text)).toEqual(['taken by']);
    expect(layout.edges[0]?.sides).toHaveLength(3);
    expect(layout.nodes.find(({ id }) => id === 'a')).toMatchObject({ taker: false });
  });

  it('never fold a taker, even one that gives', () => {
    const layout = draw([flow(1, 'taken', 'a', 'b'), flow(2, 'sold', 'b', 'c')]);
    expect(layout.nodes.flatMap(({ bars }) => bars).every(({ width }) => width < 354)).toBe(true);
  });

  it('show a hole where data was disclosed by mistake, in the giver’s bar', () => {
    const [edge] = draw([flow(1, 'disclosed', 'a', 'b')]).edges;
    expect(edge?.hole).toMatchObject({ x: 3.5, y: edge?.badge.y });
  });

  it('draw what was deleted as a stub with a stop, to nobody', () => {
    const layout = draw([flow(1, 'gave', 'a', 'b'), flow(2, 'deleted', 'b')]);
    const stub = layout.edges.find(({ id }) => id === 'F2');
    expect(stub).toMatchObject({ drawn: 'line', area: '' });
    expect(stub?.arrow).toHaveLength(4);
    expect(yOf(layout, 'F2')).toBeGreaterThan(yOf(layout, 'F1'));
  });

  it('let a complaint run down the column of leaves', () => {
    const layout = draw([
      flow(1, 'gave', 'a', 'b'),
      flow(2, 'gave', 'b', 'c'),
      flow(3, 'gave', 'b', 'd'),
      flow(4, 'told', 'c', 'd'),
    ]);
    const complaint = layout.edges.find(({ id }) => id === 'F4');
    expect(complaint?.badge.x).toBeGreaterThan(200);
    expect(namesOf(layout, 'c')).toEqual(['c', 'role of c']);
  });
});

describe('the call-out', () => {
  it('stands under its flow', () => {
    const edges = [flow(1, 'gave', 'a', 'b'), flow(2, 'gave', 'a', 'c')];
    const { callout } = layoutFlow(['a', 'b', 'c'].map(node), edges, 'tall', [], {
      flow: 'F1',
      words: 'No one knew',
      under: '',
    });
    const y = callout?.words[0]?.y ?? 0;
    const layout = layoutFlow(['a', 'b', 'c'].map(node), edges, 'tall', [], {
      flow: 'F1',
      words: 'No one knew',
      under: '',
    });
    expect(y).toBeGreaterThan(yOf(layout, 'F1'));
    expect(y).toBeLessThan(yOf(layout, 'F2'));
  });
});

describe('a house', () => {
  it('is named in words where its actor is named first', () => {
    const layout = layoutFlow(['a', 'b'].map(node), [flow(1, 'gave', 'a', 'b')], 'mid', [
      { label: 'One group', members: ['a', 'b'] },
    ]);
    expect(namesOf(layout, 'a')).toEqual(['a', 'role of a; One group']);
  });
});

it('breaks a name evenly, and cuts no word for it', () => {
  const voters = { id: 'b', name: 'American voters', role: '' };
  const { nodes } = layoutFlow([node('a'), voters], [flow(1, 'gave', 'a', 'b')], 'tall');
  expect(nodes.find(({ id }) => id === 'b')?.name.map(({ text }) => text)).toEqual(['American', 'voters']);
});

it('draws nothing of nothing', () => {
  expect(layoutFlow([], [], 'tall')).toMatchObject({ nodes: [], edges: [] });
});

it('lays out 200 actors and 600 flows in a second', () => {
  const nodes = Array.from({ length: 200 }, (_, i) => node(`n${String(i)}`));
  const edges = Array.from({ length: 600 }, (_, i) =>
    flow(i + 1, 'gave', `n${String((i * 7) % 200)}`, `n${String((i * 31 + 1) % 200)}`),
  );
  const start = performance.now();
  layoutFlow(nodes, edges, 'tall');
  expect(performance.now() - start).toBeLessThan(1000);
});
