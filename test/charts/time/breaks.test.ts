import { describe, expect, it } from 'vitest';
import { cut, densify } from '../../../src/charts/time/breaks.ts';
import { extentOf, gapsOf, sayGap } from '../../../src/charts/time/gaps.ts';

const day = (at: number) => ({ from: at, to: at });

/** Stretches with their weights, which are sums of fractions. */
const weighed = (pieces: ReturnType<typeof densify>) =>
  pieces.map(({ from, to, weight }) => [from, to, Math.round(weight * 1e6) / 1e6]);

describe('the gaps of a window', () => {
  it('are longer than a tenth of it and than a month, without twelve days of air on each side', () => {
    const window = { from: 0, to: 1000 };
    const two = (length: number) => [day(200), day(200 + length)].flatMap((each) => each);
    const between = (length: number) => gapsOf([...two(length), day(0), day(100), day(900), day(1000)], window);
    expect(between(124)).not.toContainEqual({ after: 200, before: 324 });
    expect(between(125)).toContainEqual({ after: 200, before: 325 });
    expect(gapsOf([day(0), day(54), day(109)], { from: 0, to: 120 })).toEqual([{ after: 54, before: 109 }]);
  });

  it('do not begin before what lasted has ended, and are open where there is nothing before or after', () => {
    const events = [{ from: 300, to: 700 }, day(400)];
    expect(gapsOf(events, { from: 0, to: 1000 })).toEqual([
      { after: -Infinity, before: 300 },
      { after: 700, before: Infinity },
    ]);
    expect(gapsOf(events, { from: 750, to: 1000 })).toEqual([]);
    expect(gapsOf(events, { from: 700, to: 1000 })).toEqual([{ after: 700, before: Infinity }]);
  });

  it('are said in whole months and years', () => {
    expect(sayGap({ after: -Infinity, before: 4 })).toBe('no event before');
    expect(sayGap({ after: 4, before: Infinity })).toBe('no event after');
    expect(sayGap({ after: 0, before: 800 })).toBe('2 years without an event');
  });
});

it('a set of events has air round it, and an empty one a year', () => {
  expect(extentOf([{ from: 10, to: 30 }, day(20)])).toEqual({ from: -2, to: 42 });
  expect(extentOf([])).toEqual({ from: 0, to: 365 });
});

describe('an axis', () => {
  it('is cut where gaps begin and end', () => {
    const [a, b] = [
      { after: 100, before: 500 },
      { after: 550, before: Infinity },
    ];
    expect(cut([day(100), day(500), day(550)], { from: 80, to: 1000 })).toEqual([
      { from: 80, to: 112 },
      { from: 112, to: 488, gap: a },
      { from: 488, to: 562 },
      { from: 562, to: 1000, gap: b },
    ]);
  });

  it('gives a stretch forty parts for its time and one and a half for each event', () => {
    expect(weighed(densify([day(10), day(90)], [{ from: 0, to: 100 }]))).toEqual([[0, 100, 43]]);
    expect(densify([], [{ from: 0, to: 50, gap: { after: 0, before: 50 } }])).toEqual([
      { from: 0, to: 50, gap: { after: 0, before: 50 }, weight: 0 },
    ]);
  });

  it('gives each event of a hundred less', () => {
    const events = Array.from({ length: 100 }, (_, at) => day(at));
    expect(weighed(densify(events, [{ from: 0, to: 100 }]))).toEqual([[0, 100, 100]]);
  });

  it('parts a crowd of days from what is quiet, and the last day belongs to it', () => {
    const crowd = [600, 601, 602, 603, 604, 605].map(day);
    const pieces = densify([day(0), ...crowd, day(1000)], [{ from: 0, to: 1000 }]);
    expect(weighed(pieces)).toEqual([
      [0, 600, 25.5],
      [600, 610, 9.4],
      [610, 1000, 17.1],
    ]);
  });
});
