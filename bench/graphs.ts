import fc from 'fast-check';
import { layoutFlow, tied } from '../src/charts/flow/layout.ts';
import { crossings, layer, order } from '../src/charts/flow/order.ts';
import { rankNodes } from '../src/charts/flow/rank.ts';
import type { FlowEdgeInput, FlowNodeInput, Frame } from '../src/charts/flow/stages.ts';
import { faults } from '../test/charts/flow-faults.ts';
import { ladderFaults } from '../test/charts/flow/ladder/faults.ts';
import { graphs } from '../test/charts/graphs.ts';

interface Graph {
  readonly nodes: readonly FlowNodeInput[];
  readonly edges: readonly FlowEdgeInput[];
}

/** A thousand graphs of up to 40 actors and 120 flows in all three frames: how many drawings have anything wrong. */
export function faultyDrawings(): readonly string[] {
  const sample = fc.sample(graphs({ nodes: 40, edges: 120 }), { numRuns: 1000, seed: 2026 });
  return (['wide', 'mid', 'tall'] satisfies Frame[]).map((frame) => {
    const faultsOf = frame === 'wide' ? faults : ladderFaults;
    const faulty = sample.filter(({ nodes, edges }) => faultsOf(layoutFlow(nodes, edges, frame)).length > 0).length;
    return `${frame.padEnd(5)} ${String(faulty)} of ${String(sample.length)} drawings have a fault`;
  });
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
