import { expect, it } from 'vitest';
import { fragmentOf } from '../../../src/components/flow/fragment.data.ts';
import type { FlowKind } from '../../../src/schema/flow-kind.ts';

const flow = (number: number, kind: FlowKind, from: string, to: string, judged: readonly string[] = []) => ({
  ...{ id: `F${String(number)}`, number, kind, from, to, judged, label: `${kind} data` },
  volume: { count: null, unit: 'people' as const, at_most: false, at_least: false, about: false },
});
const flows = [
  flow(1, 'gave', 'people', 'club'),
  flow(2, 'collected', 'children', 'club'),
  flow(3, 'asked', 'woman', 'broker'),
  flow(4, 'sold', 'club', 'broker'),
  flow(5, 'sold', 'broker', 'party'),
  flow(6, 'gave', 'broker', 'others'),
  flow(7, 'answered', 'broker', 'woman', ['F3']),
];
const drawn = (...only: readonly string[]): readonly string[] => fragmentOf(flows, only).shown.map(({ id }) => id);

it('draws a flow with the one by which its data came and the one by which it went on, and no more', () => {
  expect(drawn('F4')).toEqual(['F2', 'F4', 'F5']);
  expect(drawn('F1')).toEqual(['F1', 'F4']);
  expect(drawn('F6')).toEqual(['F4', 'F6']);
});

it('tells a flow with what it is judged against, and the rest without words', () => {
  expect(drawn('F7')).toEqual(['F3', 'F4', 'F7']);
  expect([...fragmentOf(flows, ['F7']).told]).toEqual(['F7', 'F3']);
});

it('draws all that are told', () => {
  expect(drawn('F2', 'F6')).toEqual(['F2', 'F4', 'F6']);
});
