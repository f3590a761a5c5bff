import type { FlowEdgeInput } from '../stages.ts';
import { isArrow } from './rows.ts';
import { ribbon, thread } from './sizes.ts';

/** The width of a hollow line: it says nothing. */
const hollow = 7;

/** How thick each flow is drawn, by its number against the largest; what would be thinner than a ribbon can be is a line. */
export function widths(edges: readonly FlowEdgeInput[]): ReadonlyMap<string, number> {
  const counts = edges.flatMap((edge) => (isArrow(edge) ? [] : (edge.count ?? [])));
  const largest = counts.reduce((most, count) => Math.max(most, count), 1);
  return new Map(
    edges.map((edge) => {
      if (isArrow(edge)) return [edge.id, thread];
      const width = edge.count === null ? hollow : (edge.count / largest) * ribbon;
      return [edge.id, width < 2.6 ? thread : Math.round(width * 10) / 10];
    }),
  );
}
