import type { Box } from '../geometry/box.ts';
import { placeBadges, type Routed } from './numbers.ts';
import type { Metrics } from './measure.ts';
import { areaOf, arrowAt, pathOf } from './route.ts';
import type { PlacedEdge } from './stages.ts';

/** Turns routed flows into drawn ones: shapes and numbers, without words; in the order of the story. */
export function finish(
  routed: readonly (Routed & { readonly line: boolean })[],
  taken: readonly Box[],
  size: Box,
  m: Metrics,
): readonly PlacedEdge[] {
  const badges = placeBadges(routed, taken, m.badge, size);
  return [...routed]
    .sort((a, b) => a.edge.number - b.edge.number)
    .map(({ edge, way, thickness, line }): PlacedEdge => {
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
        arrow: !line ? [] : arrowAt(way),
        hole: null,
        badge: { ...(badges.get(edge.id) ?? { x: 0, y: 0 }), r: m.badge },
        label: [],
      };
    });
}
