import { timeAxis } from '../time/scale.ts';
import type { AxisPiece, Dated } from '../timeline/stages.ts';
import { type Part, whole } from './stages.ts';

/**
 * The axis of all time, {@link whole} units long: made once of all events, so that a filter moves no date and zooming
 * and dragging move all dates alike. With `even` every day is as wide as every other.
 */
export const wholeAxis = (events: readonly Dated[], even = false): readonly AxisPiece[] =>
  timeAxis(events, 0, whole, { even });

/** A part of an axis between two pixels. */
export function partOf(axis: readonly AxisPiece[], part: Part, x1: number, x2: number): readonly AxisPiece[] {
  const scale = (x2 - x1) / Math.max(1e-6, part.to - part.from);
  return axis
    .filter((piece) => piece.x2 > part.from && piece.x1 < part.to)
    .map((piece) => {
      const [left, right] = [Math.max(piece.x1, part.from), Math.min(piece.x2, part.to)];
      const days = (piece.to - piece.from) / (piece.x2 - piece.x1 || 1);
      return {
        from: piece.from + (left - piece.x1) * days,
        to: piece.to - (piece.x2 - right) * days,
        x1: x1 + (left - part.from) * scale,
        x2: x1 + (right - part.from) * scale,
        ...(piece.gap && { gap: piece.gap }),
      };
    });
}

/** A part as it may be drawn: within the whole, and no shorter than `least`. */
export function held({ from, to }: Part, least: number): Part {
  const length = Math.min(whole, Math.max(least, to - from));
  const middle = (from + to) / 2;
  const start = Math.min(Math.max(0, middle - length / 2), whole - length);
  return { from: start, to: start + length };
}
