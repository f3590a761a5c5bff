import { descending } from 'd3';
import type { TiedEdge } from '../flow/stages.ts';

/** So many flows of a case a sketch shows. */
const most = 7;

/**
 * The flows of a case that its sketch shows: all of a few; of many the wrong ones first, then those that join what is
 * shown already, the largest first. In the order of the story.
 */
export function picked(edges: readonly TiedEdge[], limit = most): readonly TiedEdge[] {
  if (edges.length <= limit) return edges;
  const size = ({ count }: TiedEdge): number => count ?? 0;
  const taken = new Set(
    edges
      .filter(({ wrong }) => wrong !== null)
      .sort((a, b) => descending(size(a), size(b)) || a.number - b.number)
      .slice(0, limit),
  );
  while (taken.size < limit) {
    const stands = new Set([...taken].flatMap(({ from, to }) => [from, to]));
    const left = edges.filter((edge) => !taken.has(edge));
    const joins = (edge: TiedEdge): number => Number(stands.has(edge.from)) + Number(stands.has(edge.to));
    const [next] = left.sort(
      (a, b) => descending(joins(a), joins(b)) || descending(size(a), size(b)) || a.number - b.number,
    );
    if (!next) break;
    taken.add(next);
  }
  return edges.filter((edge) => taken.has(edge));
}
