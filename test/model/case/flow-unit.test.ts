import { expect, it } from 'vitest';
import { unitOf } from '../../../src/model/case/flow-unit.ts';

const flow = (unit: 'people' | 'records', count: number | null) => ({
  kind: 'gave' as const,
  volume: { count, unit, at_most: false, at_least: false, about: false },
});

it.each([
  ['of most flows', [flow('records', 5), flow('records', 7), flow('people', 9000)], 'records'],
  ['of two alike that of the largest', [flow('people', 1000), flow('records', 3_348_869)], 'records'],
  ['of two as large that of people', [flow('records', 10), flow('people', 10)], 'people'],
  ['where nothing was counted that of people', [flow('records', null)], 'people'],
])('the unit of a drawing is %s', (_, flows, unit) => {
  expect(unitOf(flows)).toBe(unit);
});
