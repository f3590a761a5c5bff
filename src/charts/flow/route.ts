import { curveBumpX, curveBumpY, line } from 'd3';
import { arrowhead } from './marks.ts';
import { onCurve, px, type Point } from '../geometry/path.ts';

/** A flow's way: the points that its middle passes, in the direction of the flow, and the axis along which it runs. */
export interface Way {
  readonly points: readonly Point[];
  readonly along: 'x' | 'y';
  /** For a flow within a rank: how far it swings out; its two points then lie on one bar line. */
  readonly bow?: number;
}

/** A point of the way; `t` from 0 at its beginning to 1 at its end, each stretch of the way taking the same share. */
export function pointOn({ points, along, bow }: Way, t: number): Point {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { x: 0, y: 0 };
  if (bow !== undefined) {
    const swing = 3 * t * (1 - t) * bow;
    const ease = t * t * (3 - 2 * t);
    return along === 'x'
      ? { x: first.x + (last.x - first.x) * t + swing, y: first.y + (last.y - first.y) * ease }
      : { x: first.x + (last.x - first.x) * ease, y: first.y + (last.y - first.y) * t + swing };
  }
  const stretches = points.length - 1;
  const index = Math.min(stretches - 1, Math.floor(t * stretches));
  const [a, b] = [points[index], points[index + 1]];
  return a && b ? onCurve(a, b, along, t * stretches - index) : first;
}

const curves = {
  x: line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  )
    .curve(curveBumpX)
    .digits(1),
  y: line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  )
    .curve(curveBumpY)
    .digits(1),
};

/** The path of a line shifted across its direction by some pixels. */
export function pathOf({ points, along, bow }: Way, shift = 0): string {
  const moved = points.map(({ x, y }) => (along === 'x' ? { x, y: y + shift } : { x: x + shift, y }));
  const [first, last] = [moved[0], moved.at(-1)];
  if (!first || !last) return '';
  if (bow === undefined) return curves[along](moved) ?? '';
  const start = `M${px(first.x)},${px(first.y)}`;
  return along === 'x'
    ? `${start}C${px(first.x + bow)},${px(first.y)} ${px(last.x + bow)},${px(last.y)} ${px(last.x)},${px(last.y)}`
    : `${start}C${px(first.x)},${px(first.y + bow)} ${px(last.x)},${px(last.y + bow)} ${px(last.x)},${px(last.y)}`;
}

/** The closed area between the two sides of a ribbon. */
export function areaOf(way: Way, thickness: number): string {
  const half = thickness / 2;
  const back: Way = { ...way, points: [...way.points].reverse() };
  return `${pathOf(way, -half)}L${pathOf(back, half).slice(1)}Z`;
}

/** The arrowhead at the way's end. */
export function arrowAt(way: Way): readonly Point[] {
  const [tip, before] = [pointOn(way, 1), pointOn(way, 0.96)];
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  return arrowhead(tip, { x: dx, y: dy });
}
