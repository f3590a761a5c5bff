import type { FlowEdgeInput, FlowNodeInput } from './stages.ts';

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
  edges: readonly FlowEdgeInput[],
): ReadonlyMap<string, number> {
  const next = new Map<string, string[]>();
  const taken: FlowEdgeInput[] = [];
  const main = edges.filter((edge) => edge.kind === 'transfer');
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
  const inMain = new Set(main.flatMap(({ from, to }) => [from, to]));
  for (const { from, to, kind } of edges) {
    if (kind === 'transfer') continue;
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      if (!inMain.has(one) && !fixed.has(one) && inMain.has(other)) rank.set(one, (rank.get(other) ?? 0) + 1);
    }
  }
  const used = [...new Set(rank.values())].sort((a, b) => a - b);
  return new Map([...rank].map(([id, value]) => [id, used.indexOf(value)]));
}

/** The same ranks with no more than `most` nodes each: what is over goes to ranks of its own, just below. */
export function splitRanks(ranks: ReadonlyMap<string, number>, most: number): ReadonlyMap<string, number> {
  const split = new Map<string, number>();
  let row = 0;
  for (const value of [...new Set(ranks.values())].sort((a, b) => a - b)) {
    const members = [...ranks].filter(([, rank]) => rank === value).map(([id]) => id);
    const rows = Math.ceil(members.length / most);
    const each = Math.ceil(members.length / rows);
    members.forEach((id, index) => split.set(id, row + Math.floor(index / each)));
    row += rows;
  }
  return split;
}
