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

/** What a flow says, under one another from `top` down. */
export function labelLines(
  { strong, soft }: ReturnType<typeof said>,
  at: { readonly x: number; readonly top: number; readonly anchor?: 'start' | 'end' },
  within = false,
): Label {
  const as = (lines: readonly TextLine[], isStrong: boolean): Label =>
    lines.map((each) => ({ ...each, strong: isStrong, within }));
  return [
    ...as(stacked(strong, types.strong, at), true),
    ...as(stacked(soft, types.role, { ...at, top: at.top + strong.length * line }), false),
  ];
}
