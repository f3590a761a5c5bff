import { together } from './company-groups.ts';
import type { TiedEdge, FlowNodeInput, Layers, Segment, Slot } from './stages.ts';

/** Slots and segments: each flow that passes ranks gets a way past in each of them. Flows within a rank have none. */
export function layer(
  nodes: readonly FlowNodeInput[],
  edges: readonly TiedEdge[],
  rank: ReadonlyMap<string, number>,
  house: ReadonlyMap<string, number> = new Map(),
): Layers {
  const ranks: Slot[][] = Array.from({ length: Math.max(-1, ...rank.values()) + 1 }, () => []);
  const segments: Segment[] = [];
  const firstUse = new Map<string, number>();
  for (const { from, to, number } of edges)
    for (const id of [from, to]) firstUse.set(id, Math.min(firstUse.get(id) ?? Infinity, number));
  for (const node of [...nodes].sort(
    (a, b) => (firstUse.get(a.id) ?? Infinity) - (firstUse.get(b.id) ?? Infinity) || (a.id < b.id ? -1 : 1),
  )) {
    const at = rank.get(node.id) ?? 0;
    const of = house.get(node.id);
    ranks[at]?.push({ key: node.id, rank: at, node: node.id, ...(of === undefined ? {} : { house: of }) });
  }
  for (const edge of [...edges].sort((a, b) => a.number - b.number)) {
    const [a, b] = [rank.get(edge.from) ?? 0, rank.get(edge.to) ?? 0];
    if (a === b) continue;
    const [low, high] = a < b ? [edge.from, edge.to] : [edge.to, edge.from];
    let before = low;
    for (let at = Math.min(a, b) + 1; at < Math.max(a, b); at++) {
      const key = `${edge.id}@${String(at)}`;
      ranks[at]?.push({ key, rank: at });
      segments.push({ edge: edge.id, low: before, high: key });
      before = key;
    }
    segments.push({ edge: edge.id, low: before, high });
  }
  return { ranks: ranks.map(together), segments };
}

/** How many pairs of segments cross, for an order of the slots. */
export function crossings({ ranks, segments }: Layers): number {
  const place = new Map(ranks.flatMap((slots) => slots.map((slot, index) => [slot.key, index] as const)));
  const rankOf = new Map(ranks.flatMap((slots, index) => slots.map((slot) => [slot.key, index] as const)));
  let count = 0;
  for (let rank = 0; rank < ranks.length; rank++) {
    const here = segments
      .filter((segment) => rankOf.get(segment.low) === rank)
      .map((segment) => [place.get(segment.low) ?? 0, place.get(segment.high) ?? 0] as const);
    for (let i = 0; i < here.length; i++) {
      for (let j = i + 1; j < here.length; j++) {
        const [a, b] = [here[i], here[j]];
        if (a && b && (a[0] - b[0]) * (a[1] - b[1]) < 0) count++;
      }
    }
  }
  return count;
}

/**
 * Orders the slots of each rank so that few segments cross: the barycentre heuristic (Sugiyama, Tagawa and Toda,
 * 1981), a fixed number of sweeps, the best order kept. Ties keep the order of the story.
 */
export function order(layers: Layers, sweeps = 16): Layers {
  const { segments } = layers;
  let best = layers;
  let fewest = crossings(layers);
  let ranks = layers.ranks;
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    const down = sweep % 2 === 0;
    const next = ranks.map((slots) => [...slots]);
    const indices = [...next.keys()];
    for (const rank of down ? indices.slice(1) : indices.slice(0, -1).reverse()) {
      const place = new Map((next[rank + (down ? -1 : 1)] ?? []).map((slot, index) => [slot.key, index]));
      const slots = next[rank] ?? [];
      const centre = new Map(
        slots.map((slot, index) => {
          const around = segments
            .filter((segment) => (down ? segment.high : segment.low) === slot.key)
            .flatMap((segment) => place.get(down ? segment.low : segment.high) ?? []);
          return [slot.key, around.length > 0 ? around.reduce((a, b) => a + b, 0) / around.length : index];
        }),
      );
      const before = new Map(slots.map((slot, index) => [slot.key, index]));
      // A house moves as one: all its actors by the middle of them all.
      const centreOf = (slot: Slot): number => {
        const all = slot.house === undefined ? [slot] : slots.filter((each) => each.house === slot.house);
        return all.reduce((sum, each) => sum + (centre.get(each.key) ?? 0), 0) / all.length;
      };
      const houseCentre = new Map(slots.map((slot) => [slot.key, centreOf(slot)]));
      slots.sort(
        (a, b) =>
          (houseCentre.get(a.key) ?? 0) - (houseCentre.get(b.key) ?? 0) ||
          (a.house ?? -1) - (b.house ?? -1) ||
          (centre.get(a.key) ?? 0) - (centre.get(b.key) ?? 0) ||
          (before.get(a.key) ?? 0) - (before.get(b.key) ?? 0),
      );
    }
    ranks = next;
    const count = crossings({ ranks, segments });
    if (count < fewest) [best, fewest] = [{ ranks, segments }, count];
  }
  return best;
}
