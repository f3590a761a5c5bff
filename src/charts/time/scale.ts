import { bisector } from 'd3';
import { cut, densify, type Stretch } from './breaks.ts';
import type { Days } from './days.ts';
import { within } from './dated.ts';
import { extentOf, type Gap } from './gaps.ts';

/** A stretch of the axis, in days and in the pixels along it; one that leaves out a gap is drawn as a break. */
export interface AxisPiece extends Days {
  readonly x1: number;
  readonly x2: number;
  readonly gap?: Gap;
}

/** Gives stretches of days their pixels between two, in order and without a hole: gaps so many, the rest by their weight. */
export function spreadOut(stretches: readonly Stretch[], x1: number, x2: number, gapWidth = 34): readonly AxisPiece[] {
  const gaps = stretches.filter(({ gap }) => gap).length;
  const shut = Math.min(gapWidth, (x2 - x1) / (3 * Math.max(1, gaps)));
  const room = x2 - x1 - gaps * shut;
  const sum = stretches.reduce((total, { weight }) => total + weight, 0) || 1;
  let at = x1;
  return stretches.map(({ weight, ...stretch }, index) => {
    const start = at;
    at = index === stretches.length - 1 ? x2 : at + (stretch.gap ? shut : (weight / sum) * room);
    return { ...stretch, x1: start, x2: at };
  });
}

/**
 * Makes the axis of a set of events between two pixels: gaps closed, crowded stretches opened up. With `even` every day
 * is as wide as every other.
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
  return spreadOut(densify(within(events, from, to), cut(events, window)), x1, x2);
}

const byDay = bisector<AxisPiece, number>(({ to }) => to);
const byPixel = bisector<AxisPiece, number>(({ x2 }) => x2);

/** The pixel of a day; days outside the axis are held at its ends. */
export function xOf(axis: readonly AxisPiece[], day: number): number {
  const piece = axis[byDay.left(axis, day, 0, Math.max(0, axis.length - 1))];
  if (!piece) return 0;
  const share = (day - piece.from) / (piece.to - piece.from || 1);
  return piece.x1 + Math.min(1, Math.max(0, share)) * (piece.x2 - piece.x1);
}

/** The day of a pixel: {@link xOf} the other way round. */
export function dayOf(axis: readonly AxisPiece[], x: number): number {
  const piece = axis[byPixel.left(axis, x, 0, Math.max(0, axis.length - 1))];
  if (!piece) return 0;
  const share = (x - piece.x1) / (piece.x2 - piece.x1 || 1);
  return piece.from + Math.min(1, Math.max(0, share)) * (piece.to - piece.from);
}
