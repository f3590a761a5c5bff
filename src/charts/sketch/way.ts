import { curveBumpX, line } from 'd3';
import { px, type Point } from '../geometry/path.ts';

/** A flow's way across a sketch: the points of its middle in the flow's direction. */
export interface Way {
  readonly from: Point;
  readonly to: Point;
  /** For a flow within a rank: how far it swings out, in pixels to the right; its ends then lie on one bar line. */
  readonly bow?: number;
}

const curve = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveBumpX)
  .digits(1);

/** The path of a line shifted downwards by some pixels. */
export function pathOf({ from, to, bow }: Way, shift = 0): string {
  const moved = ({ x, y }: Point): Point => ({ x, y: y + shift });
  const [a, b] = [moved(from), moved(to)];
  if (bow === undefined) return curve([a, b]) ?? '';
  return `M${px(a.x)},${px(a.y)}C${px(a.x + bow)},${px(a.y)} ${px(b.x + bow)},${px(b.y)} ${px(b.x)},${px(b.y)}`;
}

/** The closed area between the two sides of a ribbon. */
export function areaOf(way: Way, thickness: number): string {
  const half = thickness / 2;
  const back: Way = { ...way, from: way.to, to: way.from };
  return `${pathOf(way, -half)}L${pathOf(back, half).slice(1)}Z`;
}
