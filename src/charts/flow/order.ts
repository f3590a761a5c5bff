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

/** How many pairs of a list stand the wrong way round; by halves, since a crowd has too many pairs to look at each. */
function inversions(list: readonly number[]): number {
  let from = [...list];
  let to = [...list];
  let count = 0;
  for (let run = 1; run < list.length; run *= 2) {
    for (let start = 0; start < list.length; start += 2 * run) {
      const [middle, end] = [Math.min(start + run, list.length), Math.min(start + 2 * run, list.length)];
      let [left, right] = [start, middle];
      for (let at = start; at < end; at++) {
        const [a = 0, b = 0] = [from[left], from[right]];
        if (left < middle && (right >= end || a <= b)) {
          to[at] = a;
          left++;
        } else {
          to[at] = b;
          right++;
          count += middle - left;
        }
      }
    }
    [from, to] = [to, from];
  }
  return count;
}

/** How many pairs of segments cross, for an order of the slots. */
export function crossings({ ranks, segments }: Layers): number {
  const place = new Map(ranks.flatMap((slots) => slots.map((slot, index) => [slot.key, index] as const)));
  const rankOf = new Map(ranks.flatMap((slots, index) => slots.map((slot) => [slot.key, index] as const)));
  const here = ranks.map((): (readonly [low: number, high: number])[] => []);
  for (const { low, high } of segments) here[rankOf.get(low) ?? 0]?.push([place.get(low) ?? 0, place.get(high) ?? 0]);
  return here.reduce((sum, pairs) => {
    const highs = pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, high]) => high);
    return sum + inversions(highs);
  }, 0);
}

/** How often a slot stands over one that the story comes to earlier, for orders that are otherwise as good. */
const disorder = (ranks: Layers['ranks'], told: ReadonlyMap<string, number>): number =>
  ranks.reduce((sum, slots) => sum + inversions(slots.map(({ key }) => told.get(key) ?? 0)), 0);

/** Sorts what has a wish; what has none stays where it is. */
function settle<T>(items: readonly T[], wish: (item: T) => number | undefined): readonly T[] {
  const wishing = items
    .map((item, index) => ({ item, index, wish: wish(item) }))
    .filter((each): each is { item: T; index: number; wish: number } => each.wish !== undefined);
  const sorted = [...wishing].sort((a, b) => a.wish - b.wish || a.index - b.index);
  const placed = [...items];
  wishing.forEach(({ index }, i) => {
    const next = sorted[i];
    if (next) placed[index] = next.item;
  });
  return placed;
}

/**
 * Orders the slots of each rank so that few segments cross: the barycentre heuristic (Sugiyama, Tagawa and Toda,
 * 1981), a fixed number of sweeps, the best order kept. Of equally good ones, that which follows the story is taken.
 */
export function order(layers: Layers, sweeps = 16): Layers {
  const { segments } = layers;
  const told = new Map(layers.ranks.flatMap((slots) => slots.map(({ key }, index) => [key, index] as const)));
  const joined = { low: new Map<string, string[]>(), high: new Map<string, string[]>() };
  for (const { low, high } of segments) {
    joined.low.set(high, [...(joined.low.get(high) ?? []), low]);
    joined.high.set(low, [...(joined.high.get(low) ?? []), high]);
  }
  let best = layers;
  let fewest = crossings(layers);
  let strays = 0;
  let ranks = layers.ranks;
  for (let sweep = 0; sweep < sweeps; sweep++) {
    const down = sweep % 2 === 0;
    const next = ranks.map((slots) => [...slots]);
    const indices = [...next.keys()];
    for (const rank of down ? indices.slice(1) : indices.slice(0, -1).reverse()) {
      const place = new Map((next[rank + (down ? -1 : 1)] ?? []).map((slot, index) => [slot.key, index]));
      const centre = (slot: Slot): number | undefined => {
        const around = (joined[down ? 'low' : 'high'].get(slot.key) ?? []).flatMap((key) => place.get(key) ?? []);
        return around.length > 0 ? around.reduce((a, b) => a + b, 0) / around.length : undefined;
      };
      const blocks: Slot[][] = [];
      for (const slot of next[rank] ?? []) {
        const last = blocks.at(-1);
        if (last && slot.house !== undefined && last[0]?.house === slot.house) last.push(slot);
        else blocks.push([slot]);
      }
      // A house moves as one: all its actors by the middle of them all.
      const ofBlock = (block: readonly Slot[]): number | undefined => {
        const all = block.flatMap((slot) => centre(slot) ?? []);
        return all.length > 0 ? all.reduce((a, b) => a + b, 0) / all.length : undefined;
      };
      next[rank] = settle(blocks, ofBlock).flatMap((block) => settle(block, centre));
    }
    ranks = next;
    const count = crossings({ ranks, segments });
    const stray = disorder(ranks, told);
    if (count < fewest || (count === fewest && stray < strays))
      [best, fewest, strays] = [{ ranks, segments }, count, stray];
  }
  return best;
}
