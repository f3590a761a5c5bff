import type { Box } from '../geometry/box.ts';
import { letter, type Routed } from './labels.ts';
import type { Metrics } from './measure.ts';
import { areaOf, arrowAt, endAt, pathOf } from './route.ts';
import type { Frame, PlacedEdge } from './stages.ts';

/** Turns routed flows into drawn ones: shapes, numbers, words; in the order of the story. */
export function finish(
  routed: readonly (Routed & { readonly line: boolean })[],
  taken: readonly Box[],
  size: Box,
  m: Metrics,
  frame: Frame,
  firm: readonly Box[],
): readonly PlacedEdge[] {
  const lettering = letter(routed, taken, size, m, frame, firm);
  return [...routed]
    .sort((a, b) => a.edge.number - b.edge.number)
    .map(({ edge, way, thickness, line }): PlacedEdge => {
      const { badge, label } = lettering.get(edge.id) ?? {
        badge: { x: 0, y: 0, r: m.badge },
        label: [],
      };
      return {
        id: edge.id,
        number: edge.number,
        kind: edge.kind,
        drawn: line ? 'line' : edge.count === null ? 'hollow' : 'ribbon',
        wrong: edge.wrong,
        path: pathOf(way),
        sides: line ? [] : [pathOf(way, -thickness / 2), pathOf(way, thickness / 2)],
        area: line ? '' : areaOf(way, thickness),
        thickness,
        arrow: !line ? [] : edge.kind === 'deleted' ? endAt(way) : arrowAt(way),
        hole: null,
        badge,
        label,
      };
    });
}
