import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { climb, type Placed, type Wanted } from '../../../src/charts/timeline/stairs.ts';

const room = { x1: 0, x2: 1000, most: 8 };
const words = (places: readonly (readonly [x: number, width: number])[]): readonly Wanted<string>[] =>
  places.map(([x, width], index) => ({ event: `E${String(index)}`, x, width, index }));

/** What is wrong with words over a lane: two that touch, and leaders through words. */
function faults(placed: readonly Placed<string>[]): readonly string[] {
  return placed.flatMap((one) =>
    placed.flatMap((other) => {
      if (one === other) return [];
      const touch = one.row === other.row && one.right > other.left && other.right > one.left;
      const through = other.row > one.row && other.x > one.left && other.x < one.right;
      return [
        ...(touch ? [`${one.event} touches ${other.event}`] : []),
        ...(through ? [`${other.event} through`] : []),
      ];
    }),
  );
}

describe('words over a lane', () => {
  it('stand on one row where they can, though one of them ends at its mark', () => {
    const placed = climb(words([[400, 300], [420, 300]]), room); // prettier-ignore
    expect(placed?.map(({ event, row, anchor }) => [event, row, anchor]).sort()).toEqual([
      ['E0', 0, 'end'],
      ['E1', 0, 'start'],
    ]);
  });

  it('of one day stand over one another, the earlier on top', () => {
    const placed = climb(words([[10, 200], [10, 200]]), room); // prettier-ignore
    expect(placed?.map(({ event, row }) => [event, row])).toEqual([
      ['E1', 0],
      ['E0', 1],
    ]);
  });

  it('find no room where one of them is wider than the lane', () => {
    expect(climb(words([[500, 700]]), room)).toBeUndefined();
  });

  it('never touch, and no leader runs through them, however many and near', () => {
    const place = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 20, max: 260 }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 14 }), (places) => {
        const placed = climb(words(places), room);
        if (!placed) return;
        expect(placed).toHaveLength(places.length);
        expect(faults(placed)).toEqual([]);
        expect(Math.min(...placed.map(({ left }) => left))).toBeGreaterThanOrEqual(room.x1);
        expect(Math.max(...placed.map(({ right }) => right))).toBeLessThanOrEqual(room.x2);
        expect(Math.max(...placed.map(({ row }) => row))).toBeLessThan(room.most);
      }),
      { numRuns: 150 },
    );
  });
});
