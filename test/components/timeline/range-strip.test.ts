import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StripScale, windowAfter } from '../../../src/components/timeline/range-strip.client.ts';

const same = (day: number): number => day;
const scale: StripScale = {
  ...{ x1: 0, x2: 100, foot: 20 },
  ...{ whole: { from: 0, to: 1000 }, least: 7, step: 10, day: same, value: same },
};
const press = (
  key: string,
  part: 'from' | 'window' | 'to',
  from: number,
  to: number,
  shiftKey = false,
): ReturnType<typeof windowAfter> => windowAfter({ key, shiftKey }, part, { from, to }, scale);

describe('a key on the strip of all time', () => {
  it('moves the end that has the focus, and the window as a whole', () => {
    expect(press('ArrowRight', 'from', 100, 200)).toEqual({ from: 110, to: 200 });
    expect(press('ArrowDown', 'to', 100, 200)).toEqual({ from: 100, to: 190 });
    expect(press('PageUp', 'window', 100, 200)).toEqual({ from: 200, to: 300 });
    expect(press('ArrowLeft', 'window', 4, 200)).toEqual({ from: 0, to: 196 });
  });

  it('goes to the ends with Home and End', () => {
    expect(press('Home', 'from', 100, 200)).toEqual({ from: 0, to: 200 });
    expect(press('End', 'to', 100, 200)).toEqual({ from: 100, to: 1000 });
    expect(press('End', 'window', 100, 200)).toEqual({ from: 900, to: 1000 });
    expect(press('End', 'from', 100, 200)).toEqual({ from: 193, to: 200 });
  });

  it('widens with Shift, and narrows no further than the shortest window', () => {
    expect(press('ArrowUp', 'window', 100, 200, true)).toEqual({ from: 90, to: 210 });
    expect(press('ArrowRight', 'from', 100, 200, true)).toEqual({ from: 110, to: 190 });
    expect(press('ArrowRight', 'from', 100, 120, true)).toEqual({ from: 100, to: 120 });
  });

  it('is left alone when it means nothing here', () => {
    expect(press('a', 'from', 100, 200)).toBeUndefined();
  });

  it('never leaves all time nor falls below the shortest window, whatever is pressed', () => {
    const keys = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'] as const;
    const pressed = fc.record({
      key: fc.constantFrom(...keys),
      part: fc.constantFrom('from' as const, 'window' as const, 'to' as const),
      shift: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(pressed, { maxLength: 40 }), (all) => {
        let window = { from: 300, to: 340 };
        for (const { key, part, shift } of all) {
          window = press(key, part, window.from, window.to, shift) ?? window;
          expect(window.from).toBeGreaterThanOrEqual(0);
          expect(window.to).toBeLessThanOrEqual(1000);
          expect(window.to - window.from).toBeGreaterThanOrEqual(7);
        }
      }),
    );
  });
});
