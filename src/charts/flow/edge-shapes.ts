import type { Box } from '../geometry/box.ts';
import { placeBadges, type Routed } from './numbers.ts';
import { plain } from './marks.ts';
import type { Metrics } from './measure.ts';
import { areaOf, arrowAt, pathOf } from './route.ts';
import type { PlacedEdge } from './stages.ts';

/** Turns routed flows into drawn ones: shapes and numbers, without words; in the order of the story. */
export function finish(
  routed: readonly (Routed & Pick<PlacedEdge, 'drawn'>)[],
  taken: readonly Box[],
  size: Box,
  m: Metrics,
): readonly PlacedEdge[] {
  const badges = placeBadges(routed, taken, m.badge, size);
  return [...routed]
    .sort((a, b) => a.edge.number - b.edge.number)
    .map(({ edge, way, thickness, drawn }): PlacedEdge => {
      const bare = drawn === 'line' || drawn === 'thread';
      return {
        ...plain(edge),
        ...{ drawn, thickness, path: pathOf(way) },
        sides: bare ? [] : [pathOf(way, -thickness / 2), pathOf(way, thickness / 2)],
        area: bare ? '' : areaOf(way, thickness),
        arrow: drawn === 'line' ? arrowAt(way) : [],
        badge: { ...(badges.get(edge.id) ?? { x: 0, y: 0 }), r: m.badge },
        label: [],
      };
    });
}
