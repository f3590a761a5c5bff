import { extent, scaleLinear, scaleSqrt, sum } from 'd3';
import type { Box } from '../geometry/box.ts';
import type { Point } from '../geometry/path.ts';
import { arrowhead, takersOf } from '../flow/marks.ts';
import { isWords } from '../flow/measure.ts';
import { layer, order } from '../flow/order.ts';
import { rankNodes } from '../flow/rank.ts';
import type { FlowEdgeInput, FlowNodeInput, TiedEdge } from '../flow/stages.ts';
import { picked } from './pick.ts';
import { areaOf, pathOf, type Way } from './way.ts';

/** A flow of a sketch. */
interface SketchedFlow {
  readonly id: string;
  readonly wrong: FlowEdgeInput['wrong'];
  /** True for a message that was due and that by no source was ever given. */
  readonly owed: boolean;
  /** `ribbon`: as wide as its number; `hollow`: the number is not known; `line`: an arrow, or a number too small to draw. */
  readonly drawn: 'ribbon' | 'hollow' | 'line';
  /** The closed area of a ribbon or a hollow flow, or the path of a line. */
  readonly path: string;
  /** The arrowhead of what was asked, answered or told. */
  readonly tip?: readonly Point[];
}

/** A case's flows as a small picture without words. */
export interface Sketch {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly (Box & { readonly taker: boolean })[];
  readonly flows: readonly SketchedFlow[];
}

/** Pixels: the width of a bar, of a flow whose number is not known, of the least ribbon, and between bars at most. */
const bar = 3;
const hollow = 3.6;
const least = 2;
const gap = 12;

/**
 * Draws a case's flows without words in a box of some pixels: bars in the ranks of the diagram, ribbons as wide as the
 * square root of their number. What was deleted went nowhere and is not drawn. In a rank the bars share the height;
 * where they need more than there is, all shrink alike.
 */
export function sketch(
  nodes: readonly FlowNodeInput[],
  edges: readonly FlowEdgeInput[],
  width: number,
  height: number,
): Sketch {
  const tied = edges.filter((edge): edge is TiedEdge => edge.to !== undefined && edge.to !== edge.from);
  const shown = picked(tied);
  const used = new Set(shown.flatMap(({ from, to }) => [from, to]));
  const actors = nodes.filter(({ id }) => used.has(id)).map(({ id, name, role }) => ({ id, name, role }));
  const rank = rankNodes(actors, shown);
  const { ranks } = order(layer(actors, shown, rank));
  const columns = ranks.map((slots) => slots.flatMap(({ node }) => node ?? []));
  const x = scaleLinear([0, Math.max(1, columns.length - 1)], [0, width - bar]);
  const [, top = 1] = extent(shown, ({ count }) => count ?? 0);
  const size = scaleSqrt([0, Math.max(1, top)], [0, Math.min(14, 0.34 * height)]);
  const drawnAs = (edge: TiedEdge): SketchedFlow['drawn'] =>
    isWords(edge.kind) ? 'line' : edge.count === null ? 'hollow' : size(edge.count) < least ? 'line' : 'ribbon';
  const thickness = (edge: TiedEdge): number => {
    const as = drawnAs(edge);
    return as === 'line' ? least : as === 'hollow' ? hollow : size(edge.count ?? 0);
  };

  const sides = (id: string, side: 'left' | 'right'): readonly TiedEdge[] =>
    shown.filter((edge) => {
      const [mine, other] = edge.from === id ? [edge.from, edge.to] : [edge.to, edge.from];
      if (mine !== id) return false;
      const [at, beyond] = [rank.get(id) ?? 0, rank.get(other) ?? 0];
      return side === 'left' ? beyond < at : beyond >= at;
    });
  const air = 3;
  const needs = (list: readonly TiedEdge[]): number => sum(list, thickness) + air * Math.max(0, list.length - 1);
  const wants = (id: string): number => Math.max(8, needs(sides(id, 'left')) + 2, needs(sides(id, 'right')) + 2);
  // All bars of all ranks shrink alike, so that a number is as wide at both of its ends.
  const fit = Math.min(1, ...columns.map((ids) => (height - 4 * (ids.length - 1)) / Math.max(1, sum(ids, wants))));

  const bars = new Map<string, Box>();
  columns.forEach((ids, at) => {
    const tall = sum(ids, wants) * fit;
    const between = ids.length > 1 ? Math.min(gap, (height - tall) / (ids.length - 1)) : 0;
    let y = (height - tall - between * (ids.length - 1)) / 2;
    for (const id of ids) {
      bars.set(id, { x: x(at), y, width: bar, height: wants(id) * fit });
      y += wants(id) * fit + between;
    }
  });
  const middle = (id: string): number => {
    const box = bars.get(id);
    return box ? box.y + box.height / 2 : height / 2;
  };

  const ports = new Map<string, number>();
  for (const id of used)
    for (const side of ['left', 'right'] as const) {
      const other = (edge: TiedEdge): string => (edge.from === id ? edge.to : edge.from);
      const list = [...sides(id, side)].sort((a, b) => middle(other(a)) - middle(other(b)) || a.number - b.number);
      let y = middle(id) - (needs(list) * fit) / 2;
      for (const edge of list) {
        ports.set(`${edge.id} ${id}`, y + (thickness(edge) * fit) / 2);
        y += (thickness(edge) + air) * fit;
      }
    }
  const takers = takersOf(shown);
  const flows = [...shown]
    .sort((a, b) => Number(a.wrong !== null) - Number(b.wrong !== null) || a.number - b.number)
    .map((edge): SketchedFlow => {
      const [a, b] = [rank.get(edge.from) ?? 0, rank.get(edge.to) ?? 0];
      const point = (id: string, inner: boolean): Point => ({
        x: x(rank.get(id) ?? 0) + (inner ? bar : 0),
        y: ports.get(`${edge.id} ${id}`) ?? height / 2,
      });
      const way: Way = {
        from: point(edge.from, a <= b),
        to: point(edge.to, a >= b),
        ...(a === b ? { bow: Math.min(18, width / 8) * (x(a) + 20 > width ? -1 : 1) } : {}),
      };
      const drawn = drawnAs(edge);
      return {
        id: edge.id,
        wrong: edge.wrong,
        owed: edge.owed === true,
        drawn,
        path: drawn === 'line' ? pathOf(way) : areaOf(way, thickness(edge) * fit),
        ...(isWords(edge.kind) ? { tip: arrowhead(way.to, { x: b < a ? -1 : 1, y: 0 }) } : {}),
      };
    });
  return {
    width,
    height,
    bars: [...bars].map(([id, box]) => ({ ...box, taker: takers.has(id) })),
    flows,
  };
}
