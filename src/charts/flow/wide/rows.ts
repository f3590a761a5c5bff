import { Levels, top } from './levels.ts';
import type { Lane, Plan } from './lanes.ts';
import { kept, type Named, type Say } from './words.ts';

/** Where everything lies from top to bottom. */
export interface Rows {
  /** The middle of a flow where it leaves its lower bar, at the places that it passes, and where it meets the higher one. */
  readonly ways: ReadonlyMap<string, readonly number[]>;
  /** Upper and lower end of each bar. */
  readonly bars: ReadonlyMap<string, { readonly top: number; readonly bottom: number }>;
}

/** What has to be known of the drawing to place it from top to bottom. */
export interface Rowed {
  readonly plan: Plan;
  readonly names: ReadonlyMap<string, Named>;
  readonly says: ReadonlyMap<string, Say>;
  /** Room under the last bar of a house for its name, by that bar. */
  readonly feet: ReadonlyMap<string, number>;
  /** Bars at either end of a house, which keep the room of its ground. */
  readonly grounds: ReadonlySet<string>;
  /** Names that would meet: the upper bar, the lower, and how far apart they have to begin. */
  readonly apart: readonly { readonly upper: string; readonly lower: string; readonly by: number }[];
}

const least = 30;
/** The least that a way straight down is long. */
const leastUpright = 84;
/** How far a bar reaches beyond the middle of its outermost flow. */
const reach = (half: number): number => Math.max(half + 12, least / 2);
/** How far it reaches over one; further where words beside a stub would meet the name over the bar. */
const reachOver = ({ half, way, low }: Lane, say: Say | undefined, names: Rowed['names']): number =>
  way === 'stub' && names.get(low)?.place === 'above' ? Math.max(reach(half), (say?.height ?? 0) / 2 - 4) : reach(half);
/** How much a drawing may grow for one flow to run level, and for a main stream to. */
const forLane = 90;
const forLaneInCrowd = 40;
const forStream = 60;

/** Air between words under one flow and words over the next, which nothing else parts. */
const facing = (upper: Say | undefined, lower: Say | undefined): number =>
  upper?.place === 'below' && upper.called !== true && lower?.place === 'above' && upper.height > 0 && lower.height > 0
    ? 5
    : 0;

interface BarAt {
  readonly top: number;
  readonly bottom: number;
}

/** Solves the heights: first what must be, then as much as may be level. */
export function placeRows(input: Rowed): Rows {
  const { plan, apart } = input;
  const levels = new Levels();
  const bars = new Map<string, BarAt>();
  const ends = new Map<string, { low: number; high: number }>();
  const passing = new Map<string, number>();
  for (const lane of plan.lanes.values()) if (lane.way !== 'upright') ends.set(lane.edge.id, { low: -1, high: -1 });
  for (const slots of plan.columns) column(slots, input, levels, bars, ends, passing);
  for (const { upper, lower, by } of apart) {
    const [a, b] = [bars.get(upper), bars.get(lower)];
    if (a && b) levels.ask(a.top, b.top, by, levels.lowest + by + 400);
  }
  const waysOf = ({ edge, passes }: Lane): number[] => {
    const { low = top, high = top } = ends.get(edge.id) ?? {};
    return [low, ...passes.map((key) => passing.get(key) ?? top), ...(high < 0 ? [] : [high])];
  };
  const lanes = [...plan.lanes.values()].filter(({ way }) => way !== 'upright');
  const across = lanes.filter(({ way }) => way === 'across');
  const first = levels.lowest;
  const limit = (more: number): number => Math.min(levels.lowest + more, 2 * first + 240);
  const straight = new Set<string>();
  const inOrder = [...across].sort(
    (a, b) =>
      Number(b.drawn === 'line') - Number(a.drawn === 'line') || b.half - a.half || a.edge.number - b.edge.number,
  );
  for (const lane of inOrder)
    if (levels.align(waysOf(lane), limit(inOrder.length > 20 ? forLaneInCrowd : forLane))) straight.add(lane.edge.id);
  for (const id of [...bars.keys()]) {
    const widest = (side: ReadonlyMap<string, readonly string[]>, end: 'low' | 'high'): number | undefined => {
      const list = (side.get(id) ?? []).flatMap((each) => plan.lanes.get(each) ?? []);
      const most = [...list].filter(({ way }) => way === 'across').sort((a, b) => b.half - a.half)[0];
      return most && ends.get(most.edge.id)?.[end];
    };
    const [into, out] = [widest(plan.left, 'high'), widest(plan.right, 'low')];
    if (into !== undefined && out !== undefined) levels.align([into, out], limit(forStream));
  }
  // What cannot be level is brought as near to it as the rest allows.
  for (const lane of inOrder) {
    if (straight.has(lane.edge.id) || inOrder.length > 60) continue;
    const way = waysOf(lane);
    for (const [i, low] of way.slice(1).entries()) {
      const high = way[i] ?? top;
      if (levels.align([high, low], limit(0))) continue;
      const [upper, lower] = levels.at(high) < levels.at(low) ? [high, low] : [low, high];
      for (let share = 1; share > 0.2; share /= 2) {
        const by = levels.at(upper) + (levels.at(lower) - levels.at(upper)) * share;
        if (levels.ask(top, upper, by, limit(0))) break;
      }
    }
  }
  const ways = new Map(lanes.map((lane) => [lane.edge.id, waysOf(lane).map((each) => levels.at(each))]));
  return { ways, bars: shrink(input, ways, bars, levels) };
}

/** The way that runs straight down from a bar to the next. */
const uprightOf = ({ beginning, column }: Plan, upper: string, lower: string): Lane | undefined =>
  beginning
    .get(column.get(upper) ?? 0)
    ?.find(({ way, low, high }) => way === 'upright' && low === upper && high === lower);

/** One column from top to bottom. */
function column(
  slots: Plan['columns'][number],
  { plan, names, says, feet, grounds }: Rowed,
  levels: Levels,
  bars: Map<string, BarAt>,
  ends: Map<string, { low: number; high: number }>,
  passing: Map<string, number>,
): void {
  /** What the next thing has to keep off: each with what it needs under it. */
  let bar: { readonly id: string; readonly bottom: number; readonly over: number; readonly foot: number } | undefined;
  let past: { readonly at: number; readonly half: number } | undefined;
  let words:
    { readonly at: number; readonly down: number; readonly say: Say | undefined; readonly foot: number } | undefined;
  const laneOf = (key: string): Lane | undefined => plan.lanes.get(key.replace(/@.*$/, ''));
  for (const { key, node } of slots) {
    if (node === undefined) {
      const at = levels.add();
      const half = laneOf(key)?.half ?? 1;
      passing.set(key, at);
      levels.demand(top, at, half + 4);
      if (past) levels.demand(past.at, at, past.half + half + 14);
      if (bar) levels.demand(bar.bottom, at, half + Math.max(14, bar.over + bar.foot + 6));
      if (words) levels.demand(words.at, at, words.down + half + 4);
      past = { at, half };
      continue;
    }
    const name = names.get(node);
    const overName = name?.place === 'above' || name?.place === 'above-end' ? name.height + 8 : 0;
    const beside = overName > 0 ? 0 : Math.max(0, (name?.height ?? 0) / 2 - least / 2);
    const ground = grounds.has(node) ? 6 : 0;
    const head = overName > 0 ? overName : beside;
    const begin = levels.add();
    levels.demand(top, begin, head + 2 + ground);
    const upright = bar && uprightOf(plan, bar.id, node);
    if (bar) {
      const room =
        overName > 0 ? Math.max(overName + 24, bar.over + overName + 10) : Math.max(20, bar.over + beside + 8);
      levels.demand(
        bar.bottom,
        begin,
        Math.max(room, bar.foot === 0 ? 0 : bar.foot + bar.over + head + 10, upright ? leastUpright : 0) + ground,
      );
    }
    if (bar && upright) {
      // Its own words stand about its middle, and clear of those that hang over either end.
      const hangs = Math.max(beside, bar.over, words ? words.down - least / 2 : 0);
      levels.demand(bar.bottom, begin, (says.get(upright.edge.id)?.height ?? 0) + 2 * hangs + 26);
    }
    if (past) levels.demand(past.at, begin, past.half + 14 + head + 6);
    const named = name?.place === 'above' || name?.place === 'right';
    // The name of a house hangs under the words at its last bar, and reaches to that bar's left.
    if (words && (named || words.foot > 0)) levels.demand(words.at, begin, words.down + head + 6);
    const end = levels.add();
    levels.demand(begin, end, least);
    let before: { readonly at: number; readonly lane: Lane; readonly say: Say | undefined } | undefined;
    for (const id of plan.right.get(node) ?? []) {
      const lane = plan.lanes.get(id);
      const entry = ends.get(id);
      if (!lane || !entry) continue;
      const say = lane.low === node ? says.get(id) : undefined;
      const up = say?.up ?? kept + 4;
      const at = levels.add();
      if (lane.low === node) entry.low = at;
      else entry.high = at;
      levels.demand(top, at, up);
      levels.demand(begin, at, reachOver(lane, say, names));
      if (before)
        levels.demand(before.at, at, Math.max(32, (before.say?.down ?? kept + 4) + up + facing(before.say, say)));
      else {
        if (words) levels.demand(words.at, at, words.down + up + facing(words.say, say));
        if (past) levels.demand(past.at, at, past.half + up + 4);
        if (bar && bar.over > 0) levels.demand(bar.bottom, at, up + bar.over + 6);
      }
      levels.demand(at, end, reach(lane.half));
      before = { at, lane, say };
    }
    const foot = feet.get(node) ?? 0;
    if (before) words = { at: before.at, down: (before.say?.down ?? kept + 4) + foot, say: before.say, foot };
    let last: { readonly at: number; readonly half: number } | undefined;
    for (const id of plan.left.get(node) ?? []) {
      const lane = plan.lanes.get(id);
      const entry = ends.get(id);
      if (!lane || !entry) continue;
      const at = levels.add();
      entry.high = at;
      levels.demand(begin, at, reach(lane.half));
      if (last) levels.demand(last.at, at, last.half + lane.half + 14);
      levels.demand(at, end, reach(lane.half));
      last = { at, half: lane.half };
    }
    bars.set(node, { top: begin, bottom: end });
    bar = { id: node, bottom: end, over: beside, foot };
    past = undefined;
  }
}

/** Bars as long as their flows ask for, and no longer. */
function shrink(
  { plan, names, says }: Rowed,
  ways: ReadonlyMap<string, readonly number[]>,
  bars: ReadonlyMap<string, BarAt>,
  levels: Levels,
): Rows['bars'] {
  return new Map(
    [...bars].map(([id, bar]) => {
      const touching = [...(plan.right.get(id) ?? []), ...(plan.left.get(id) ?? [])].flatMap((each) => {
        const lane = plan.lanes.get(each);
        const way = ways.get(each);
        if (!lane || !way) return [];
        const at = (lane.low === id ? way[0] : way.at(-1)) ?? 0;
        return [{ from: at - reachOver(lane, says.get(each), names), to: at + reach(lane.half) }];
      });
      if (touching.length === 0) return [id, { top: levels.at(bar.top), bottom: levels.at(bar.bottom) }];
      return [
        id,
        { top: Math.min(...touching.map(({ from }) => from)), bottom: Math.max(...touching.map(({ to }) => to)) },
      ];
    }),
  );
}
