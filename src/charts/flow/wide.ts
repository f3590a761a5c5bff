import { type Box, union } from '../geometry/box.ts';
import { finish } from './edge-shapes.ts';
import { frameRound, headOf, houseLines, houseOf, padding, sidesOf, standing } from './company-groups.ts';
import { isLine, metrics, nameLines, thicknesses } from './measure.ts';
import { setName } from './names.ts';
import { layer, order } from './order.ts';
import { placeAcross, type Room } from './place.ts';
import { spreadPorts } from './ports.ts';
import { rankNodes } from './rank.ts';
import { trailOf } from './labels.ts';
import type { Way } from './route.ts';
import type { TiedEdge, FlowLayout, FlowNodeInput, HouseInput, PlacedNode } from './stages.ts';

const m = metrics.wide;
const margin = 8;
/** How far a flow within a column swings out. */
const bowOut = 56;
/** The room beside the last column, for its names. */
const beside = 176;
/** The least from column to column; with more columns than fit at that, the drawing grows wider than its frame. */
const leastStep = 130;

/**
 * The layout from left to right: ranks are columns, names stand above their bars, in the last column beside them.
 *
 * @param room how much room across each flow has, as a multiple of what is usual
 */
export function layoutWide(
  nodes: readonly FlowNodeInput[],
  edges: readonly TiedEdge[],
  houses: readonly HouseInput[],
  room: number,
): FlowLayout {
  const inHouse = houseOf(nodes, houses);
  const rank = rankNodes(nodes, edges, inHouse);
  const layers = order(layer(nodes, edges, rank, inHouse));
  const columns = layers.ranks.length;
  const thick = thicknesses(edges, rank, m.ribbon);
  const numbers = new Map(edges.map((edge) => [edge.id, edge.number]));
  const lines = new Set(edges.filter((edge) => isLine(edge, rank)).map((edge) => edge.id));

  const width = Math.max(m.width, 2 * margin + m.bar + beside + (columns - 1) * leastStep);
  const step = columns > 1 ? (width - 2 * margin - m.bar - beside) / (columns - 1) : 0;
  // One column alone has its bows on the left, and no column there to lend them room.
  const left = columns > 1 ? margin : margin + bowOut;
  const x = (id: string): number => left + (rank.get(id) ?? 0) * step;
  const last = (id: string): boolean => (rank.get(id) ?? 0) === columns - 1;
  const text = new Map(
    nodes.map((node) => [node.id, nameLines(node, last(node.id) ? beside - 14 : step - 34, m, true)]),
  );

  const touching = (id: string, end: 'low' | 'high'): string[] =>
    layers.segments.filter((s) => s[end] === id).map((s) => s.edge);
  const crowd = (id: string): number => Math.max(touching(id, 'low').length, touching(id, 'high').length);
  const share = new Map(
    edges.map((edge) => {
      const busy = Math.max(crowd(edge.from), crowd(edge.to));
      const thickness = thick.get(edge.id) ?? 2;
      return [
        edge.id,
        room *
          (busy > 8
            ? Math.max(thickness + 8, 28)
            : busy > 1
              ? Math.max(thickness + 40, 52)
              : Math.max(thickness + 24, 40)),
      ];
    }),
  );
  const framed = [...standing(layers.ranks)].map(([index, members]) => {
    const [head = '', foot = ''] = [members[0], members.at(-1)];
    const house = houses[index] ?? { label: '', members };
    return { members, head, foot, lines: houseLines(house, last(head) ? beside - 14 : step - 34, m) };
  });
  const headRoom = (id: string): number => {
    const house = framed.find(({ head }) => head === id);
    return house ? headOf(house.lines, m) : 0;
  };
  const footRoom = (id: string): number => (framed.some(({ foot }) => foot === id) ? 2 * padding : 0);
  const rooms = new Map<string, Room>(
    layers.ranks.flat().map((slot) => {
      if (slot.node === undefined)
        return [slot.key, { before: 0, bar: (thick.get(slot.key.replace(/@.*$/, '')) ?? 2) + 30, least: 0 }];
      const sum = (end: 'low' | 'high'): number =>
        touching(slot.key, end).reduce((total, id) => total + (share.get(id) ?? 0), 0);
      const bar = Math.max(34, sum('low'), sum('high'));
      const height = (text.get(slot.key)?.height ?? 0) + 8;
      const [over, under] = [headRoom(slot.key), footRoom(slot.key)];
      return [
        slot.key,
        last(slot.key)
          ? { before: over, bar, least: Math.max(bar, height) + under }
          : { before: over + height, bar, least: bar + under },
      ];
    }),
  );
  const start = placeAcross(layers, rooms, m.gap * room, thick);
  const across = new Map(
    [...rooms].map(([key, room]) => [key, { start: (start.get(key) ?? 0) + margin, size: room.bar }]),
  );
  const ports = spreadPorts(layers, across, share, numbers, lines);
  const bars = new Map(
    nodes.map((node): [string, Box] => {
      const { start: y = 0, size = 0 } = across.get(node.id) ?? {};
      return [node.id, { x: x(node.id), y, width: m.bar, height: size }];
    }),
  );

  const routed = edges.map((edge) => {
    const thickness = thick.get(edge.id) ?? 2;
    const own = layers.segments.filter((segment) => segment.edge === edge.id);
    let way: Way;
    if (own.length === 0) {
      const [a, b] = [bars.get(edge.from), bars.get(edge.to)];
      const out = last(edge.from) ? -1 : 1;
      const at = (bar: Box | undefined, other: Box | undefined): { x: number; y: number } => {
        const up = (other?.y ?? 0) < (bar?.y ?? 0);
        return { x: (bar?.x ?? 0) + (out > 0 ? m.bar : 0), y: (bar?.y ?? 0) + (up ? 8 : (bar?.height ?? 0) - 8) };
      };
      way = { points: [at(a, b), at(b, a)], along: 'x', bow: out * bowOut };
    } else {
      const points = own.flatMap((segment, index) => {
        const { low, high } = ports.get(segment) ?? { low: 0, high: 0 };
        const from = bars.get(segment.low);
        const to = bars.get(segment.high);
        const begin = from ? [{ x: from.x + m.bar, y: low }] : [];
        const passing = index < own.length - 1;
        const { start: s = 0, size = 0 } = across.get(segment.high) ?? {};
        const rankAt =
          (rank.get(edge.from) ?? 0) < (rank.get(edge.to) ?? 0) ? (rank.get(edge.from) ?? 0) : (rank.get(edge.to) ?? 0);
        const end = passing
          ? [{ x: left + (rankAt + index + 1) * step + m.bar / 2, y: s + size / 2 }]
          : to
            ? [{ x: to.x, y: high }]
            : [];
        return [...begin, ...end];
      });
      way = { points: (rank.get(edge.from) ?? 0) < (rank.get(edge.to) ?? 0) ? points : points.reverse(), along: 'x' };
    }
    return { edge, way, thickness, line: lines.has(edge.id) };
  });

  const bottom =
    Math.max(
      0,
      ...[...bars].map(([id, bar]) => bar.y + Math.max(bar.height, last(id) ? (text.get(id)?.height ?? 0) : 0)),
      ...[...across.values()].map((a) => a.start + a.size),
    ) + 40;
  const size: Box = { x: 0, y: 0, width, height: Math.ceil(bottom) };
  const trails = routed.flatMap((each) => trailOf(each, 40, 1));
  const taken: Box[] = [...bars.values()];
  // The place over its own bar is kept for each name, whatever its neighbours would like better.
  const kept = nodes.map((node) => {
    const { width: wide = 0, height = 0 } = text.get(node.id) ?? {};
    const bar = bars.get(node.id) ?? { x: 0, y: 0, width: 0, height: 0 };
    return { id: node.id, box: { x: bar.x, y: bar.y - height - 5, width: wide, height } };
  });
  const framesOf = framed.map(({ members, lines }) => {
    const boxes = members.map((id) => {
      const bar = bars.get(id) ?? { x: 0, y: 0, width: m.bar, height: 0 };
      const { width: wide = 0, height = 0 } = text.get(id) ?? {};
      return last(id)
        ? { ...bar, width: m.bar + 10 + wide, height: Math.max(bar.height, height) }
        : { x: bar.x, y: bar.y - height - 5, width: Math.max(m.bar, wide), height: bar.height + height + 5 };
    });
    return frameRound(members, union(boxes), lines, m);
  });
  const firm = framesOf.flatMap(({ label }) => label.map(({ box }) => box));
  taken.push(...firm);
  const placed = nodes.map((node): PlacedNode => {
    const bar = bars.get(node.id) ?? { x: 0, y: 0, width: m.bar, height: 0 };
    const lineSet = text.get(node.id) ?? { name: [], role: [], width: 0, height: 0 };
    const above = bar.y - lineSet.height - 5;
    const inFrame = inHouse.has(node.id);
    const level = { x: bar.x + m.bar + 10, top: bar.y, anchor: 'start' as const };
    const spots = last(node.id)
      ? [
          ...(inFrame ? [level] : []),
          {
            x: bar.x + m.bar + 10,
            top: Math.max(0, bar.y + Math.min(bar.height, 60) / 2 - lineSet.height / 2),
            anchor: 'start' as const,
          },
          level,
        ]
      : [
          { x: bar.x, top: above, anchor: 'start' as const },
          ...(inFrame ? [] : [{ x: bar.x + m.bar, top: above, anchor: 'end' as const }]),
        ];
    const others = kept.flatMap(({ id, box }) => (id === node.id || last(id) ? [] : [box]));
    const off = inFrame ? [] : framesOf.map(({ box }) => box);
    const set = setName(lineSet, inFrame ? spots.slice(0, 1) : spots, m, [...taken, ...off], trails, size, others);
    taken.push(set.box);
    return { id: node.id, bars: [bar], taker: false, over: [], name: set.name, role: set.role };
  });
  return {
    frame: 'wide',
    width: size.width,
    height: size.height,
    nodes: placed,
    edges: finish(routed, [...taken, ...framesOf.flatMap(sidesOf)], size, m, 'wide', firm),
    houses: framesOf,
    callout: null,
  };
}
