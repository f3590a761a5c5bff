import type { Dated } from './dated.ts';
import type { Days } from './days.ts';
import { type AxisPiece, dayOf } from './scale.ts';

/** A window of days. */
export type TimeWindow = Days;

/** The narrowest window, in days. */
const week = 7;

/** A window of the same length, or the least, that lies within the whole. */
export function held({ from, to }: Days, whole: Days, least = week): Days {
  const length = Math.min(whole.to - whole.from, Math.max(least, to - from));
  const start = to - from < least ? (from + to - length) / 2 : from;
  const first = Math.max(whole.from, Math.min(start, whole.to - length));
  return { from: first, to: first + length };
}

/** A window `factor` times as long, its middle where it was. */
export function scaled({ from, to }: Days, factor: number, middle = (from + to) / 2): Days {
  return { from: middle - (middle - from) * factor, to: middle + (to - middle) * factor };
}

/**
 * What a window becomes when its drawing is moved and stretched: the days that stood at the pixels `a` and `b` come to
 * stand at its ends. Pixels outside the axis go on at the window's mean scale.
 */
export function stretched(axis: readonly AxisPiece[], a: number, b: number): Days {
  const [first, last] = [axis[0], axis.at(-1)];
  if (!first || !last) return { from: 0, to: week };
  const mean = (last.to - first.from) / (last.x2 - first.x1);
  const at = (x: number): number =>
    x < first.x1 ? first.from - (first.x1 - x) * mean : x > last.x2 ? last.to + (x - last.x2) * mean : dayOf(axis, x);
  return { from: at(a), to: at(b) };
}

/**
 * The window in which an event is read with its neighbours: the five before it, the five after it, and air. A set of
 * few events is shown whole.
 *
 * @param events in order of time
 */
export function aroundEvent(events: readonly Dated[], id: string, whole: Days): Days {
  const index = events.findIndex(({ event }) => event.id === id);
  if (index < 0 || events.length <= 14) return whole;
  const near = events.slice(Math.max(0, index - 5), index + 6);
  // What lasts long would make the window long; it counts with the end that is nearer.
  const own = events[index]?.middle ?? whole.from;
  const days = near.map(({ from, to, middle }) =>
    to - from <= 92 ? middle : Math.abs(from - own) < Math.abs(to - own) ? from : to,
  );
  const [from, to] = [Math.min(own, ...days), Math.max(own, ...days)];
  const air = Math.max(10, (to - from) * 0.08);
  return held({ from: from - air, to: to + air }, whole);
}
