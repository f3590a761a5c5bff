import { layoutLadder } from './ladder/layout.ts';
import type { CalloutInput, FlowEdgeInput, FlowLayout, FlowNodeInput, Frame, HouseInput, TiedEdge } from './stages.ts';
import { layoutWide } from './wide/layout.ts';

/**
 * Lays out who passed what to whom. Each flow carries its number, and its words where there is room. The same input
 * gives the same drawing, in whatever order it comes.
 *
 * @param frame `wide` (1,248 px, left to right), or `mid` (664 px) and `tall` (354 px), both one flow a row
 */
export function layoutFlow(
  nodes: readonly FlowNodeInput[],
  edges: readonly FlowEdgeInput[],
  frame: Frame,
  houses: readonly HouseInput[] = [],
  callout?: CalloutInput,
): FlowLayout {
  return frame === 'wide'
    ? layoutWide(nodes, edges, tied(nodes, edges), houses, callout)
    : layoutLadder(nodes, edges, frame, houses, callout);
}

/** The flows between two different actors that are drawn. */
export function tied(nodes: readonly FlowNodeInput[], edges: readonly FlowEdgeInput[]): readonly TiedEdge[] {
  const known = new Set(nodes.map((node) => node.id));
  return edges.flatMap((edge): TiedEdge[] => {
    const { from, to } = edge;
    return to !== undefined && from !== to && known.has(from) && known.has(to) ? [{ ...edge, to }] : [];
  });
}
