import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeAnswer } from '../../../src/charts/timeline/answer.ts';

const axis = [{ from: 0, to: 1000, x1: 130, x2: 1000 }];
const words = '461 days from the day set for delivery to the fine';

it('stands in the middle of its line, which ends before the words and goes on after them', () => {
  const { path, words: said } = placeAnswer({ from: 0, to: 1000, words }, axis, 124, 1006);
  expect(path).toMatch(/^M130,26V14H[\d.]+M[\d.]+,14H1000V26$/);
  expect(said.x + said.box.width / 2).toBeCloseTo(565, 0);
});

it('stands beside a line that is shorter than it', () => {
  expect(placeAnswer({ from: 0, to: 20, words }, axis, 124, 1006).words.x).toBeGreaterThan(150);
  expect(placeAnswer({ from: 980, to: 1000, words }, axis, 124, 1006).words.x).toBeLessThan(640);
});

it('has no foot where its end lies outside', () => {
  expect(placeAnswer({ from: -50, to: 1100, words }, axis, 124, 1006).path).not.toContain('V');
});

it('never leaves the drawing, and never lies on its line', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -100, max: 1100 }),
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 560, max: 1248 }),
      (from, length, x2) => {
        const short = [{ from: 0, to: 1000, x1: 130, x2 }];
        const { words: said, path, height } = placeAnswer({ from, to: from + length, words }, short, 124, x2);
        expect(said.box.x).toBeGreaterThanOrEqual(124);
        expect(said.box.x + said.box.width).toBeLessThanOrEqual(x2 + 0.01);
        expect(height).toBe(said.y === 18 ? 46 : 26);
        const level = Number(/[,V](\d+)H/.exec(path)?.[1]);
        const runs = [...path.matchAll(/(?:M([\d.]+),\d+(?:V\d+)?)H([\d.]+)/g)].map(([, a, b]) => [
          Number(a),
          Number(b),
        ]);
        if (level < said.box.y + said.box.height)
          for (const [a = 0, b = 0] of runs) expect(b <= said.box.x || a >= said.box.x + said.box.width).toBe(true);
      },
    ),
  );
});
