import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexAfter } from '../../src/browser/roving-focus.ts';

describe('where a key leads in a row', () => {
  it('is a neighbour or an end, and never beyond', () => {
    expect(indexAfter('ArrowRight', 0, 3)).toBe(1);
    expect(indexAfter('ArrowUp', 1, 3)).toBe(0);
    expect(indexAfter('End', 0, 3)).toBe(2);
    expect(indexAfter('Home', 2, 3)).toBe(0);
    fc.assert(
      fc.property(
        fc.constantFrom('ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home', 'End'),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(39),
        (key, length, at) => {
          const to = indexAfter(key, Math.min(at, length - 1), length) ?? -1;
          expect(to).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThan(length);
        },
      ),
    );
  });

  it('is the first or the last from outside, and nowhere for other keys and in an empty row', () => {
    expect(indexAfter('ArrowRight', -1, 3)).toBe(0);
    expect(indexAfter('ArrowLeft', -1, 3)).toBe(2);
    expect(indexAfter('Enter', 0, 3)).toBeUndefined();
    expect(indexAfter('End', -1, 0)).toBeUndefined();
  });
});
