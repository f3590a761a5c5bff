import type { Metrics } from '../measure.ts';
import type { CalloutInput } from '../stages.ts';
import type { Lane, Plan } from './lanes.ts';
import { leftOf } from './names.ts';
import {
  afterIt,
  type CalloutWords,
  calloutWords,
  mostLines,
  type Named,
  type Say,
  sayingOf,
  standingOf,
} from './words.ts';

/** Where the columns stand, and what the flows say in the room between them. */
export interface Spread {
  /** The left edge of each column's bars. */
  readonly x: readonly number[];
  readonly width: number;
  readonly says: ReadonlyMap<string, Say>;
  readonly callout: CalloutWords | null;
  /** Whether words had to be broken for all columns to fit. */
  readonly tight: boolean;
  /** By column, how far from the left edge of its bars all ways run level; only where ways may bend nowhere else. */
  readonly level: ReadonlyMap<number, number>;
}

/** The name of a house, which stands under its last bar. */
export interface HouseName {
  readonly column: number;
  /** Whether it begins at its ground or ends there. */
  readonly anchor: 'start' | 'end';
  readonly width: number;
}

/** How closely a drawing is packed. */
export interface Packing {
  /** The names of the first column stand left of their bars, and not over them. */
  readonly namesBeside: boolean;
  /** Words begin after the number of their flow, and so may stand lower than it. */
  readonly afterNumbers: boolean;
  /** Of two names that would meet, the one at the busier bar stays where it is. */
  readonly busyStays: boolean;
  /** All words at a bar whose name stands over it are under their lines, and not those of its first flow alone. */
  readonly allUnder: boolean;
}

/** What the columns are spread by. */
export interface Spreading {
  readonly plan: Plan;
  readonly names: ReadonlyMap<string, Named>;
  readonly callout: CalloutInput | undefined;
  readonly packing: Packing;
  /** More room from a column to the next than its words ask for, by the column. */
  readonly wider: ReadonlyMap<number, number>;
  /** How often the words of a flow have found no place: each time they break sooner, with more room over and under. */
  readonly raised: ReadonlyMap<string, number>;
  /** More room for the call-out, in pixels. */
  readonly calloutRoom: readonly number[];
  readonly houseNames: readonly HouseName[];
  /** Columns after which ways run level past all words, and bend in a corridor of their own. */
  readonly corridors: ReadonlySet<number>;
  /** Room to the left of the first column. */
  readonly margin: number;
}

const leastStep = 150;
/** The stub of what was deleted, and what stands round its words. */
export const stubLength = 46;
const besideStub = stubLength + 26 + 12;
/** How far the first way out and back within a column swings, and each further one. */
export const bowOut = 64;
export const bowStep = 10;
/** Widths at which words are broken, until all columns fit. */
const least = 95;
const broken = [1000, 300, 250, 210, 180, 155, 135, 115, least];
/** The same for words that found no place, the first time and the next ones; each time they are given more room, too. */
const afterLoss = [1000, 200, 150, 120, 95, 78];
const raiseBy = 18;
/** The narrowest that a call-out is broken to. */
const leastCallout = 120;

/** Spreads the columns over the width: each step as wide as what stands in it, and what is left shared evenly. */
export function spread(input: Spreading, m: Metrics): Spread {
  const { plan, names } = input;
  const firstNames = (plan.columns[0] ?? []).flatMap(({ node }) => names.get(node ?? '') ?? []);
  const margin = Math.max(
    input.margin,
    ...firstNames.map(({ place, width }) => (place === 'left' ? width + leftOf + 2 : 0)),
  );
  let best:
    | {
        readonly says: ReadonlyMap<string, Say>;
        readonly steps: readonly number[];
        readonly total: number;
        readonly width: number;
      }
    | undefined;
  for (const width of broken) {
    const says = sayAll(input, width, m);
    const steps = plan.columns.map((_, index) => stepOf(index, input, says, m));
    const total = margin + steps.reduce((sum, step) => sum + step, 0);
    if (!best || total < best.total) best = { says, steps, total, width };
    if (total <= m.width) break;
  }
  const { says, steps, total } = best ?? { says: new Map<string, Say>(), steps: [], total: 0 };
  const tight = total > m.width || (best?.width ?? 0) < (broken[0] ?? 0);
  const whole = tight ? sayAll(input, broken[0] ?? least, m) : says;
  const wishes = plan.columns.map((_, index) => stepOf(index, input, whole, m));
  const shared = share(steps, wishes, m.width - total);
  const x: number[] = [];
  let at = margin;
  for (const step of shared) {
    x.push(Math.round(at));
    at += step;
  }
  const width = Math.max(m.width, Math.ceil(total));
  const own = tight ? sayInRoom(input, says, best?.width ?? least, x, m) : says;
  const level = new Map(
    [...input.corridors].map((index) => {
      const step = (x[index + 1] ?? 0) - (x[index] ?? 0);
      const beyond = corridorOf(index, input) + (input.wider.get(index) ?? 0);
      return [index, step > 0 ? step - beyond : levelOf(index, input, own, m)];
    }),
  );
  return { x, width, tight, level, ...withCallout(input, own, x, width, level, m) };
}

/**
 * Shares what is left of the width among the steps between columns: those that lack least for whole lines have that
 * first, and all have what is left then.
 */
function share(steps: readonly number[], wishes: readonly number[], left: number): readonly number[] {
  const shared = [...steps];
  const between = [...steps.keys()].slice(0, -1);
  const lack = (index: number): number => Math.max(0, (wishes[index] ?? 0) - (steps[index] ?? 0));
  let rest = Math.max(0, left);
  for (const index of between.sort((a, b) => lack(a) - lack(b))) {
    if (lack(index) > rest) break;
    shared[index] = (shared[index] ?? 0) + lack(index);
    rest -= lack(index);
  }
  for (const index of between) shared[index] = (shared[index] ?? 0) + rest / between.length;
  return shared;
}

/** Words broken for the narrowest step are set on fewer lines where their own step is wider. */
function sayInRoom(
  input: Spreading,
  says: ReadonlyMap<string, Say>,
  broken: number,
  x: readonly number[],
  m: Metrics,
): ReadonlyMap<string, Say> {
  const { plan, raised } = input;
  return new Map(
    [...says].map(([id, say]) => {
      const lane = plan.lanes.get(id);
      const at = plan.column.get(lane?.low ?? '') ?? 0;
      const step = (x[at + 1] ?? 0) - (x[at] ?? 0);
      if (lane?.way !== 'across' || raised.has(id)) return [id, say];
      const beside = input.corridors.has(at) ? m.bar + 62 + corridorOf(at, input) : besideOf(input, lane, say);
      return [id, sayOf(input, lane, Math.max(broken, step - beside), m)];
    }),
  );
}

/** What every flow says where words break at a width. */
function sayAll(input: Spreading, width: number, m: Metrics): ReadonlyMap<string, Say> {
  return new Map([...input.plan.lanes.values()].map((lane) => [lane.edge.id, sayOf(input, lane, width, m)]));
}

/** What one flow says where words break at a width. */
function sayOf({ plan, names, callout, packing, raised }: Spreading, lane: Lane, width: number, m: Metrics): Say {
  const underName =
    names.get(lane.low)?.place === 'above' && (packing.allUnder || plan.right.get(lane.low)?.[0] === lane.edge.id);
  const more = raised.get(lane.edge.id) ?? 0;
  const narrow = more === 0 ? width : Math.min(width, afterLoss[more - 1] ?? 78);
  // Words break no sooner than lets the first line of them stand near their number.
  const isAside = more > 0 || packing.afterNumbers || callout?.flow === lane.edge.id;
  const most = mostLines(lane.half, isAside ? afterIt : 0, m);
  let said = sayingOf(lane, narrow, m);
  for (const wider of afterLoss.filter((each) => each > narrow).sort((a, b) => a - b)) {
    if (said.lines.length <= most) break;
    const next = sayingOf(lane, wider, m);
    if (next.lines.length < said.lines.length) said = next;
  }
  return raise(standingOf(lane, said, underName, packing.afterNumbers), raiseBy * more);
}

/** What stands beside the words of a flow between its columns: its bar, its number and some air. */
function besideOf({ plan, names, callout, packing }: Spreading, { edge, low }: Lane, { place }: Say): number {
  if (place === 'inside') return 84;
  const byName = plan.right.get(low)?.[0] === edge.id && names.get(low)?.place === 'above-end';
  return packing.afterNumbers || byName || callout?.flow === edge.id ? 72 : 34;
}

const raise = (say: Say, by: number): Say => ({ ...say, up: say.up + by, down: say.down + by });

/** What a curve or a way along a column needs between the words after one and the names before the next. */
const corridor = 66;

/** How many ways leave a column and come back to it. */
const bowsAt = ({ beginning }: Plan, index: number): number =>
  (beginning.get(index) ?? []).filter(({ way }) => way === 'bow').length;

/** The names at the bars of a column. */
const namesAt = ({ plan, names }: Spreading, index: number): readonly Named[] =>
  (plan.columns[index] ?? []).flatMap(({ node }) => names.get(node ?? '') ?? []);

/** How far names reach back from a column's bars, with some air. */
function before(index: number, input: Spreading): number {
  return Math.max(
    0,
    ...namesAt(input, index).map(({ place, width }) =>
      place === 'left' ? width + leftOf : place === 'above-end' ? width + 12 : 0,
    ),
    ...input.houseNames.map(({ column, anchor, width }) => (anchor === 'end' && column === index ? width + 12 : 0)),
  );
}

/** How far all words reach from the left edge of a column's bars where they stand after their numbers. */
function levelOf(index: number, input: Spreading, says: ReadonlyMap<string, Say>, m: Metrics): number {
  const { plan, callout } = input;
  const reaches = namesAt(input, index).map(({ place, width }) =>
    place === 'above' ? width + 12 : place === 'right' ? m.bar + 18 + width + 12 : 0,
  );
  for (const { column, anchor, width } of input.houseNames)
    if (column === index && anchor === 'start') reaches.push(width + 12);
  for (const lane of plan.beginning.get(index) ?? []) {
    const { id } = lane.edge;
    const say = says.get(id);
    if (!say) continue;
    const own = lane.way === 'stub' ? besideStub : lane.way === 'upright' ? 36 : m.bar + 62;
    reaches.push(say.width + own, callout?.flow === id ? leastCallout + m.bar + 54 : 0);
  }
  return Math.max(m.bar, ...reaches);
}

/** What a column with a corridor after it needs beyond its words: the ways, and the names before the next column. */
const corridorOf = (index: number, input: Spreading): number =>
  Math.max(corridor, bowsAt(input.plan, index) * bowStep + 34) + before(index + 1, input);

/** The least from a column's bars to the next column's; after the last, to the end of the drawing. */
function stepOf(index: number, input: Spreading, says: ReadonlyMap<string, Say>, m: Metrics): number {
  const { plan, wider, houseNames, corridors } = input;
  const last = index === plan.columns.length - 1;
  const needs = [last ? m.bar : leastStep];
  for (const { place, width } of namesAt(input, index)) {
    if (place === 'above') needs.push(width + (last ? 4 : 28));
    if (place === 'right') needs.push(m.bar + 18 + width + (last ? 4 : 24));
  }
  for (const { place, width } of namesAt(input, index + 1)) {
    if (place === 'left') needs.push(width + leftOf + 70);
    if (place === 'above-end') needs.push(width + 12);
  }
  for (const { column, anchor, width } of houseNames) {
    if (column === index && anchor === 'start') needs.push(width + (last ? 0 : 12));
    if (column === index + 1 && anchor === 'end') needs.push(width + 12);
  }
  const bows = bowsAt(plan, index);
  if (bows > 0) needs.push(bowOut + bows * bowStep + 20);
  for (const lane of plan.beginning.get(index) ?? []) {
    const say = says.get(lane.edge.id);
    if (!say) continue;
    if (lane.way === 'stub') needs.push(say.width + besideStub);
    if (lane.way === 'bow') needs.push(say.width + 30);
    if (lane.way === 'across' && lane.passes.length === 0) needs.push(say.width + besideOf(input, lane, say));
    if (lane.way === 'upright') needs.push(say.width + 36);
  }
  if (corridors.has(index) && !last) needs.push(levelOf(index, input, says, m) + corridorOf(index, input));
  return Math.max(...needs) + (wider.get(index) ?? 0);
}

/** The call-out broken to the room at its flow, and that room asked for. */
function withCallout(
  { plan, callout, raised, calloutRoom }: Spreading,
  says: ReadonlyMap<string, Say>,
  x: readonly number[],
  width: number,
  level: Spread['level'],
  m: Metrics,
): Pick<Spread, 'says' | 'callout'> {
  const lane = callout && plan.lanes.get(callout.flow);
  const say = callout && says.get(callout.flow);
  if (!callout || !lane || !say || lane.way === 'upright') return { says, callout: null };
  const at = plan.column.get(lane.low) ?? 0;
  const from = (x[at] ?? 0) + m.bar + 30;
  const end = lane.way === 'across' ? (x[plan.column.get(lane.high) ?? 0] ?? width) : width;
  const to = Math.min(end, (x[at] ?? 0) + (level.get(at) ?? Infinity));
  const words = calloutWords(callout, Math.max(leastCallout, to - from - 24), m);
  // Its flow's own words begin after the hairline, and so stand nearer to the line than the number lets others.
  const before = lane.half + (say.place === 'below' ? say.height + 14 : 14);
  const asked = raiseBy * (raised.get(callout.flow) ?? 0) + calloutRoom.reduce((sum, each) => sum + each, 0);
  const down = before + words.height + 10 + asked;
  return { says: new Map([...says, [callout.flow, { ...say, down, called: true }]]), callout: words };
}
