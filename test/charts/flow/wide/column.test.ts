import { expect, it } from 'vitest';
import { layoutFlow } from '../../../../src/charts/flow/layout.ts';
import type { FlowEdgeInput } from '../../../../src/charts/flow/stages.ts';
import type { FlowKind } from '../../../../src/schema/flow-kind.ts';

const node = (id: string, column: number) => ({ id, name: id, role: '', column });
const flow = (number: number, kind: FlowKind, from: string, to: string): FlowEdgeInput => ({
  ...{ id: `F${String(number)}`, number, kind, from, to, label: '', sub: '', count: null, wrong: null },
});

/** Where an arrow begins and where its tip is, up and down. */
const run = ({ path, arrow }: ReturnType<typeof layoutFlow>['edges'][number]): readonly number[] => [
  Number(/^M[\d.]+,([\d.]+)/.exec(path)?.[1]),
  arrow[0]?.y ?? NaN,
];

it.each([
  ['upper', 'lower'],
  ['lower', 'upper'],
])(
  'a message from the %s to the %s of two in the last column runs straight to four pixels before its bar',
  (from, to) => {
    const nodes = [node('hub', 0), node('upper', 1), node('lower', 1)];
    const { nodes: placed, edges } = layoutFlow(
      nodes,
      [flow(1, 'gave', 'hub', 'upper'), flow(2, 'gave', 'hub', 'lower'), flow(3, 'told', from, to)],
      'wide',
    );
    const bar = (id: string) => placed.find((each) => each.id === id)?.bars[0];
    const [upper, lower] = [bar('upper'), bar('lower')];
    const ends = [(upper?.y ?? 0) + (upper?.height ?? 0), lower?.y ?? 0];
    const [start = 0, tip = 0] = run(edges[2] ?? expect.fail());
    expect([start, tip]).toEqual(from === 'upper' ? [ends[0], (ends[1] ?? 0) - 4] : [ends[1], (ends[0] ?? 0) + 4]);
    expect(Math.abs(tip - start)).toBeGreaterThan(30);
  },
);

it('leaves room on the left for the number of a message down a column that is the only one', () => {
  const { nodes } = layoutFlow([node('a', 0), node('b', 0)], [flow(1, 'told', 'a', 'b')], 'wide');
  expect(nodes.map(({ bars }) => bars[0]?.x)).toEqual([10, 10]);
});

it.each([
  ['house', [{ label: 'House', members: ['a', 'b'] }], 'gave', 9],
  ['hole', [], 'disclosed', 2],
  ['plain bar', [], 'gave', 0],
] as const)('leaves as much room on the left as a %s needs', (_, houses, kind, x) => {
  const nodes = [node('a', 0), node('b', 0), node('c', 1)];
  const { nodes: placed } = layoutFlow(nodes, [flow(1, kind, 'a', 'c'), flow(2, 'gave', 'b', 'c')], 'wide', houses);
  expect(placed[0]?.bars[0]?.x).toBe(x);
});
