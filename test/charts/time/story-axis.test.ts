import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storyAxis } from '../../../src/charts/time/story-axis.ts';

const window = { from: 17_000, to: 17_700 };
const day = (at: number) => ({ from: at, to: at });

it('has every day as wide as every other where nothing crowds', () => {
  expect(storyAxis([day(17_100), day(17_300)], window, 0, 1000)).toEqual({
    pieces: [{ ...window, x1: 0, x2: 1000 }],
    opened: [],
  });
});

it('opens one crowded stretch, and says by how much', () => {
  const crowd = [0, 2, 3, 5, 7, 8].map((after) => day(17_400 + after));
  const { pieces, opened } = storyAxis([day(17_050), ...crowd], window, 0, 1000);
  expect(pieces.map(({ from, to }) => [from, to])).toEqual([
    [17_000, 17_400],
    [17_400, 17_409],
    [17_409, 17_700],
  ]);
  const [before, inside] = pieces.map(({ from, to, x1, x2 }) => (x2 - x1) / (to - from));
  expect(opened.map(({ text }) => text)).toEqual([
    `22 to 30 Aug 2017, at ${String(Math.round((inside ?? 0) / (before ?? 1)))} times the scale`,
  ]);
});

it('opens nothing for events of one day, which would stand as close as before', () => {
  expect(
    storyAxis(
      Array.from({ length: 9 }, () => day(17_300)),
      window,
      0,
      1000,
    ).opened,
  ).toEqual([]);
});

it('has an axis without a hole, whatever happened', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 16_900, max: 17_800 }), { maxLength: 60 }),
      fc.integer({ min: 1, max: 3000 }),
      (days, length) => {
        const whole = { from: 17_000, to: 17_000 + length };
        const { pieces } = storyAxis(days.map(day), whole, 100, 900);
        expect([pieces[0]?.from, pieces[0]?.x1, pieces.at(-1)?.to]).toEqual([whole.from, 100, whole.to]);
        expect(pieces.at(-1)?.x2).toBeCloseTo(900);
        pieces.slice(1).forEach((piece, index) => {
          expect(piece.from).toBe(pieces[index]?.to);
          expect(piece.x1).toBeCloseTo(pieces[index]?.x2 ?? NaN);
        });
      },
    ),
  );
});
