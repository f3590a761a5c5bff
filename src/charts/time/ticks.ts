import { type CountableTimeInterval, utcDay, utcMonth, utcYear } from 'd3';
import { measure } from '../geometry/text.ts';
import { xOf } from './scale.ts';
import type { AxisPiece, TimelineLayout } from '../timeline/stages.ts';
import { isoDay, shortMonth, yearOf, monthOf } from '../../schema/day.ts';

/** The calendar step whose labels have room when a day has so many pixels. */
function stepFor(perDay: number): { readonly range: CountableTimeInterval['range'] } {
  if (perDay > 24) return utcDay;
  if (perDay > 5) return utcDay.every(7) ?? utcDay;
  if (perDay > 1.1) return utcMonth;
  if (perDay > 0.25) return utcMonth.every(perDay > 0.5 ? 2 : 3) ?? utcMonth;
  if (perDay > 0.16) return utcMonth.every(6) ?? utcMonth;
  return utcYear.every(Math.max(1, Math.ceil(0.12 / perDay))) ?? utcYear;
}

/** Calendar ticks: years, months or days as a stretch has room for, labels never touching, years said once. */
export function ticksOf(axis: readonly AxisPiece[], x2: number): TimelineLayout['ticks'] {
  const found: { x: number; label: string }[] = [];
  let end = -Infinity;
  let said = '';
  for (const piece of axis.filter((each) => !each.gap)) {
    const perDay = (piece.x2 - piece.x1) / Math.max(0.01, piece.to - piece.from);
    const step = stepFor(perDay);
    const days = perDay > 5;
    const [first, last] = [new Date(Math.ceil(piece.from) * 86_400_000), new Date(piece.to * 86_400_000)];
    for (const date of step.range(first, last)) {
      const iso = isoDay(date.getTime() / 86_400_000);
      const [year, month] = [yearOf(iso), shortMonth(iso)];
      const day = String(Number(iso.slice(8)));
      const name = days ? (said === monthOf(iso) ? day : `${day} ${month}`) : perDay > 0.16 ? month : '';
      const label = name === '' ? year : year === yearOf(said) ? name : `${name} ${year}`;
      const x = xOf(axis, date.getTime() / 86_400_000);
      const right = x + measure(label, 13);
      if (x < end + 12 || right > Math.min(piece.x2 + 8, x2)) continue;
      found.push({ x, label });
      end = right;
      said = monthOf(iso);
    }
  }
  return found;
}
