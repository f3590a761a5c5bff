import { expect, it } from 'vitest';
import type { FlowKind } from '../../../src/schema/flow-kind.ts';
import { draw, textOf } from '../draw.ts';

const flow = (number: number, kind: FlowKind, label: string) => ({
  ...{ id: `F${String(number)}`, number, kind, label, from: 'a', to: 'b', judged: [] },
  volume: { count: null, unit: 'people' as const, at_most: false, at_least: false, about: false },
});
const keyOf = async (...flows: readonly ReturnType<typeof flow>[]): Promise<readonly string[]> =>
  (await draw('flow/FlowKey', { flows })).all('li').map((item) => textOf(item).trim());

it('names an arrow by what it stands for: what was owed was not told, and has a mark of its own', async () => {
  expect(await keyOf(flow(1, 'told', 'owed privacy notices'))).toEqual([
    'dotted: owed, and no source says it was sent',
  ]);
  expect(
    await keyOf(flow(1, 'asked', 'asked why'), flow(2, 'told', 'told of it'), flow(3, 'told', 'owed a notice')),
  ).toEqual(['asked, told', 'dotted: owed, and no source says it was sent']);
});
