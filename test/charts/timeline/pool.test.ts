import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pool } from '../../../src/charts/timeline/pool.ts';

it('moves nothing that has room', () => {
  expect(
    pool(
      [
        { wanted: 10, height: 20 },
        { wanted: 60, height: 20 },
      ],
      0,
    ),
  ).toEqual([10, 60]);
});

it('moves two that would touch by the same', () => {
  expect(
    pool(
      [
        { wanted: 50, height: 20 },
        { wanted: 50, height: 20 },
      ],
      0,
    ),
  ).toEqual([40, 60]);
});

it('never lets one stand over another or above the top', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ wanted: fc.integer({ min: -50, max: 900 }), height: fc.integer({ min: 1, max: 60 }) })),
      (all) => {
        const sorted = [...all].sort((a, b) => a.wanted - b.wanted);
        let foot = 0;
        pool(sorted, 0).forEach((y, index) => {
          expect(y).toBeGreaterThanOrEqual(foot - 1e-6);
          foot = y + (sorted[index]?.height ?? 0);
        });
      },
    ),
  );
});
