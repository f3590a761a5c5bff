import type { Box } from '../geometry/box.ts';
import type { Point } from '../geometry/path.ts';
import { measure } from '../geometry/text.ts';
import { finish } from './edge-shapes.ts';
import { isLine, type Metrics, metrics, nameLines, strokes } from './measure.ts';
import { setName, spotsRound } from './names.ts';
import { layer, order } from './order.ts';
import { placeAcross, type Room } from './place.ts';
import { spreadPorts } from './ports.ts';
import { rankNodes, splitRanks } from './rank.ts';
import { trailOf } from './numbers.ts';
import type { Way } from './route.ts';
import type { TiedEdge, FlowLayout, FlowNodeInput, Layers, PlacedNode } from './stages.ts';

/** Ranks of no more actors than may stand side by side, each rank in the order that the whole layout would give it. */
function narrow(
  nodes: readonly FlowNodeInput[],
  edges: readonly TiedEdge[],
  abreast: number,
): { rank: ReadonlyMap<string, number>; layers: Layers } {
  const free = rankNodes(nodes, edges);
  const sorted = order(layer(nodes, edges, free))
    .ranks.flat()
    .flatMap((slot) => slot.node ?? []);
  const rank = splitRanks(new Map(sorted.map((id) => [id, free.get(id) ?? 0])), abreast);
  return { rank, layers: order(layer(nodes, edges, rank)) };
}

/** The width of the frame, or more where a rank has more ways past than it can hold. */
const roomFor = ({ ranks }: Layers, m: Metrics): number =>
  Math.max(
    m.width,
    ...ranks.map((slots) => slots.reduce((sum, slot) => sum + (slot.node === undefined ? 6 : 96) + m.gap, -m.gap)),
  );

/** How wide each slot of a rank may be, so that all stand side by side: actors first, ways past with what is left. */
function roomsOf(
  layers: Layers,
  wanted: ReadonlyMap<string, number>,
  least: ReadonlyMap<string, number>,
  past: ReadonlyMap<string, number>,
  m: Metrics,
): ReadonlyMap<string, Room> {
  const rooms = new Map<string, Room>();
  for (const slots of layers.ranks) {
    const actors = slots.filter((slot) => slot.node !== undefined);
    const gaps = m.gap * (slots.length - 1);
    const wide = slots.reduce((total, slot) => total + (slot.node === undefined ? (past.get(slot.key) ?? 26) : 0), 0);
    const shareOfPast = wide === 0 ? 0 : Math.max(0, Math.min(1, (m.width - gaps - actors.length * 84) / wide));
    const forPast = (key: string): number => (past.get(key) ?? 26) * shareOfPast;
    const rest = m.width - gaps - wide * shareOfPast;
    const sum = actors.reduce((total, slot) => total + (wanted.get(slot.key) ?? 0), 0);
    // What is too much is taken from each according to what it has over its longest word.
    const spare = actors.reduce(
      (total, slot) => total + Math.max(0, (wanted.get(slot.key) ?? 0) - (least.get(slot.key) ?? 0)),
      0,
    );
    const over = Math.max(0, sum - rest);
    const give = spare > 0 ? Math.min(1, over / spare) : 0;
    const shrink = over > spare ? rest / (sum - spare) : 1;
    for (const slot of slots) {
      const [want, low] = [wanted.get(slot.key) ?? 0, Math.min(wanted.get(slot.key) ?? 0, least.get(slot.key) ?? 0)];
      const bar = slot.node === undefined ? forPast(slot.key) : Math.max(1, (want - (want - low) * give) * shrink);
      rooms.set(slot.key, { before: 0, bar, least: 0 });
    }
  }
  return rooms;
}

/** How far it is from row to row, as a share of what words would need: only numbers stand on the flows. */
const room = 0.65;

/** The small layout to stand beside a text, from top to bottom: ranks are rows, names stand over or under their bars. */
export function layoutRail(nodes: readonly FlowNodeInput[], edges: readonly TiedEdge[]): FlowLayout {
  const { rank, layers } = narrow(nodes, edges, metrics.rail.abreast);
  const m = { ...metrics.rail, width: roomFor(layers, metrics.rail) };
  const direction = rankNodes(nodes, edges);
  const stroke = strokes(edges, m.ribbon, (edge) => isLine(edge, direction));
  const thick = new Map([...stroke].map(([id, { thickness }]) => [id, thickness]));
  const numbers = new Map(edges.map((edge) => [edge.id, edge.number]));
  const lines = new Set(edges.filter((edge) => isLine(edge, direction)).map((edge) => edge.id));
  const touching = (id: string, end: 'low' | 'high'): string[] =>
    layers.segments.filter((s) => s[end] === id).map((s) => s.edge);
  const share = new Map(edges.map((edge) => [edge.id, Math.max((thick.get(edge.id) ?? 2) + 8, 30)]));
  const total = (id: string, end: 'low' | 'high'): number =>
    touching(id, end).reduce((sum, edge) => sum + (share.get(edge) ?? 0), 0);
  const few = nodes.length <= 7;

  const wanted = new Map(
    nodes.map((node) => {
      const alone = layers.ranks.some((slots) => slots.length === 1 && slots[0]?.node === node.id);
      const name = Math.min(150, nameLines(node, 150, m, few).width + 4);
      const both = total(node.id, 'low') > 0 && total(node.id, 'high') > 0;
      const ports = Math.max(total(node.id, 'low'), total(node.id, 'high') + (both && alone ? name + 10 : 0));
      return [node.id, Math.max(alone ? 170 : 96, ports, name)];
    }),
  );
  const least = new Map(
    nodes.map((node) => [
      node.id,
      Math.max(40, ...node.name.split(' ').map((word) => measure(word, m.nameSize, 650) + 2)),
    ]),
  );
  const past = new Map(
    layers.ranks
      .flat()
      .filter((slot) => slot.node === undefined)
      .map((slot) => [slot.key, Math.max(26, (thick.get(slot.key.replace(/@.*$/, '')) ?? 2) + 6)]),
  );
  const rooms = roomsOf(layers, wanted, least, past, m);
  const settled = placeAcross(layers, rooms, m.gap, thick, m.width);
  // The whole is set in the middle of the frame.
  const ends = [...settled].map(([key, at]) => [at, at + (rooms.get(key)?.bar ?? 0)] as const);
  const [low, high] = [Math.min(...ends.map(([a]) => a)), Math.max(...ends.map(([, b]) => b))];
  const shift = (m.width - high - low) / 2;
  const start = new Map([...settled].map(([key, at]) => [key, at + shift]));
  const across = new Map([...rooms].map(([key, room]) => [key, { start: start.get(key) ?? 0, size: room.bar }]));
  const ports = spreadPorts(layers, across, share, numbers, lines);

  const text = new Map(
    nodes.map((node) => [node.id, nameLines(node, Math.max(40, rooms.get(node.id)?.bar ?? 90), m, few)]),
  );
  const under = (id: string): boolean => total(id, 'high') > 0 && total(id, 'low') === 0;
  const tops: number[] = [];
  let y = 0;
  for (const [index, slots] of layers.ranks.entries()) {
    const heights = (side: boolean): number =>
      Math.max(
        0,
        ...slots.flatMap((slot) =>
          slot.node !== undefined && under(slot.node) === side ? [(text.get(slot.node)?.height ?? 0) + 7] : [],
        ),
      );
    y += heights(false);
    tops[index] = y;
    const through = layers.segments.filter((s) => slots.some((slot) => slot.key === s.low)).length;
    y += m.bar + heights(true) + (index === layers.ranks.length - 1 ? 4 : room * Math.min(200, 74 + 8 * through));
  }
  const inRank = layers.ranks.flatMap((slots) =>
    slots.flatMap((a) => slots.flatMap((b) => edges.filter((e) => e.from === a.node && e.to === b.node))),
  ).length;
  const size: Box = { x: 0, y: 0, width: m.width, height: Math.ceil(y + (inRank > 0 ? 60 : 8)) };
  const bars = new Map(
    nodes.map((node): [string, Box] => {
      const { start: x = 0, size: width = 0 } = across.get(node.id) ?? {};
      return [node.id, { x, y: tops[rank.get(node.id) ?? 0] ?? 0, width, height: m.bar }];
    }),
  );

  const routed = edges.map((edge) => {
    const own = layers.segments.filter((segment) => segment.edge === edge.id);
    const [a, b] = [bars.get(edge.from), bars.get(edge.to)];
    let way: Way = { points: [], along: 'y' };
    if (own.length === 0 && a && b) {
      const at = (bar: Box, other: Box): Point => ({
        x: other.x < bar.x ? bar.x + 12 : bar.x + bar.width - 12,
        y: bar.y + m.bar,
      });
      way = { points: [at(a, b), at(b, a)], along: 'y', bow: 44 };
    } else {
      const first = own[0];
      const base = first ? (rank.get(first.low) ?? 0) : 0;
      const points = own.flatMap((segment, index): Point[] => {
        const { low, high } = ports.get(segment) ?? { low: 0, high: 0 };
        const from = bars.get(segment.low);
        const to = bars.get(segment.high);
        const { start: s = 0, size: w = 0 } = across.get(segment.high) ?? {};
        const top = tops[base + index + 1] ?? 0;
        const end: Point[] = to ? [{ x: high, y: to.y }] : [{ x: s + w / 2, y: top + m.bar / 2 }];
        return [...(from ? [{ x: low, y: from.y + m.bar }] : []), ...end];
      });
      way = { points: (rank.get(edge.from) ?? 0) < (rank.get(edge.to) ?? 0) ? points : points.reverse(), along: 'y' };
    }
    return { edge, way, ...(stroke.get(edge.id) ?? { drawn: 'line' as const, thickness: 2 }) };
  });

  const trails = routed.flatMap((each) => trailOf(each, 40, 1));
  const taken: Box[] = [...bars.values()];
  // The place over or under its own bar is kept for each name, whatever its neighbours would like better.
  const kept = nodes.map((node) => {
    const { width = 0, height = 0 } = text.get(node.id) ?? {};
    const bar = bars.get(node.id) ?? { x: 0, y: 0, width: 0, height: 0 };
    const y = under(node.id) ? bar.y + m.bar + 3 : bar.y - height - 4;
    return { id: node.id, box: { x: bar.x, y, width: Math.max(width, bar.width), height } };
  });
  const placed = nodes.map((node): PlacedNode => {
    const bar = bars.get(node.id) ?? { x: 0, y: 0, width: 0, height: m.bar };
    const set = text.get(node.id) ?? { name: [], role: [], width: 0, height: 0 };
    const lanes = layers.segments.flatMap((segment) =>
      segment.high === node.id ? [{ x: ports.get(segment)?.high ?? 0, half: (thick.get(segment.edge) ?? 2) / 2 }] : [],
    );
    const spots = spotsRound(bar, set, under(node.id) ? 'under' : 'over', lanes);
    const others = kept.flatMap((each) => (each.id === node.id ? [] : [each.box]));
    const name = setName(set, spots, m, taken, trails, size, others);
    taken.push(name.box);
    return { id: node.id, bars: [bar], taker: false, over: [], name: name.name, role: name.role };
  });
  return {
    frame: 'rail',
    width: size.width,
    height: size.height,
    nodes: placed,
    edges: finish(routed, taken, size, m),
    houses: [],
    callout: null,
  };
}
