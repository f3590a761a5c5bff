import { dayNumber, yearOf } from '../../schema/day.ts';
import type { Stages } from '../../model/case/course.ts';
import type { Days } from '../time/days.ts';

/** A place along a drawing that is as wide as its room: a part of it, for an attribute. */
export const part = (share: number): string => `${String(Math.round(share * 10_000) / 100)}%`;

/** Where a day lies in a window, from 0 to 1; days outside it are held at its ends. */
export const shareOf = ({ from, to }: Days, day: number): number =>
  Math.min(1, Math.max(0, (day - from) / Math.max(1, to - from)));

/** Where a stretch of days begins in a window, and how long it is there; nothing where it lies outside. */
export function stretchIn(
  window: Days,
  { from, to }: Days,
): { readonly x: number; readonly width: number } | undefined {
  if (to <= window.from || from >= window.to) return undefined;
  const x = shareOf(window, from);
  return { x, width: shareOf(window, to) - x };
}

/** The whole years from the first conduct or inquiry of all cases to the last day of which they tell. */
export function windowOf(courses: readonly Stages[], last: string): Days {
  const starts = courses.flatMap(({ course, conduct }) => [...course, ...conduct].map(({ from }) => from));
  const first = starts.length === 0 ? dayNumber(last) : Math.min(...starts);
  const year = (day: number): string => String(new Date(day * 86_400_000).getUTCFullYear());
  return {
    from: dayNumber(`${year(first)}-01-01`),
    to: dayNumber(`${String(Number(yearOf(last)) + 1)}-01-01`),
  };
}
