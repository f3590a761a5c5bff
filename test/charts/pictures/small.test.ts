import fc from 'fast-check';
import { it } from 'vitest';
import { drawEgo } from '../../../src/charts/ego/draw.ts';
import { egoHeight, egoRows, egoWidth } from '../../../src/charts/ego/layout.ts';
import { bothWays, drawBothWays, drawSquares, type Marked } from '../../../src/charts/ego/squares.ts';
import type { EgoFlow } from '../../../src/charts/ego/stages.ts';
import type { FlowEdgeInput, FlowNodeInput } from '../../../src/charts/flow/stages.ts';
import { drawSketch } from '../../../src/charts/sketch/draw.ts';
import { sketch } from '../../../src/charts/sketch/sketch.ts';
import { drawings } from '../../made-up/drawings.ts';
import { many } from '../../made-up/casebook.ts';
import { graphs } from '../graphs.ts';
import { affair, everyKind, turned } from './flows.ts';
import { type Drawn, expectPicture } from './picture.ts';

interface Flows {
  readonly nodes: readonly FlowNodeInput[];
  readonly edges: readonly FlowEdgeInput[];
}

const small = ({ nodes, edges }: Flows, width = 276, height = 96): Drawn => ({
  ...{ width, height, classes: 'sketch' },
  inside: drawSketch(sketch(nodes, edges, width, height)).html,
});

it('a case as a sketch, of few flows and of many, large and as low as a row', async () => {
  const all: readonly Flows[] = [...Object.values(drawings), everyKind, turned, affair];
  const any = fc.sample(graphs({ nodes: 10, edges: 16, least: 8 }), { numRuns: 6, seed: 5 });
  await expectPicture(
    'sketches',
    'sketch',
    ...[...all, ...any].map((each) => small(each)),
    small(turned, 120, 30),
    small(affair, 168, 40),
  );
});

const flow = (number: number, some: Partial<EgoFlow>): EgoFlow => ({
  ...{
    id: String(number),
    side: 'in',
    partner: `p${String(number)}`,
    name: `Partner ${String(number)}`,
    letters: 'ED',
  },
  ...{ count: null, talk: false },
  ...some,
});

/** Who gave, with a number, without one, in words, and how wrong each was; more than there is room for got it. */
const flows: readonly EgoFlow[] = [
  flow(1, { count: 90_000 }),
  flow(2, { count: 20, wrong: 'found' }),
  flow(3, { talk: true, wrong: 'alleged' }),
  flow(4, { name: 'A partner with a name that has no room on its line', letters: 'CA' }),
  flow(5, { name: 'A name nearly as long as it', letters: 'PSNI CA' }),
  ...many(7, (at) =>
    flow(6 + at, {
      side: 'out',
      count: at === 2 ? null : 10_000 * at,
      ...(at > 4 ? { wrong: at > 5 ? 'conceded' : 'set-aside' } : {}),
    }),
  ),
  flow(13, { side: 'out', partner: 'p8', letters: 'CA', count: 40_000, talk: true }),
];

const ego = (some: readonly EgoFlow[], height: number): Drawn => ({
  ...{ width: egoWidth, height, classes: 'ego' },
  inside: drawEgo(some, height).html,
});

it('an actor with who gave to it and who got from it, and as squares', async () => {
  const height = egoHeight(egoRows(flows));
  const wrongs: readonly Marked[] = [undefined, 'alleged', 'found', 'set-aside', 'conceded', undefined, 'found'];
  await expectPicture(
    'ego',
    'ego',
    ego(flows, height),
    ego(flows.slice(0, 2), height),
    ego(flows.slice(4, 8), height),
    { width: 60, height: 20, classes: '', inside: drawSquares(wrongs).html },
    { ...bothWays, classes: 'squares', inside: drawBothWays(wrongs, [...wrongs, ...wrongs]).html },
  );
});
