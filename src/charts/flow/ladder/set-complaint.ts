import type { FlowEdgeInput, PlacedEdge } from '../stages.ts';
import { plain, radiusOf } from '../marks.ts';
import { labelLines, said } from './row-words.ts';
import { arrowBetween } from './shapes.ts';
import { line } from './sizes.ts';

/** Where a message down the column of leaves runs. */
interface Downward {
  readonly x: number;
  /** The end of the bar over it. */
  readonly from: number;
  /** Where its number and its words begin. */
  readonly y: number;
  /** True where it runs up. */
  readonly back: boolean;
}

/** About the words of a message, so that those of the row under it are not read on from them. */
const about = 8;

/** The height that the number and the words of a message down the column of leaves need. */
export function complaintHeight(edge: FlowEdgeInput, x: number): number {
  const words = said(edge, x - 18 - 16);
  return Math.max((words.strong.length + words.soft.length) * line, 2 * radiusOf(edge.number)) + about;
}

/**
 * Sets a message from a leaf to the one under it, or back: its number stands on the line, its words left of that.
 *
 * @param to the beginning of the bar under it
 */
export function setComplaint(edge: FlowEdgeInput, { x, from, y, back }: Downward, to: number): PlacedEdge {
  const words = said(edge, x - 18 - 16);
  const lines = words.strong.length + words.soft.length;
  const middle = y + complaintHeight(edge, x) / 2;
  const ends = [
    { x, y: from },
    { x, y: to },
  ] as const;
  const { path, head } = back ? arrowBetween(ends[1], ends[0]) : arrowBetween(ends[0], ends[1]);
  return {
    ...plain(edge),
    path,
    arrow: head,
    badge: { x, y: middle, r: radiusOf(edge.number) },
    label: labelLines(words, { x: x - 18, top: middle - (lines * line) / 2, anchor: 'end' }),
  };
}
