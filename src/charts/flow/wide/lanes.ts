import { isWords, strokes } from '../measure.ts';
import { layer, order } from '../order.ts';
import { rankNodes } from '../rank.ts';
import type { FlowEdgeInput, FlowNodeInput, Slot, TiedEdge } from '../stages.ts';

/** A flow as it runs between bars: across columns, within one (straight down, or out and back), or nowhere. */
export interface Lane {
  readonly edge: FlowEdgeInput;
  readonly way: 'across' | 'bow' | 'upright' | 'stub';
  /** The actor on whose right side it begins to be drawn; within a column, the upper one. */
  readonly low: string;
  /** The other one; of a stub, the same. */
  readonly high: string;
  /** Whether the data went from `low` to `high`. */
  readonly forward: boolean;
  readonly drawn: 'ribbon' | 'hollow' | 'thread' | 'line';
  readonly half: number;
  /** Keys of the places that it passes, from column to column. */
  readonly passes: readonly string[];
}

/** Actors and ways past by column, and which flows end on either side of each actor's bar, from top to bottom. */
export interface Plan {
  readonly columns: readonly (readonly Slot[])[];
  readonly column: ReadonlyMap<string, number>;
  readonly lanes: ReadonlyMap<string, Lane>;
  /** The lanes that begin at the bars of each column. */
  readonly beginning: ReadonlyMap<number, readonly Lane[]>;
  readonly right: ReadonlyMap<string, readonly string[]>;
  readonly left: ReadonlyMap<string, readonly string[]>;
}

/** Plans the columns and their order; the same for the same flows, in whatever order they come. */
export function plan(
  nodes: readonly FlowNodeInput[],
  edges: readonly FlowEdgeInput[],
  tied: readonly TiedEdge[],
  house: ReadonlyMap<string, number>,
  widest: number,
): Plan {
  const rank = rankNodes(nodes, tied, house);
  const at = (id: string): number => rank.get(id) ?? 0;
  const { ranks } = order(layer(nodes, tied, rank, house));
  const place = new Map(ranks.flatMap((slots) => slots.map(({ key }, index) => [key, index] as const)));
  const isRibbon = (edge: TiedEdge): boolean => !isWords(edge.kind) && at(edge.from) < at(edge.to);
  const stroke = strokes(tied, widest, (edge) => !isRibbon(edge));
  const lanes = new Map<string, Lane>();
  const isUpright = uprights(ranks, edges, tied, at);
  for (const edge of tied) {
    const [a, b] = [at(edge.from), at(edge.to)];
    const forward = a === b ? (place.get(edge.from) ?? 0) < (place.get(edge.to) ?? 0) : a < b;
    const [low, high] = forward ? [edge.from, edge.to] : [edge.to, edge.from];
    const passes = Array.from({ length: Math.max(0, Math.abs(a - b) - 1) }, (_, i) => {
      return `${edge.id}@${String(Math.min(a, b) + 1 + i)}`;
    });
    const way = a !== b ? 'across' : isUpright(edge) ? 'upright' : 'bow';
    const { drawn, thickness } = stroke.get(edge.id) ?? { drawn: 'line', thickness: 2 };
    lanes.set(edge.id, { edge, way, low, high, forward, passes, drawn, half: thickness / 2 });
  }
  const known = new Set(nodes.map(({ id }) => id));
  for (const edge of edges)
    if (edge.kind === 'deleted' && known.has(edge.from))
      lanes.set(edge.id, {
        ...{ edge, way: 'stub', low: edge.from, high: edge.from, forward: true },
        ...{ passes: [], drawn: 'line', half: 1 },
      });
  const beginning = new Map<number, Lane[]>();
  for (const lane of lanes.values()) {
    const here = beginning.get(at(lane.low));
    if (here) here.push(lane);
    else beginning.set(at(lane.low), [lane]);
  }
  return { columns: ranks, column: rank, lanes, beginning, ...endsOf(lanes, place) };
}

/**
 * Which flows of the last column may run straight down, from bar to next bar: names stand beside the bars there, if
 * nothing else leaves the lower one on that side.
 */
function uprights(
  ranks: readonly (readonly Slot[])[],
  edges: readonly FlowEdgeInput[],
  tied: readonly TiedEdge[],
  at: (id: string) => number,
): (edge: TiedEdge) => boolean {
  const slots = ranks.at(-1) ?? [];
  const place = new Map(slots.map(({ key }, index) => [key, index]));
  const within = tied.filter(({ from, to }) => at(from) === at(to) && place.has(from));
  const straight = new Map<string, TiedEdge>();
  for (const edge of [...within].sort((a, b) => a.number - b.number)) {
    const [i = 0, j = 0] = [place.get(edge.from), place.get(edge.to)];
    const pair = String(Math.min(i, j));
    if (Math.abs(i - j) === 1 && !straight.has(pair)) straight.set(pair, edge);
  }
  const sorted = ({ from, to }: TiedEdge): readonly [upper: string, lower: string] =>
    (place.get(from) ?? 0) > (place.get(to) ?? 0) ? [to, from] : [from, to];
  const house = new Map(slots.map(({ key, house: of }) => [key, of]));
  // The name of a house stands under its last bar.
  const chosen = new Set(
    [...straight.values()].filter((edge) => {
      const [upper, lower] = sorted(edge).map((id) => house.get(id));
      return upper === undefined || upper === lower;
    }),
  );
  const busy = new Set(edges.flatMap(({ kind, from }) => (kind === 'deleted' ? [from] : [])));
  for (const { from, to } of within.filter((edge) => !chosen.has(edge))) busy.add(from).add(to);
  for (;;) {
    const next = [...chosen].find((edge) => busy.has(sorted(edge)[1]));
    if (!next) return (edge) => chosen.has(edge);
    chosen.delete(next);
    busy.add(next.from).add(next.to);
  }
}

/** The flows at the sides of each bar in the order of where they go, so that none cross there. */
function endsOf(lanes: ReadonlyMap<string, Lane>, place: ReadonlyMap<string, number>): Pick<Plan, 'left' | 'right'> {
  interface End {
    readonly lane: Lane;
    readonly by: number;
  }
  const right = new Map<string, End[]>();
  const left = new Map<string, End[]>();
  const put = (side: typeof right, id: string, lane: Lane, by: number): void => {
    const here = side.get(id);
    if (here) here.push({ lane, by });
    else side.set(id, [{ lane, by }]);
  };
  const far = 1e6;
  for (const lane of lanes.values()) {
    const { way, low, high, passes } = lane;
    const apart = (place.get(high) ?? 0) - (place.get(low) ?? 0);
    if (way === 'across') {
      put(right, low, lane, place.get(passes[0] ?? high) ?? 0);
      put(left, high, lane, place.get(passes.at(-1) ?? low) ?? 0);
    } else if (way === 'stub') put(right, low, lane, far);
    else if (way === 'bow') {
      // The way to a neighbour lies within the way to one further off.
      put(right, low, lane, 3 * far - apart);
      put(right, high, lane, apart - 3 * far);
    }
  }
  const sorted = (side: typeof right): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [...side].map(([id, ends]) => [
        id,
        [...ends]
          .sort(
            (a, b) =>
              a.by - b.by ||
              Number(a.lane.drawn === 'line') - Number(b.lane.drawn === 'line') ||
              a.lane.edge.number - b.lane.edge.number,
          )
          .map(({ lane }) => lane.edge.id),
      ]),
    );
  return { right: sorted(right), left: sorted(left) };
}
