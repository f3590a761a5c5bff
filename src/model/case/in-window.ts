/** Days since 1970-01-01 from one to another, the last not included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const lengthOf = ({ from, to }: Stretch): number => to - from;

/** A window of so many days at most is short: its events are told day by day, and it is not filled with what lasts for years. */
const fewDays = 62;

/** Whether a window is short. */
export const isShort = (window: Stretch): boolean => lengthOf(window) <= fewDays;

/**
 * Whether an event belongs to a window: some day of it does. To a short window only if it lasts no longer than a short
 * window may; to a single day only if it is known to be of that day alone.
 */
export function belongsTo(event: Stretch, window: Stretch): boolean {
  const longest = lengthOf(window) === 1 ? 1 : isShort(window) ? fewDays : Infinity;
  return event.from < window.to && event.to > window.from && lengthOf(event) <= longest;
}
