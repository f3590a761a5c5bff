import { afterEach, expect, it, vi } from 'vitest';
import { progressOf, sayLeft, sayProgress, wayOfTelling } from '../../../src/cli/build/progress.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A terminal that remembers what was written to it, with a clock that a test moves. */
function terminal(isTTY: boolean) {
  const written: string[] = [];
  const clock = { time: 0 };
  return { written, clock, out: { isTTY, write: (text: string) => written.push(text) }, now: () => clock.time };
}

it('says what, how many of how many, and how long it will take once that can be told', () => {
  expect(sayProgress('Pages', 0, 1200, 0)).toBe('Pages: 0 of 1,200');
  expect(sayProgress('Pages', 300, 1200, 1000)).toBe('Pages: 300 of 1,200');
  expect(sayProgress('Pages', 300, 1200, 10_000)).toBe('Pages: 300 of 1,200, about 30 seconds left');
  expect(sayProgress('Pages', 300, 1200, 60_000)).toBe('Pages: 300 of 1,200, about 3 minutes left');
  expect(sayProgress('Pages', 1200, 1200, 60_000)).toBe('Pages: 1,200 of 1,200');
});

it('counts one second as one', () => {
  expect(sayLeft(400)).toBe('about 1 second left');
  expect(sayLeft(89_000)).toBe('about 89 seconds left');
  expect(sayLeft(120_000)).toBe('about 2 minutes left');
});

it('rewrites one line of a terminal, no oftener than one can read, and clears it', () => {
  vi.stubEnv('CI', '');
  const { written, clock, out, now } = terminal(true);
  const { step, end } = progressOf('Pages', 3, out, now);
  step();
  clock.time = 500;
  step();
  end();
  expect(written).toEqual(['Pages: 0 of 3\u001b[K\r', 'Pages: 2 of 3\u001b[K\r', '\u001b[K\r']);
  expect(written.join('')).not.toContain('\n');
});

it('says what is done where it is not known how much there is', () => {
  vi.stubEnv('CI', '');
  const { written, out, now } = terminal(true);
  progressOf('Reading', undefined, out, now).end();
  expect(written[0]).toBe('Reading …\u001b[K\r');
});

it('says a line now and then where the output is no terminal', () => {
  vi.stubEnv('CI', '');
  const { written, clock, out, now } = terminal(false);
  const { step, end } = progressOf('Pages', 3, out, now);
  step();
  clock.time = 20_000;
  step();
  end();
  expect(written).toEqual(['Pages: 0 of 3\n', 'Pages: 2 of 3, about 10 seconds left\n']);
});

it('is quiet in an automatic run', () => {
  vi.stubEnv('CI', 'true');
  for (const isTTY of [true, false]) {
    const { written, out, now } = terminal(isTTY);
    const { step, end } = progressOf('Pages', 3, out, now);
    step();
    end();
    expect(written).toEqual([]);
  }
  expect(wayOfTelling({ isTTY: true, write: () => true }, {})).toBe('rewritten');
});
