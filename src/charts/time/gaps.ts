import { type Days } from './days.ts';
import { sayLength } from '../../model/say/length.ts';

/** A stretch of time left out: the last day known before it and the first known after it, infinite where there is none. */
export interface Gap {
  readonly after: number;
  readonly before: number;
}

/** Days of air on both sides of an event. */
export const air = 12;

/** The first and the last day of a set of events, and a little air; a year of nothing when there is none. */
export function extentOf(events: readonly Days[]): Days {
  if (events.length === 0) return { from: 0, to: 365 };
  const [from, to] = events.reduce(
    ([a, b], each) => [Math.min(a, each.from), Math.max(b, each.to)],
    [Infinity, -Infinity],
  );
  return { from: from - air, to: to + air };
}

/**
 * The stretches of a window on no day of which anything can have happened, where they are long enough to be left out:
 * longer than a tenth of the window and a month, air not counted. Drawings and lists of the same events leave out the
 * same stretches and say the same of them.
 *
 * @param events all there are, those outside the window too
 * @returns in order of time; a window without an event has none
 */
export function gapsOf(events: readonly Days[], { from, to } = extentOf(events)): readonly Gap[] {
  const least = Math.max(30, (to - from) / 10);
  const gaps: Gap[] = [];
  const add = (gap: Gap): void => {
    if (Math.min(to, gap.before - air) - Math.max(from, gap.after + air) > least) gaps.push(gap);
  };
  if (!events.some((each) => each.to >= from && each.from <= to)) return [];
  let known = -Infinity;
  for (const each of [...events].sort((a, b) => a.from - b.from)) {
    if (each.from > known) add({ after: known, before: each.from });
    known = Math.max(known, each.to);
  }
  add({ after: known, before: Infinity });
  return gaps;
}

/** A gap in words: whole months or years from the last day known before it to the first known after it. */
export function sayGap({ after, before }: Gap): string {
  if (after === -Infinity) return 'no event before';
  return before === Infinity ? 'no event after' : `${sayLength(after, before)} without an event`;
}
