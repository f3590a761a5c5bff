import fc from 'fast-check';
import { layoutFlow } from '../src/charts/flow/layout.ts';
import type { Frame } from '../src/charts/flow/stages.ts';
import { layoutTimeline } from '../src/charts/timeline/layout.ts';
import { graphs } from '../test/charts/graphs.ts';
import { events, lanes, lawBands } from '../test/charts/happenings.ts';
import { quantile, runs, spent } from './clock.ts';
import { wordTimes } from './words.ts';

const pick = <T>(from: readonly T[], size: (each: T) => number): T =>
  from.reduce((best, each) => (size(each) > size(best) ? each : best));

/** How long the largest drawings take, beside a fixed piece of work, since machines differ. */
export function layoutTimes(): readonly string[] {
  const yard = quantile(
    runs(9, () => Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 100_003).sort((a, b) => a - b)),
    0.5,
  );
  const say = (what: string, ms: number): string =>
    `${what.padEnd(46)} ${ms.toFixed(1).padStart(7)} ms  ${(ms / yard).toFixed(1)} x the yardstick`;
  const graph = pick(
    fc.sample(graphs({ nodes: 40, edges: 120, least: 120 }), { numRuns: 5, seed: 7 }),
    (g) => g.edges.length,
  );
  // Before any other drawing: nothing is compiled yet.
  const first = spent(() => layoutFlow(graph.nodes, graph.edges, 'wide'));
  const vast = pick(
    fc.sample(graphs({ nodes: 200, edges: 600, least: 600 }), { numRuns: 2, seed: 7 }),
    (g) => g.edges.length,
  );
  const crowd = pick(fc.sample(events(300, 60, 300), { numRuns: 5, seed: 7 }), (list) => list.length);
  return [
    say('yardstick', yard),
    say('flows, wide, the first of a process (in 250 ms)', first),
    ...(['wide', 'mid', 'tall'] satisfies Frame[]).map((frame) =>
      say(
        `flows, ${frame}: ${String(graph.nodes.length)} actors, ${String(graph.edges.length)} flows`,
        quantile(
          runs(9, () => layoutFlow(graph.nodes, graph.edges, frame)),
          0.5,
        ),
      ),
    ),
    say(
      `flows, wide: ${String(vast.nodes.length)} actors, ${String(vast.edges.length)} flows (in 3,000 ms)`,
      quantile(
        runs(1, () => layoutFlow(vast.nodes, vast.edges, 'wide')),
        0.5,
      ),
    ),
    ...wordTimes(),
    say(
      `timeline: ${String(crowd.length)} events over 60 years`,
      quantile(
        runs(9, () => layoutTimeline(crowd, lanes, lawBands, { width: 1248 })),
        0.5,
      ),
    ),
  ];
}
