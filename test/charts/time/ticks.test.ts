import { expect, it } from 'vitest';
import { ticksOf } from '../../../src/charts/time/ticks.ts';
import { dayNumber } from '../../../src/schema/day.ts';

const [from, to] = [dayNumber('2017-05-01'), dayNumber('2018-01-31')];
const axis = [{ from, to, x1: 0, x2: 550, gap: false }] as unknown as Parameters<typeof ticksOf>[0];

it('names the months that have room, and no label touches the next', () => {
  const ticks = ticksOf(axis, 600);
  expect(ticks.map(({ label }) => label)).toEqual(['May 2017', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan 2018']);
});

it('has a tick without a label for the rest where ticks are to be evenly apart', () => {
  const ticks = ticksOf(axis, 600, { unnamed: true });
  expect(ticks.map(({ label }) => label).slice(0, 3)).toEqual(['May 2017', '', 'Jul']);
  const steps = ticks.slice(1).map(({ x }, index) => x - (ticks[index]?.x ?? 0));
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(7);
});
