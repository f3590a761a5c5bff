import fc from 'fast-check';
import type { FlowEdgeInput, FlowNodeInput, HouseInput } from '../../src/charts/flow/stages.ts';
import { type FlowKind, flowKinds } from '../../src/schema/flow-kind.ts';

const words = fc.array(
  fc.constantFrom('data', 'broker', 'Elections', 'a', 'committee', 'parents', 'of', 'Marketing', 'list'),
  {
    minLength: 1,
    maxLength: 5,
  },
);

/**
 * Graphs as unlike as cases may be: circles, parallel flows, actors without flows, long names, unknown numbers, and
 * houses that share members or have but one.
 *
 * @param most how large they may be; with `least`, all have that many flows at least and as many actors as may be
 */
export const graphs = (most: { readonly nodes: number; readonly edges: number; readonly least?: number }) =>
  fc.integer({ min: most.least === undefined ? 1 : most.nodes, max: most.nodes }).chain((count) => {
    const end = fc.integer({ min: 0, max: count - 1 });
    const nodes = fc
      .array(fc.record({ name: words, role: words }), { minLength: count, maxLength: count })
      .map((list) =>
        list.map(({ name, role }, i): FlowNodeInput => ({
          id: `n${String(i)}`,
          name: name.join(' '),
          role: role.slice(0, 3).join(' '),
        })),
      );
    const edges = fc
      .array(
        fc.record({
          from: end,
          to: end,
          label: words,
          count: fc.option(fc.integer({ min: 0, max: 90_000_000 })),
          wrong: fc.option(
            fc.constantFrom('found' as const, 'alleged' as const, 'conceded' as const, 'set-aside' as const),
          ),
          kind: fc.constantFrom<FlowKind>('gave', 'gave', ...(Object.keys(flowKinds) as FlowKind[])),
        }),
        { minLength: Math.min(most.least ?? 0, most.edges), maxLength: most.edges, size: 'max' },
      )
      .map((list) =>
        list.map(({ from, to, label, ...rest }, i): FlowEdgeInput => ({
          ...rest,
          id: `F${String(i + 1)}`,
          number: i + 1,
          from: `n${String(from)}`,
          to: `n${String(to)}`,
          label: label.join(' '),
          sub: 'number not known',
        })),
      );
    const houses = fc
      .array(fc.record({ label: words, members: fc.array(end, { minLength: 2, maxLength: 5 }) }), { maxLength: 3 })
      .map((list) =>
        list.map(({ label, members }): HouseInput => ({
          label: label.join(' '),
          members: members.map((i) => `n${String(i)}`),
        })),
      );
    return fc.record({ nodes, edges, houses });
  });
