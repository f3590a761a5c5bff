import { type CountableTimeInterval, utcDay, utcMonth, utcYear } from 'd3';
import { measure } from '../geometry/text.ts';
import { isoDay, monthOf, shortMonth, yearOf } from '../../schema/day.ts';
import { momentOf } from './days.ts';
import { type AxisPiece, xOf } from './scale.ts';

/** A day that an axis names, and the pixel at which it stands. */
export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** Up to so many pixels a day an axis names its years alone: “Jan 2018” would have no room before the next January. */
const yearsAlone = 0.2;

/** Names an ISO day where a day has so many pixels, after the tick before it, which may be none. */
type Naming = (iso: string, perDay: number, before: string) => string;

/** The calendar step whose labels have room when a day has so many pixels. */
function stepFor(perDay: number): { readonly range: CountableTimeInterval['range'] } {
  if (perDay > 24) return utcDay;
  if (perDay > 5) return utcDay.every(7) ?? utcDay;
  if (perDay > 1.1) return utcMonth;
  if (perDay > 0.25) return utcMonth.every(perDay > 0.5 ? 2 : 3) ?? utcMonth;
  if (perDay > yearsAlone) return utcMonth.every(6) ?? utcMonth;
  return utcYear.every(Math.max(1, Math.ceil(0.12 / perDay))) ?? utcYear;
}

/** A day, a month or a year of the calendar; what the tick before has said is not said again. */
const calendar: Naming = (iso, perDay, before) => {
  const year = yearOf(iso);
  if (perDay <= yearsAlone) return year;
  const day = String(Number(iso.slice(8)));
  const name = perDay <= 5 ? shortMonth(iso) : monthOf(iso) === monthOf(before) ? day : `${day} ${shortMonth(iso)}`;
  return year === yearOf(before) ? name : `${name} ${year}`;
};

/**
 * Ticks of an axis: years, months or days as each of its pieces has room for, labels never touching.
 *
 * @param end the pixel that no label may reach beyond
 * @param name how a day is called
 * @param finest the pixels of a day from which on its ticks are no closer
 * @param size the pixels that a label takes along the axis
 * @param unnamed whether a day whose label has no room has a tick without one, so that ticks are evenly apart
 */
export function ticksOf(
  axis: readonly AxisPiece[],
  end: number,
  {
    name = calendar,
    finest = Infinity,
    size = (label) => measure(label, 13),
    unnamed = false,
  }: { name?: Naming; finest?: number; size?: (label: string) => number; unnamed?: boolean } = {},
): readonly Tick[] {
  const found: Tick[] = [];
  let free = -Infinity;
  let before = '';
  for (const piece of axis.filter((each) => !each.gap)) {
    const perDay = (piece.x2 - piece.x1) / Math.max(0.01, piece.to - piece.from);
    const step = stepFor(Math.min(perDay, finest));
    for (const moment of step.range(momentOf(Math.ceil(piece.from)), momentOf(piece.to))) {
      const day = moment.getTime() / 86_400_000;
      const label = name(isoDay(day), perDay, before);
      const x = xOf(axis, day);
      const right = x + size(label);
      if (x < free + 12 || right > Math.min(piece.x2 + 8, end)) {
        if (unnamed) found.push({ x, label: '' });
        continue;
      }
      found.push({ x, label });
      free = right;
      before = isoDay(day);
    }
  }
  return found;
}
