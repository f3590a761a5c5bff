import type { FlowEdgeInput, PlacedEdge, TextLine } from '../stages.ts';
import { line } from './sizes.ts';
import { broken, stacked, types } from './words.ts';

/** A flow’s words, broken to so many pixels. */
export const said = (
  { label, sub }: FlowEdgeInput,
  room: number,
): { strong: readonly string[]; soft: readonly string[] } => ({
  strong: broken(label, room, types.strong),
  soft: broken(sub, room, types.role),
});

type Label = PlacedEdge['label'];

/**
 * What a flow says, under one another from `top` down.
 *
 * @param part which of its lines: from which on, counted from 0, and before which; without it all
 */
export function labelLines(
  { strong, soft }: ReturnType<typeof said>,
  at: { readonly x: number; readonly top: number; readonly anchor?: 'start' | 'end' },
  part: readonly number[] = [0],
  within = false,
): Label {
  const chosen = strong.slice(...part);
  const rest = soft.slice(...part.map((each) => Math.max(0, each - strong.length)));
  const as = (lines: readonly TextLine[], isStrong: boolean): Label =>
    lines.map((each) => ({ ...each, strong: isStrong, within }));
  return [
    ...as(stacked(chosen, types.strong, at), true),
    ...as(stacked(rest, types.role, { ...at, top: at.top + chosen.length * line }), false),
  ];
}
