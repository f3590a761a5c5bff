import { utcDay, utcMonth, utcYear } from 'd3-time';
import { measure } from '../geometry/text.ts';
import { monthName } from './days.ts';
import type { TimeScale } from './scale.ts';

/** Calendar ticks: years, months or days as a stretch has room for, labels never touching. */
export function ticksOf(scale: TimeScale): { readonly x: number; readonly label: string }[] {
  const found: { x: number; label: string }[] = [];
  let end = -Infinity;
  let saidYear = '';
  for (const piece of scale.pieces) {
    const [from, to] = [new Date(piece.from * 86_400_000), new Date(piece.to * 86_400_000)];
    const days = piece.to - piece.from;
    const perDay = (piece.x2 - piece.x1) / days;
    const interval =
      perDay > 24
        ? utcDay
        : perDay > 1.1
          ? utcMonth
          : (utcMonth.every(perDay > 0.5 ? 2 : perDay > 0.25 ? 3 : 6) ?? utcYear);
    for (const date of interval.range(from, to)) {
      const iso = date.toISOString().slice(0, 10);
      const year = iso.slice(0, 4);
      const month = monthName(iso);
      const day = interval === utcDay ? `${String(Number(iso.slice(8)))} ` : '';
      const label = year === saidYear ? `${day}${month}` : `${day}${month} ${year}`;
      const x = scale.x(date.getTime() / 86_400_000);
      if (x < end + 14 || x + measure(label, 13) > piece.x2 + 20) continue;
      found.push({ x, label });
      end = x + measure(label, 13);
      saidYear = year;
    }
  }
  return found;
}
