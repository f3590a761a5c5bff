import type { Box } from '../geometry/box.ts';
import { isPoint, markOf } from '../time/marks.ts';
import type { AxisPiece } from '../time/scale.ts';
import type { PairEvent, PairMark } from './stages.ts';

/** Where an event's words point to: a span's beginning, or the middle of what a date can mean. */
export const anchorOf = (event: PairEvent, axis: readonly AxisPiece[]): number =>
  markOf(event, event, axis, -Infinity, Infinity).x;

/** The marks of a case; `place` turns an extent along the axis into a box on the case's line. */
export const marksOf = (
  events: readonly PairEvent[],
  axis: readonly AxisPiece[],
  place: (start: number, end: number, thick: number) => Box,
): readonly PairMark[] =>
  events.map((event) => {
    const { id, shape, wrong, x, x1, x2 } = markOf(event, event, axis, axis[0]?.x1 ?? 0, axis.at(-1)?.x2 ?? 0);
    return { id, shape, wrong, box: isPoint(shape) ? place(x - 5, x + 5, 10) : place(x1, x2, 8) };
  });

/** Events from the first to the last place on an axis; of two at one place, by their ids. */
export const inOrder = (events: readonly PairEvent[], axis: readonly AxisPiece[]): readonly PairEvent[] =>
  [...events].sort((a, b) => anchorOf(a, axis) - anchorOf(b, axis) || (a.id < b.id ? -1 : 1));
