import { layoutLadder } from './ladder/layout.ts';
import type { CalloutInput, FlowEdgeInput, FlowLayout, FlowNodeInput, Frame, HouseInput, TiedEdge } from './stages.ts';
import { layoutRail } from './rail.ts';
import { layoutWide } from './wide.ts';

/**
 * Lays out who passed what to whom. Each flow carries its number, and its words where there is room: a small wide
 * drawing is given up to half as much again for them. The same input gives the same drawing.
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
  if (frame === 'rail') return layoutRail(nodes, drawn);
  const draw = (room: number): FlowLayout => layoutWide(nodes, drawn, houses, room);
  let best = draw(1);
  if (drawn.length > few) return best;
  for (const room of [1.25, 1.5]) {
    if (wordless(best) === 0) break;
    const next = draw(room);
    if (wordless(next) < wordless(best)) best = next;
  }
  return best;
}

/** How many flows a drawing may have to be given more room for the sake of its words. */
const few = 24;

const wordless = (layout: FlowLayout): number => layout.edges.filter((edge) => edge.label.length === 0).length;

/** The flows between two different actors that are drawn. */
export function tied(nodes: readonly FlowNodeInput[], edges: readonly FlowEdgeInput[]): readonly TiedEdge[] {
  const known = new Set(nodes.map((node) => node.id));
  return edges.flatMap((edge): TiedEdge[] => {
    const { from, to } = edge;
    return to !== undefined && from !== to && known.has(from) && known.has(to) ? [{ ...edge, to }] : [];
  });
}
