import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/charts/pair/marks.ts';
import { stack } from '../../../src/charts/pair/stack.ts';
import type { PairEvent } from '../../../src/charts/pair/stages.ts';
import { pairTicks } from '../../../src/charts/pair/ticks.ts';
import { linesOf, widestOf, wordsAt } from '../../../src/charts/pair/words.ts';
import { measure } from '../../../src/charts/geometry/text.ts';

const event = (id: string, some: Partial<PairEvent> = {}): PairEvent => ({
  ...{ id, from: 100, to: 100, precision: 'day', exact: true, when: '1 May', title: 'a sale' },
  ...{ strong: false, wrong: false, alleged: false },
  ...some,
});

describe('words over a line', () => {
  it('go over what begins later, in two rows where they touch', () => {
    const flag = (at: number, width = 50, height = 16) => ({ at, width, height });
    expect(stack([flag(0), flag(200)], 14)).toEqual([14, 14]);
    expect(stack([flag(0), flag(30)], 14)).toEqual([33, 14]);
    expect(stack([flag(0), flag(30), flag(45)], 14)).toEqual([52, 33, 14]);
    expect(stack([flag(0, 10), flag(24)], 14)).toEqual([33, 14]);
    expect(stack([flag(0, 10), flag(25)], 14)).toEqual([14, 14]);
    expect(stack([], 14)).toEqual([]);
  });

  it('are one line where that is wide enough, else the date stands alone', () => {
    const one = event('E1');
    const whole = '1 May · a sale';
    expect(linesOf(one, measure(whole, 13, 500))).toEqual([whole]);
    expect(linesOf(one, measure(whole, 13, 500) - 1)).toEqual(['1 May', 'a sale']);
    expect(widestOf(one, ['1 May', 'a sale'])).toBe(measure('1 May', 13, 500));
    expect(widestOf(event('E1', { strong: true }), ['a sale'])).toBe(measure('a sale', 13, 700));
  });

  it('stand at the side that their anchor names', () => {
    const box = (anchor: 'start' | 'middle' | 'end') => wordsAt(['a', 'b'], 100, 10, anchor, 40).box;
    expect(['start', 'middle', 'end'].map((anchor) => box(anchor as 'start').x)).toEqual([100, 80, 60]);
    expect(wordsAt(['a', 'b'], 100, 10, 'start', 40)).toMatchObject({
      y: 22.5,
      step: 16,
      box: { y: 10, width: 40, height: 32 },
    });
    expect(wordsAt(['a', 'wide'], 0, 0, 'start').box.width).toBe(measure('wide', 13, 600));
  });
});

it('events of one place stand by their ids', () => {
  const axis = [{ from: 0, to: 200, x1: 0, x2: 200 }];
  expect(inOrder([event('E2'), event('E1'), event('E0', { from: 150, to: 150 })], axis).map(({ id }) => id)).toEqual([
    'E1',
    'E2',
    'E0',
  ]);
});

describe('the ticks of two cases', () => {
  const axis = [{ from: -800, to: 800, x1: 0, x2: 1600 }];
  it('are months and years from the day on which each began', () => {
    expect(
      pairTicks(axis, 'phase', 1600)
        .map(({ label }) => label)
        .join(', '),
    ).toMatchInlineSnapshot(
      `"−26 months, −22 months, −18 months, −14 months, −10 months, −6 months, −2 months, 2 months, 6 months, 10 months, 14 months, 18 months, 22 months"`,
    );
    expect(
      pairTicks([{ from: -10, to: 800, x1: 0, x2: 4000 }], 'phase', 4000)
        .map(({ label }) => label)
        .slice(0, 3),
    ).toEqual(['day 0', '1 month', '2 months']);
  });

  it('are dates of the calendar where days are', () => {
    expect(
      pairTicks([{ from: 17_000, to: 17_400, x1: 0, x2: 800 }], 'calendar', 800).map(({ label }) => label)[0],
    ).toBe('Aug 2016');
  });

  it('take the room along the axis that they are said to take', () => {
    expect(pairTicks(axis, 'phase', 1600, () => 16).length).toBeGreaterThan(pairTicks(axis, 'phase', 1600).length);
  });
});
