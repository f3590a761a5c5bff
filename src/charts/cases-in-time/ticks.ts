import { measure } from '../geometry/text.ts';
import { xOf } from '../time/scale.ts';
import type { AxisPiece, TimelineLayout } from '../timeline/stages.ts';
import { ticksOf } from '../time/ticks.ts';
import { dayNumber, yearOf, isoDay } from '../../schema/day.ts';

/** So many days and fewer get months and days, set as in the timeline of one case. */
const few = 6 * 365;

/** Ticks of a long axis: every year that has room, so that no year is skipped for want of room elsewhere. */
export function yearTicks(axis: readonly AxisPiece[], x2: number): TimelineLayout['ticks'] {
  const open = axis.filter((piece) => !piece.gap);
  const days = open.reduce((sum, piece) => sum + piece.to - piece.from, 0);
  if (days <= few) return ticksOf(axis, x2);
  const found: { x: number; label: string }[] = [];
  let end = -Infinity;
  const [from, to] = [axis[0]?.from ?? 0, axis.at(-1)?.to ?? 0];
  const yearAt = (day: number): number => Number(yearOf(isoDay(day)));
  for (let year = yearAt(from); year <= yearAt(to); year++) {
    const day = dayNumber(`${String(year)}-01-01`);
    // A year of which only a few days are drawn before a break is not named.
    const shut = axis.find((piece) => piece.gap && piece.to > day)?.from ?? to;
    if (day < from || day + 60 > shut) continue;
    const x = xOf(axis, day);
    const label = String(year);
    if (x < end + 8 || x + measure(label, 13) > x2 + 12) continue;
    found.push({ x, label });
    end = x + measure(label, 13);
  }
  return found;
}
