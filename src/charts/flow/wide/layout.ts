import { type Box, overlaps, union } from '../../geometry/box.ts';
import { houseOf, standing } from '../company-groups.ts';
import { holeAt, plain, radiusOf, takersOf } from '../marks.ts';
import { metrics } from '../measure.ts';
import type {
  CalloutInput,
  FlowEdgeInput,
  FlowLayout,
  FlowNodeInput,
  HouseInput,
  PlacedEdge,
  PlacedHouse,
  PlacedNode,
  TextLine,
  TiedEdge,
} from '../stages.ts';
import { widestOf, wrap } from '../../geometry/text.ts';
import { plan, type Plan } from './lanes.ts';
import { letter, type Lettered, numberAt, type Numbered } from './letter.ts';
import { footOf, groundSide, nameBox, setHouse, setName } from './names.ts';
import { type NameBox, route, type Routed } from './route.ts';
import { placeRows, type Rowed } from './rows.ts';
import { type HouseName, type Packing, spread, type Spread } from './spread.ts';
import { shapeOf } from './trails.ts';
import { type Named, type NameRoom, nameAll } from './words.ts';

const m = metrics;
/** How often a drawing is solved again for names that meet or words that found no place. */
const rounds = 14;
/** From how many flows on a drawing is solved twice at most, and its slanting flows are left where they fall. */
const many = 60;
/** From how many flows on some words may be left to the list. */
const crowd = 20;

/** A drawing that is higher, in pixels, is packed more closely: with its foot it would not stand in a window. */
const highest = 600;

/** From airy to close; the first that is low enough is kept. */
const packings = [
  { namesBeside: false, afterNumbers: false, busyStays: false, allUnder: false },
  { namesBeside: true, afterNumbers: false, busyStays: true, allUnder: false },
  { namesBeside: false, afterNumbers: true, busyStays: true, allUnder: false },
  { namesBeside: true, afterNumbers: true, busyStays: true, allUnder: false },
] as const satisfies readonly Packing[];

/** What is asked of a drawing beyond its flows, from what an earlier try has shown. */
interface Asked {
  readonly packing: Packing;
  readonly wider: Map<number, number>;
  readonly swing: Map<number, number>;
  readonly raised: Map<string, number>;
  /** More room for a call-out that has found none, in pixels, once for each time. */
  readonly calloutRoom: number[];
  readonly plain: Set<string>;
  /** Houses, by their first actor, whose name is turned to the other side. */
  readonly turned: Set<string>;
  /** Columns after which ways bend only beyond all words. */
  readonly corridors: Set<number>;
  readonly apart: Rowed['apart'][number][];
}

interface Tried {
  readonly spread: Spread;
  readonly names: ReadonlyMap<string, Named>;
  readonly bars: ReadonlyMap<string, Box>;
  readonly houses: readonly PlacedHouse[];
  readonly flows: readonly Numbered[];
  readonly lettered: Lettered;
  readonly height: number;
  readonly meeting: readonly (readonly [string, string])[];
  readonly wanting: Routed['wanting'];
  /** Houses whose names lie on those of actors or of other houses. */
  readonly crowded: readonly string[];
}

/**
 * The layout from left to right: actors are bars in columns, and flows run level between them wherever they can. Names
 * are placed first and never move; every flow has its number at the same place, and its words by it.
 */
export function layoutWide(
  nodes: readonly FlowNodeInput[],
  edges: readonly FlowEdgeInput[],
  tied: readonly TiedEdge[],
  houses: readonly HouseInput[],
  callout?: CalloutInput,
): FlowLayout {
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const inHouse = houseOf(sorted, houses);
  const planned = plan(sorted, edges, tied, inHouse, m.ribbon);
  const [airy, ...closer] = packings;
  let best = solve(sorted, planned, houses, callout, airy);
  const take = (packing: Packing): void => {
    const tried = solve(sorted, planned, houses, callout, packing);
    const more = worse(tried, planned) - worse(best, planned) || cost(tried) - cost(best);
    if (more < 0) best = tried;
  };
  if (planned.lanes.size > many) return drawn(sorted, best);
  take({ ...airy, allUnder: true });
  for (const packing of closer) {
    if (best.height <= highest && worse(best, planned) === 0) break;
    take(packing);
  }
  return drawn(sorted, best);
}

/** Solves a drawing as often as it takes for names not to meet and for all words to have a place. */
function solve(
  nodes: readonly FlowNodeInput[],
  planned: Plan,
  houses: readonly HouseInput[],
  callout: CalloutInput | undefined,
  packing: Packing,
): Tried {
  const asked: Asked = {
    packing,
    wider: new Map(),
    swing: new Map(),
    raised: new Map(),
    calloutRoom: [],
    plain: new Set(),
    turned: new Set(),
    corridors: new Set(planned.lanes.size > many ? planned.columns.keys() : []),
    apart: [],
  };
  const again = planned.lanes.size > many ? 6 : rounds;
  let best: Tried | undefined;
  for (let round = 0; round < again; round++) {
    const tried = attempt(nodes, planned, houses, callout, asked);
    if (!best || worse(best, planned) >= worse(tried, planned)) best = tried;
    if (worse(tried, planned) === 0) break;
    learn(tried, planned, asked, round >= 2);
  }
  return best ?? attempt(nodes, planned, houses, callout, asked);
}

/** How bad a try is: names that meet, curves without room, words that must not be lost, then any others. */
function worse({ meeting, crowded, wanting, lettered }: Tried, { lanes }: Plan): number {
  const wrong = lettered.lost.filter((id) => lanes.get(id)?.edge.wrong !== null).length;
  const may = lanes.size > crowd ? lanes.size * 0.1 : 0;
  return (
    1e6 * (meeting.length + crowded.length) +
    1e4 * wanting.size +
    100 * (wrong + Number(lettered.silent)) +
    (lettered.lost.length > may ? lettered.lost.length : 0)
  );
}

/** How many pixels a drawing may be higher if two flows less have their words between them, where either may be taken for the other's. */
const forFacing = 40;
/** And how many for the words of one more flow. */
const forWords = 100;

/** What a drawing costs that wants nothing: its height, more where it is too high, words that face each other, words left out. */
function cost({ height, flows, lettered }: Tried): number {
  const said = flows.flatMap(({ lane, number }) => {
    const lines = (lettered.labels.get(lane.edge.id) ?? []).map(({ box }) => box);
    return lines.length === 0 ? [] : [{ box: union(lines), number }];
  });
  const isUnder = ({ box, number }: (typeof said)[number]): boolean => box.y > number.y;
  const isOver = ({ box, number }: (typeof said)[number]): boolean => box.y + box.height < number.y;
  const facing = said.filter(isUnder).flatMap((upper) =>
    said.filter((lower) => {
      const gap = lower.box.y - upper.box.y - upper.box.height;
      return isOver(lower) && lower.number.x === upper.number.x && gap >= 0 && gap < 20;
    }),
  ).length;
  return height + forFacing * facing + forWords * lettered.lost.length + (height > highest ? 1e4 : 0);
}

/** Asks for what was wanting; of names that meet lastly that they stand over their bars, where none can. */
function learn(
  { meeting, crowded, wanting, lettered, names, bars }: Tried,
  { lanes, column, left, right }: Plan,
  asked: Asked,
  lastly: boolean,
): void {
  const flowsAt = (id: string): number => (left.get(id)?.length ?? 0) + (right.get(id)?.length ?? 0);
  for (const [a, b] of meeting) {
    const [one, other] = [bars.get(a), bars.get(b)];
    if (!one || !other) continue;
    // Closely packed, of two at about one height the bar with more flows stays, since all that hangs on it would go down with it.
    const stays =
      asked.packing.busyStays && Math.abs(one.y - other.y) < 40 ? flowsAt(a) >= flowsAt(b) : one.y <= other.y;
    const [upper, lower] = stays ? [a, b] : [b, a];
    const by = (names.get(lower)?.height ?? 0) + 10;
    if (!lastly) asked.apart.push({ upper, lower, by });
    else for (const id of [a, b]) if (names.get(id)?.place !== 'right') asked.plain.add(id);
  }
  for (const house of crowded) asked.turned.add(house);
  for (const [column, more] of wanting) asked.wider.set(column, (asked.wider.get(column) ?? 0) + Math.max(1, more));
  // Words that run into a way within their column get more room before it.
  const columnOf = (id: string): number => column.get(lanes.get(id)?.low ?? '') ?? -1;
  const crossed = new Set(lettered.lost.map(columnOf));
  for (const at of crossed) asked.swing.set(at, Math.min(240, (asked.swing.get(at) ?? 0) + 40));
  // Where that does not help, nothing bends any more before their end.
  for (const id of lettered.lost) if ((asked.raised.get(id) ?? 0) >= patience) asked.corridors.add(columnOf(id));
  if (lettered.silent) asked.calloutRoom.push(moreForCallout);
  for (const id of lettered.lost) asked.raised.set(id, (asked.raised.get(id) ?? 0) + 1);
}

const moreForCallout = 12;
/** How often words may find no place before their column gets a corridor for what would cross them. */
const patience = 3;

/** How wide a name may be over its bar and beside it, and where columns are short of room. */
const easyName = { over: 240, beside: 210 };
const leastName = { over: 180, beside: 160 };

/** One try at the whole drawing. */
function attempt(
  nodes: readonly FlowNodeInput[],
  planned: Plan,
  houses: readonly HouseInput[],
  callout: CalloutInput | undefined,
  { packing, wider, swing, raised, calloutRoom, plain, turned, corridors, apart }: Asked,
): Tried {
  const takers = takersOf([...planned.lanes.values()].map(({ edge }) => edge));
  const stood = [...standing(planned.columns)];
  const first = new Set((planned.columns[0] ?? []).flatMap(({ node }) => node ?? []));
  const upright = [...planned.lanes.values()].some(({ way, low }) => way === 'upright' && first.has(low));
  const margin = upright
    ? 10
    : stood.some(([, members]) => members.some((id) => first.has(id)))
      ? groundSide
      : [...planned.lanes.values()].some(({ edge }) => edge.kind === 'disclosed' && first.has(edge.from))
        ? 2
        : 0;
  const called = stood.map(([index, members]) => ({
    members,
    lines: wrap(houses[index]?.label ?? '', 220, m.textSize),
  }));
  const anchorOf = (members: readonly string[], lines: readonly string[], x: number): HouseName['anchor'] => {
    const column = planned.column.get(members[0] ?? '') ?? 0;
    const amid = column > 0 && column < planned.columns.length - 1;
    return amid && !turned.has(members[0] ?? '') && widestOf(lines, m.textSize) < x ? 'end' : 'start';
  };
  const houseNames = called.map(({ members, lines }): HouseName => {
    const column = planned.column.get(members[0] ?? '') ?? 0;
    return { column, anchor: anchorOf(members, lines, Infinity), width: widestOf(lines, m.textSize) };
  });
  const namesIn = (room: NameRoom): ReadonlyMap<string, Named> =>
    nameAll(nodes, planned, takers, { plain, beside: packing.namesBeside }, room, m);
  const spreadOf = (names: ReadonlyMap<string, Named>): Spread =>
    spread({ plan: planned, names, callout, packing, wider, raised, calloutRoom, houseNames, corridors, margin }, m);
  const wished = namesIn((_, place) => (place === 'right' ? easyName.beside : easyName.over));
  const easy = spreadOf(wished);
  const spaced = easy.tight
    ? spreadOf(namesIn((_, place) => (place === 'right' ? leastName.beside : leastName.over)))
    : easy;
  // What the columns are then wider than was asked for, their names may have.
  const names = easy.tight
    ? namesIn((id, place) => {
        const at = planned.column.get(id) ?? 0;
        const step = (spaced.x[at + 1] ?? 0) - (spaced.x[at] ?? 0);
        if (place === 'above') return Math.max(leastName.over, Math.min(easyName.over, step - 28));
        if (place === 'right') return Math.max(leastName.beside, Math.min(easyName.beside, step - m.bar - 42));
        const before = at > 0 ? (spaced.x[at] ?? 0) - (spaced.x[at - 1] ?? 0) : 0;
        return Math.max(leastName.over, Math.min(easyName.over, before - 70));
      })
    : wished;
  const feet = new Map(called.map(({ members, lines }) => [members.at(-1) ?? '', footOf(lines, m)]));
  const grounds = new Set(called.flatMap(({ members }) => [members[0] ?? '', members.at(-1) ?? '']));
  const rows = placeRows({ plan: planned, names, says: spaced.says, feet, grounds, apart });
  const bars = new Map(
    [...rows.bars].map(([id, { top, bottom }]): [string, Box] => {
      return [id, { x: spaced.x[planned.column.get(id) ?? 0] ?? 0, y: top, width: m.bar, height: bottom - top }];
    }),
  );
  const placedHouses = called.map(({ members, lines }) => {
    const held = union(members.flatMap((id) => bars.get(id) ?? []));
    const anchor = anchorOf(members, lines, held.x);
    const foot = members.at(-1) ?? '';
    const [last, named] = [bars.get(foot), names.get(foot)];
    const beside = last && (named?.place === 'right' || named?.place === 'left') ? nameBox(named, last) : undefined;
    const words = (planned.right.get(foot) ?? []).map((id) => {
      return (
        (planned.lanes.get(id)?.low === foot ? (rows.ways.get(id)?.[0] ?? 0) : 0) + (spaced.says.get(id)?.down ?? 0) - 4
      );
    });
    const under = Math.max(0, beside ? beside.y + beside.height : 0, ...(anchor === 'start' ? words : []));
    return setHouse(members, held, lines, { anchor, under }, m);
  });
  const boxes = [...names].flatMap(([id, named]) => {
    const bar = bars.get(id);
    return bar ? [{ id, named, box: nameBox(named, bar) }] : [];
  });
  const sideOf = (place: Named['place']): NameBox['side'] =>
    place === 'above' || place === 'right' ? 'after' : 'before';
  const namesOfActors = boxes.map(({ id, named, box }): NameBox => {
    return { column: planned.column.get(id) ?? 0, side: sideOf(named.place), box };
  });
  const nameBoxes = [
    ...namesOfActors,
    ...placedHouses.flatMap(({ members, label }) =>
      label.map(({ box, anchor }): NameBox => {
        return { column: planned.column.get(members[0] ?? '') ?? 0, side: anchor === 'end' ? 'before' : 'after', box };
      }),
    ),
  ];
  const { trails, wanting } = route(planned, spaced, rows, nameBoxes, swing, m);
  const flows = [...planned.lanes.values()].flatMap((lane): Numbered[] => {
    const [trail, say] = [trails.get(lane.edge.id), spaced.says.get(lane.edge.id)];
    return trail && say ? [{ lane, say, trail, number: numberAt(lane, trail) }] : [];
  });
  const lowest = Math.max(
    0,
    ...[...bars.values(), ...nameBoxes.map(({ box }) => box)].map((box) => box.y + box.height),
    ...placedHouses.map(({ box }) => box.y + box.height),
    ...flows.map(({ lane, say, number, trail }) =>
      trail.way === 'level'
        ? number.y + Math.max(say.down, lane.half, ...trail.stretches.map(({ y }) => y - number.y + lane.half))
        : 0,
    ),
  );
  const size: Box = { x: 0, y: 0, width: widthOf(spaced, trails), height: Math.ceil(lowest + 6) };
  const lettered = letter(
    flows,
    spaced.callout,
    {
      ...{ size, bars: [...bars.values()] },
      // The name of a house that ends at its ground has no words after it.
      names: [
        ...namesOfActors.map(({ box }) => ownRoom(box)),
        ...placedHouses.flatMap(({ label }) => label.map(({ box, anchor }) => (anchor === 'end' ? box : ownRoom(box)))),
      ],
    },
    m,
  );
  const meeting = boxes.flatMap(({ id, box }, i) =>
    boxes.slice(i + 1).flatMap((other) => (overlaps(box, other.box, 4) ? [[id, other.id] as const] : [])),
  );
  const isCrowded = ({ box, anchor }: TextLine): boolean =>
    boxes.some((name) => overlaps(box, name.box, 2)) ||
    // Of the names of two houses the one is turned that reaches back to the other.
    (anchor === 'end' &&
      placedHouses.some(({ label }) => label.some((line) => line.anchor === 'start' && overlaps(box, line.box, 8))));
  const crowded = placedHouses.flatMap(({ members, label }) => (label.some(isCrowded) ? [members[0] ?? ''] : []));
  return {
    crowded,
    spread: { ...spaced, width: size.width },
    ...{ names, bars, houses: placedHouses, flows },
    lettered,
    height: size.height,
    meeting,
    wanting,
  };
}

/** The box of a name with what parts it from words after it, or it would read on into them. */
const ownRoom = (box: Box): Box => ({ ...box, width: box.width + 18 });

const widthOf = ({ width }: Spread, trails: Routed['trails']): number =>
  Math.max(width, ...[...trails.values()].map((trail) => (trail.way === 'bow' ? trail.out + 14 : 0)));

function drawn(nodes: readonly FlowNodeInput[], tried: Tried): FlowLayout {
  const { names, bars, houses, flows, lettered, height, spread: spaced } = tried;
  const takers = takersOf(flows.map(({ lane }) => lane.edge));
  return {
    frame: 'wide',
    width: spaced.width,
    height,
    nodes: nodes.flatMap((node): PlacedNode[] => {
      const [bar, named] = [bars.get(node.id), names.get(node.id)];
      return bar && named ? [{ id: node.id, bars: [bar], taker: takers.has(node.id), ...setName(named, bar, m) }] : [];
    }),
    edges: [...flows]
      .sort((a, b) => a.lane.edge.number - b.lane.edge.number)
      .map(({ lane, trail, number }): PlacedEdge => {
        const { edge, half } = lane;
        const giver = bars.get(edge.from);
        const hole =
          edge.kind === 'disclosed' && giver && trail.way === 'level'
            ? holeAt(giver.x + giver.width / 2, (lane.forward ? trail.stretches[0] : trail.stretches.at(-1))?.y ?? 0)
            : null;
        return {
          ...plain(edge),
          ...shapeOf(lane, trail),
          ...{ drawn: lane.drawn, thickness: 2 * half, hole },
          badge: { ...number, r: radiusOf(edge.number, m.badge) },
          label: lettered.labels.get(edge.id) ?? [],
        };
      }),
    houses,
    callout: lettered.callout,
  };
}
