import { px } from '../geometry/path.ts';
import { type AxisPiece, partOf, xOf } from '../time/scale.ts';
import { ticksOrYears } from '../time/years.ts';
import { whole } from './stages.ts';

/** The height of the bars of the overview. */
export const stripHeight = 44;
const bar = 4;

/** The overview as the inside of an `svg`: how many events fall on each four pixels of all time, and the years under them. */
export function stripOf(middles: readonly number[], axis: readonly AxisPiece[], x1: number, x2: number): string {
  const pieces = partOf(axis, { from: 0, to: whole }, x1, x2);
  const counts = new Map<number, number>();
  for (const day of middles) {
    const bin = Math.floor((xOf(pieces, day) - x1) / bar);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  const path = [...counts]
    .map(([bin, count]) => {
      // The root keeps a single event in sight beside a month of thirty.
      const height = Math.max(3, Math.sqrt(count / most) * (stripHeight - 6));
      return `M${px(x1 + bin * bar + bar / 2)},${px(stripHeight)}v${px(-height)}`;
    })
    .join('');
  const ticks = ticksOrYears(pieces, x2)
    .map(
      (tick) =>
        `<line class="strip-tick" x1="${px(tick.x)}" x2="${px(tick.x)}" y1="${String(stripHeight)}" y2="${String(stripHeight + 5)}"/><text x="${px(tick.x)}" y="${String(stripHeight + 18)}">${tick.label}</text>`,
    )
    .join('');
  return `<path class="strip-bars" d="${path}"/>${ticks}`;
}
