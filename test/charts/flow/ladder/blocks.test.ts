import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../src/charts/flow/ladder/blocks.ts';
import { inDialogue, rowsOf } from '../../../../src/charts/flow/ladder/rows.ts';
import type { FlowEdgeInput } from '../../../../src/charts/flow/stages.ts';
import type { FlowKind } from '../../../../src/schema/flow-kind.ts';

const flow = (number: number, kind: FlowKind, from: string, to?: string): FlowEdgeInput => ({
  ...{ id: `F${String(number)}`, number, kind, from, label: '', sub: '', count: null, wrong: null },
  ...(to === undefined ? {} : { to }),
});
const ids = (rows: ReturnType<typeof rowsOf>): readonly string[] => rows.map(({ edge }) => edge.id);
const none: ReadonlyMap<string, number> = new Map();

describe('the rows of a ladder', () => {
  it('run as data does; words between the same two stand where data runs, others with the lower rank on the left', () => {
    const rows = rowsOf(
      [
        flow(1, 'asked', 'b', 'a'),
        flow(2, 'gave', 'a', 'b'),
        flow(3, 'told', 'd', 'c'),
        flow(4, 'answered', 'c', 'd'),
        flow(5, 'deleted', 'a', 'b'),
        flow(6, 'told', 'f', 'e'),
      ],
      new Map([['c', 1], ['d', 2], ['e', 1], ['f', 1]]), // prettier-ignore
    );
    expect(rows.map(({ left, right }) => [left, right])).toEqual([
      ['a', 'b'],
      ['a', 'b'],
      ['c', 'd'],
      ['c', 'd'],
      ['a', undefined],
      ['f', 'e'],
    ]);
  });

  it('have each answer under the last question to who answers that is still open', () => {
    const rows = rowsOf(
      [
        flow(1, 'asked', 'a', 'b'),
        flow(2, 'asked', 'b', 'a'),
        flow(3, 'asked', 'a', 'b'),
        flow(4, 'told', 'a', 'b'),
        flow(5, 'answered', 'b', 'a'),
        flow(6, 'answered', 'b', 'a'),
        flow(7, 'answered', 'b', 'a'),
        flow(8, 'answered', 'a', 'b'),
      ],
      none,
    );
    expect(ids(inDialogue(rows))).toEqual(['F1', 'F6', 'F2', 'F8', 'F3', 'F5', 'F4', 'F7']);
  });
});

describe('the blocks of a ladder', () => {
  const nodes = ['hub', 'a', 'b', 'm'].map((id) => ({ id, name: id, role: '' }));

  it('stand leaves between whom complaints passed side by side, whichever of them the story comes to first', () => {
    const [block] = blocksOf(
      nodes,
      [
        flow(1, 'gave', 'hub', 'm'),
        flow(2, 'gave', 'hub', 'a'),
        flow(3, 'gave', 'hub', 'b'),
        flow(4, 'told', 'a', 'm'),
        flow(5, 'told', 'm', 'b'),
      ],
      none,
    );
    expect(block?.leaves.map(({ right }) => right)).toEqual(['a', 'm', 'b']);
    expect(block?.complaints.map(({ row, host }) => [row.edge.id, host])).toEqual([
      ['F4', 'hub'],
      ['F5', 'hub'],
    ]);
  });

  it('follow who passed data on, and end in what was deleted', () => {
    const blocks = blocksOf(
      nodes,
      [flow(1, 'gave', 'a', 'hub'), flow(2, 'gave', 'hub', 'b'), flow(3, 'taken', 'hub', 'm'), flow(4, 'deleted', 'b')],
      none,
    );
    expect(
      blocks.map(({ actor, into, leaves, stubs }) => [
        actor,
        into.map(({ left }) => left),
        leaves.map(({ right }) => right),
        stubs.map(({ id }) => id),
      ]),
    ).toEqual([
      ['hub', ['a'], ['m'], []],
      ['b', ['hub'], [], ['F4']],
    ]);
  });
});
