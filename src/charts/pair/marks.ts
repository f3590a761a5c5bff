import type { Box } from '../geometry/box.ts';
import { pixelOf } from './axis.ts';
import type { PairEvent, PairMark, Piece } from './stages.ts';

/** Where an event's words point to: a span's beginning, or the middle of what a date can mean. */
export const anchorOf = (event: PairEvent, axis: readonly Piece[]): number =>
  pixelOf(axis, event.precision === 'span' ? event.from : (event.from + event.to) / 2);

function shapeOf({ precision, alleged }: PairEvent): PairMark['shape'] {
  if (precision === 'span') return 'bar';
  if (precision !== 'day') return 'soft';
  return alleged ? 'ring' : 'dot';
}

/** The extent of an event along the axis: a day is a point of 10 pixels, everything else at least 14. */
export function extentOf(event: PairEvent, axis: readonly Piece[]): { readonly start: number; readonly end: number } {
  const [first, last] = [axis[0]?.start ?? 0, axis.at(-1)?.end ?? 0];
  if (event.precision === 'day') {
    const middle = anchorOf(event, axis);
    return { start: middle - 5, end: middle + 5 };
  }
  const [start, end] = [pixelOf(axis, event.from), pixelOf(axis, event.to + 1)];
  const more = Math.max(0, 14 - (end - start)) / 2;
  return { start: Math.max(first, start - more), end: Math.min(last, end + more) };
}

/** The marks of a case; `place` turns an extent along the axis into a box on the case's line. */
export const marksOf = (
  events: readonly PairEvent[],
  axis: readonly Piece[],
  place: (start: number, end: number, thick: number) => Box,
): readonly PairMark[] =>
  events.map((event) => {
    const { start, end } = extentOf(event, axis);
    const shape = shapeOf(event);
    return {
      id: event.id,
      shape,
      wrong: event.wrong,
      box: place(start, end, shape === 'bar' || shape === 'soft' ? 8 : 10),
    };
  });

/** Events from the first to the last place on an axis; of two at one place, by their ids. */
export const inOrder = (events: readonly PairEvent[], axis: readonly Piece[]): readonly PairEvent[] =>
  [...events].sort((a, b) => anchorOf(a, axis) - anchorOf(b, axis) || (a.id < b.id ? -1 : 1));
