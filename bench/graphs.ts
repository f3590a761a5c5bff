import fc from 'fast-check';
import { layoutFlow, tied } from '../src/charts/flow/layout.ts';
import { crossings, layer, order } from '../src/charts/flow/order.ts';
import { rankNodes } from '../src/charts/flow/rank.ts';
import type { FlowEdgeInput, FlowNodeInput, Frame } from '../src/charts/flow/stages.ts';
import { ladderFaults } from '../test/charts/flow/ladder/faults.ts';
import { calloutFor, wideFaults } from '../test/charts/flow/wide/contract.ts';
import { graphs } from '../test/charts/graphs.ts';

interface Graph {
  readonly nodes: readonly FlowNodeInput[];
  readonly edges: readonly FlowEdgeInput[];
}

/** How many of some drawings have anything wrong. */
const faultyOf = (what: string, drawings: readonly (readonly string[])[]): string =>
  `${what.padEnd(28)} ${String(drawings.filter((wrong) => wrong.length > 0).length)} of ${String(drawings.length)} drawings have a fault`;

/**
 * A thousand graphs of up to 40 actors and 120 flows in all three frames, and four times a thousand of a case's size with
 * a call-out and houses: how many drawings have anything wrong.
 */
export function faultyDrawings(): readonly string[] {
  const runs = { numRuns: 1000 };
  const crowds = fc.sample(graphs({ nodes: 40, edges: 120 }), { ...runs, seed: 2026 });
  return [
    ...(['wide', 'mid', 'tall'] satisfies Frame[]).map((frame) => {
      const faultsOf = frame === 'wide' ? wideFaults : ladderFaults;
      return faultyOf(
        frame,
        crowds.map(({ nodes, edges }) => faultsOf(layoutFlow(nodes, edges, frame))),
      );
    }),
    ...[2026, 77, 1, 2].map((seed) =>
      faultyOf(
        `a case's size, seed ${String(seed)}`,
        fc
          .sample(graphs({ nodes: 12, edges: 16 }), { ...runs, seed })
          .map(({ nodes, edges, houses }) => wideFaults(layoutFlow(nodes, edges, 'wide', houses, calloutFor(edges)))),
      ),
    ),
  ];
}

/** Ranks as they are given, each in the order of the file: the plain layered layout to beat. */
const plainCrossings = ({ nodes, edges }: Graph): number => {
  const drawn = tied(nodes, edges);
  return crossings(layer(nodes, drawn, rankNodes(nodes, drawn)));
};

/** Crossings and ways past after ordering, beside the plain layered layout: sums over generated graphs and over the cases. */
export function quality(cases: readonly Graph[]): readonly string[] {
  const generated = fc.sample(graphs({ nodes: 16, edges: 24, least: 24 }), { numRuns: 200, seed: 2026 });
  const line = (what: string, sample: readonly Graph[]): string => {
    const plain = sample.reduce((sum, graph) => sum + plainCrossings(graph), 0);
    const ours = sample.map(({ nodes, edges }) => {
      const drawn = tied(nodes, edges);
      return order(layer(nodes, drawn, rankNodes(nodes, drawn)));
    });
    const crossed = ours.reduce((sum, layers) => sum + crossings(layers), 0);
    const bends = ours.reduce(
      (sum, { ranks }) => sum + ranks.flat().filter((slot) => slot.node === undefined).length,
      0,
    );
    return `${what.padEnd(26)} crossings ${String(crossed)} (plain layered: ${String(plain)}, ${(crossed / Math.max(1, plain)).toFixed(2)} of them), bends ${String(bends)}`;
  };
  return [line('the cases', cases), line('200 generated graphs', generated)];
}
