import type { Point } from '../geometry/path.ts';
import type { FlowEdgeInput, PlacedEdge } from './stages.ts';

/** How far any line of words may stand from the number of its flow, in pixels, so that one is known by the other. */
export const farthest = 60;

/** What data that was taken stops short of the taker's bar by, in pixels. */
export const short = 5;

/** How deep the notch is with which a ribbon of data that was taken ends, in pixels. */
export const notchOf = (half: number): number => Math.min(16, Math.max(6, 0.8 * half));

/** An arrowhead as its three corners, 9 pixels long; `way` is where it points, of length 1. */
export const arrowhead = (tip: Point, way: Point): readonly Point[] => {
  const back = { x: tip.x - 9 * way.x, y: tip.y - 9 * way.y };
  return [
    tip,
    { x: back.x + 4.5 * way.y, y: back.y - 4.5 * way.x },
    { x: back.x - 4.5 * way.y, y: back.y + 4.5 * way.x },
  ];
};

/** The stop in which data that was deleted ends, as its four corners about a point. */
export const stopAt = ({ x, y }: Point): readonly Point[] => [
  { x: x - 1.3, y: y - 8 },
  { x: x + 1.3, y: y - 8 },
  { x: x + 1.3, y: y + 8 },
  { x: x - 1.3, y: y + 8 },
];

/** The hole in a giver's bar through which data went by mistake. */
export const holeAt = (x: number, y: number): NonNullable<PlacedEdge['hole']> => ({ x, y, r: 5 });

/** A number's radius: three digits need more. */
export const radiusOf = (number: number, usual = 11): number => (number > 99 ? usual + 3 : usual);

/** Those to whom data came by their taking it. */
export const takersOf = (edges: readonly FlowEdgeInput[]): ReadonlySet<string> =>
  new Set(edges.flatMap(({ kind, to }) => (kind === 'taken' && to !== undefined ? to : [])));

/** A flow that is a line and no more, before it has its way: what the drawing of any flow begins with. */
export const plain = ({
  id,
  number,
  kind,
  wrong,
  owed = false,
}: FlowEdgeInput): Pick<
  PlacedEdge,
  'id' | 'number' | 'kind' | 'owed' | 'wrong' | 'drawn' | 'sides' | 'area' | 'thickness' | 'hole'
> => ({ id, number, kind, owed, wrong, drawn: 'line', sides: [], area: '', thickness: 2, hole: null });
