import { layoutLadder } from './ladder/layout.ts';
import type { CalloutInput, FlowEdgeInput, FlowLayout, FlowNodeInput, Frame, HouseInput, TiedEdge } from './stages.ts';
import { layoutRail } from './rail.ts';
import { layoutWide } from './wide/layout.ts';

/**
 * Lays out who passed what to whom. Each flow carries its number, and its words where there is room. The same input
 * gives the same drawing, in whatever order it comes.
 *
 * @param frame `wide` (1,248 px, left to right), `mid` (664 px), `tall` (354 px), both one flow a row, or `rail` (204 px, to stand beside a text)
 */
export function layoutFlow(
  nodes: readonly FlowNodeInput[],
  edges: readonly FlowEdgeInput[],
  frame: Frame,
  houses: readonly HouseInput[] = [],
  callout?: CalloutInput,
): FlowLayout {
  if (frame === 'mid' || frame === 'tall') return layoutLadder(nodes, edges, frame, houses, callout);
  const drawn = tied(nodes, edges);
  return frame === 'rail' ? layoutRail(nodes, drawn) : layoutWide(nodes, edges, drawn, houses, callout);
}

/** The flows between two different actors that are drawn. */
export function tied(nodes: readonly FlowNodeInput[], edges: readonly FlowEdgeInput[]): readonly TiedEdge[] {
  const known = new Set(nodes.map((node) => node.id));
  return edges.flatMap((edge): TiedEdge[] => {
    const { from, to } = edge;
    return to !== undefined && from !== to && known.has(from) && known.has(to) ? [{ ...edge, to }] : [];
  });
}
