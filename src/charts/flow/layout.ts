import type { FlowEdgeInput, FlowLayout, FlowNodeInput, Frame } from './stages.ts';
import { layoutTall } from './tall.ts';
import { layoutWide } from './wide.ts';

/**
 * Lays out who passed what to whom. Actors stand in ranks as bars, flows run between them; each flow carries its
 * number, and its words where there is room. The same input gives the same drawing.
 *
 * @param frame `wide` (1,248 px, left to right), `mid` (660 px) or `tall` (354 px, both top to bottom)
 */
export function layoutFlow(nodes: readonly FlowNodeInput[], edges: readonly FlowEdgeInput[], frame: Frame): FlowLayout {
  const known = new Set(nodes.map((node) => node.id));
  const drawn = edges.filter((edge) => edge.from !== edge.to && known.has(edge.from) && known.has(edge.to));
  return frame === 'wide' ? layoutWide(nodes, drawn) : layoutTall(nodes, drawn, frame);
}
