import { isWords } from './measure.ts';
import type { TiedEdge, FlowNodeInput } from './stages.ts';

/** Whether one can get from one node to another along edges already taken. */
function reaches(next: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const stack = [from];
  const seen = new Set<string>();
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at === to) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    stack.push(...(next.get(at) ?? []));
  }
  return false;
}

/**
 * The rank of each node, from 0 without gaps. A declared column is kept; the others follow from the longest path
 * along the transfers, taken in the order of the story: a flow that would close a circle does not count, and is
 * drawn as a way back. (Longest-path layering: Healy and Nikolov, Handbook of Graph Drawing, 2013, ch. 13.)
 */
export function rankNodes(
  nodes: readonly FlowNodeInput[],
  edges: readonly TiedEdge[],
  house: ReadonlyMap<string, number> = new Map(),
): ReadonlyMap<string, number> {
  if (house.size > 0) return rankHouses(nodes, edges, house);
  const next = new Map<string, string[]>();
  const taken: TiedEdge[] = [];
  const main = edges.filter((edge) => !isWords(edge.kind));
  for (const edge of [...main].sort((a, b) => a.number - b.number)) {
    if (edge.from === edge.to || reaches(next, edge.to, edge.from)) continue;
    next.set(edge.from, [...(next.get(edge.from) ?? []), edge.to]);
    taken.push(edge);
  }
  const rank = new Map(nodes.map((node) => [node.id, node.column ?? 0]));
  const fixed = new Set(nodes.filter((node) => node.column !== undefined).map((node) => node.id));
  for (let pass = 0; pass < nodes.length; pass++) {
    let moved = false;
    for (const { from, to } of taken) {
      const least = (rank.get(from) ?? 0) + 1;
      if (fixed.has(to) || (rank.get(to) ?? 0) >= least) continue;
      rank.set(to, least);
      moved = true;
    }
    if (!moved) break;
  }
  // Who only asks or answers stands one rank beyond whom it speaks to.
  const stands = new Set([...main.flatMap(({ from, to }) => [from, to]), ...fixed]);
  const words = edges.filter(({ kind, from, to }) => isWords(kind) && from !== to).sort((a, b) => a.number - b.number);
  for (;;) {
    const next = words.find(({ from, to }) => stands.has(from) !== stands.has(to));
    const first = next ?? words.find(({ from }) => !stands.has(from));
    if (!first) break;
    const [one, other] = stands.has(first.to) ? [first.from, first.to] : [first.to, first.from];
    stands.add(other);
    if (one !== other) rank.set(one, (rank.get(other) ?? 0) + 1);
    stands.add(one);
  }
  const used = [...new Set(rank.values())].sort((a, b) => a - b);
  return new Map([...rank].map(([id, value]) => [id, used.indexOf(value)]));
}

/** Ranks where the actors of a house are taken as one, and so stand in the same rank. */
function rankHouses(
  nodes: readonly FlowNodeInput[],
  edges: readonly TiedEdge[],
  house: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const first = new Map<number, string>();
  for (const { id } of nodes) {
    const of = house.get(id);
    if (of !== undefined && !first.has(of)) first.set(of, id);
  }
  const one = (id: string): string => first.get(house.get(id) ?? -1) ?? id;
  const heads = nodes
    .filter(({ id }) => one(id) === id)
    .map((node) => {
      const column = nodes.find((each) => one(each.id) === node.id && each.column !== undefined)?.column;
      return column === undefined ? node : { ...node, column };
    });
  const between = edges
    .map((edge) => ({ ...edge, from: one(edge.from), to: one(edge.to) }))
    .filter((edge) => edge.from !== edge.to);
  const rank = rankNodes(heads, between);
  return new Map(nodes.map(({ id }) => [id, rank.get(one(id)) ?? 0]));
}
