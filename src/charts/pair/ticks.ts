import { monthsBetween } from '../../model/say/length.ts';
import { counted } from '../../model/say/count.ts';
import { dayNumber } from '../../schema/day.ts';
import type { AxisPiece } from '../time/scale.ts';
import { type Tick, ticksOf } from '../time/ticks.ts';
import type { DayKind } from './stages.ts';

/** A number of months in words: "5 months", "3 years". */
function sayMonths(count: number): string {
  const [whole, unit] = count % 12 === 0 ? [count / 12, 'year'] : [count, 'month'];
  return counted(whole, unit);
}

/** Days since the beginning are counted as those since 1970 are: its months are months since. */
function phase(iso: string): string {
  const months = monthsBetween(0, dayNumber(iso));
  return months === 0 ? 'day 0' : months < 0 ? `−${sayMonths(-months)}` : sayMonths(months);
}

/**
 * The ticks of the two cases' axis: days of the calendar, or months since the beginning of each.
 *
 * @param size the pixels that a label takes along the axis, where that is not its width
 */
export const pairTicks = (
  axis: readonly AxisPiece[],
  kind: DayKind,
  end: number,
  size?: (label: string) => number,
): readonly Tick[] =>
  ticksOf(axis, end, { finest: 5, ...(kind === 'phase' && { name: phase }), ...(size && { size }) });
