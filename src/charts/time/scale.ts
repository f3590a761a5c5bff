import { measure } from '../geometry/text.ts';
import { cut, densify } from './breaks.ts';
import { type Days, extentOf } from './gaps.ts';
import { within } from './dated.ts';
import type { AxisPiece, Dated, TimelineLayout } from '../timeline/stages.ts';
import { isoDay } from '../../schema/day.ts';
import { shortStretch } from '../../model/say/date.ts';

const closedWidth = 34;

/**
 * Makes the axis of a set of events between two pixels: empty stretches closed, crowded ones opened up. With `even`
 * every day is as wide as every other.
 *
 * @param events all there are, those outside the window too
 * @param window the first and the last day; {@link extentOf} all events if it is not given
 */
export function timeAxis(
  events: readonly Days[],
  x1: number,
  x2: number,
  { window = extentOf(events), even = false }: { window?: Days; even?: boolean } = {},
): readonly AxisPiece[] {
  const { from, to } = window;
  if (even) return [{ from, to, x1, x2 }];
  const pieces = densify(within(events, from, to), cut(events, window));
  const closed = pieces.filter((piece) => piece.gap).length;
  const shut = Math.min(closedWidth, (x2 - x1) / (3 * Math.max(1, closed)));
  const room = x2 - x1 - closed * shut;
  const sum = pieces.reduce((total, piece) => total + piece.weight, 0) || 1;
  let at = x1;
  return pieces.map((piece, index) => {
    const start = at;
    at = index === pieces.length - 1 ? x2 : at + (piece.gap ? shut : (piece.weight / sum) * room);
    return { from: piece.from, to: piece.to, x1: start, x2: at, ...(piece.gap && { gap: piece.gap }) };
  });
}

/** The pixel of a day; days outside the axis are held at its ends. */
export function xOf(axis: readonly AxisPiece[], day: number): number {
  // Thousands of days are asked for at once: the piece is found by halving, and no list is made on the way.
  let low = 0;
  let high = axis.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((axis[middle]?.to ?? Infinity) < day) low = middle + 1;
    else high = middle;
  }
  const piece = axis[low];
  if (!piece) return 0;
  const share = (day - piece.from) / (piece.to - piece.from || 1);
  return piece.x1 + Math.min(1, Math.max(0, share)) * (piece.x2 - piece.x1);
}

/** The day of a pixel: {@link xOf} the other way round. */
export function dayOf(axis: readonly AxisPiece[], x: number): number {
  const piece = axis.find((each) => x <= each.x2) ?? axis.at(-1);
  if (!piece) return 0;
  const share = (x - piece.x1) / (piece.x2 - piece.x1 || 1);
  return piece.from + Math.min(1, Math.max(0, share)) * (piece.to - piece.from);
}

/** The crowded stretches drawn more than twice as wide as the mean day, with what is said of them. */
export function openedOf(axis: readonly AxisPiece[], events: readonly Dated[]): TimelineLayout['opened'] {
  const open = axis.filter((piece) => !piece.gap);
  const [days, room] = open.reduce(([d, r], piece) => [d + piece.to - piece.from, r + piece.x2 - piece.x1], [0, 0]);
  return open.flatMap((piece) => {
    const width = piece.x2 - piece.x1;
    const times = (width / Math.max(0.01, piece.to - piece.from)) * (days / Math.max(1, room));
    const inside = events.filter(({ middle }) => middle >= piece.from && middle <= piece.to).length;
    if (times < 2.2 || width < 70 || inside < 3) return [];
    const said = times < 10 ? String(Math.round(times)) : String(Math.round(times / 5) * 5);
    const stretch = shortStretch(isoDay(Math.ceil(piece.from)), isoDay(Math.ceil(piece.to) - 1));
    const text = `${stretch}, drawn ${said} times wider`;
    const label = [text, `${stretch}, × ${said}`, `× ${said}`].find((each) => measure(each, 13, 600) <= width) ?? '';
    return [{ x1: piece.x1, x2: piece.x2, times, text, label }];
  });
}
