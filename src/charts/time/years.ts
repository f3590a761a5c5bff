import { utcYear } from 'd3';
import { measure } from '../geometry/text.ts';
import { momentOf } from './days.ts';
import { type AxisPiece, xOf } from './scale.ts';
import { type Tick, ticksOf } from './ticks.ts';

/** Ticks of a long axis: every year that has room, so that no year is skipped for want of room elsewhere. */
export function yearsOf(axis: readonly AxisPiece[], end: number): readonly Tick[] {
  const [from, to] = [axis[0]?.from ?? 0, axis.at(-1)?.to ?? 0];
  let free = -Infinity;
  return utcYear.range(momentOf(from), momentOf(to)).flatMap((date) => {
    const day = date.getTime() / 86_400_000;
    // A year of which only a few days are drawn before a break is not named.
    const shut = axis.find((piece) => piece.gap && piece.to > day)?.from ?? Infinity;
    const [x, label] = [xOf(axis, day), String(date.getUTCFullYear())];
    const right = x + measure(label, 13);
    if (day + 60 > shut || x < free + 8 || right > end) return [];
    free = right;
    return [{ x, label }];
  });
}

/** So many days and fewer get months and days. */
const few = 6 * 365;

/** Ticks of an axis of any length: {@link yearsOf} a long one, {@link ticksOf} any other. */
export function ticksOrYears(axis: readonly AxisPiece[], end: number): readonly Tick[] {
  const days = axis.reduce((sum, piece) => sum + (piece.gap ? 0 : piece.to - piece.from), 0);
  return days <= few ? ticksOf(axis, end) : yearsOf(axis, end + 12);
}
