/** A point in the chart's pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A number as it stands in a path: at most one decimal, so that drawings are small and the same everywhere. */
export const px = (n: number): string => String(Math.round(n * 10) / 10);

/** A point on the curve between two points that leaves and arrives level, both handles half way; `t` from 0 to 1. */
export function onCurve(from: Point, to: Point, t: number): Point {
  const ease = t * t * (3 - 2 * t);
  // With both handles half way, x is the cubic 1.5t − 1.5t² + t³, y the smooth step.
  const run = 1.5 * t * (1 - t) * (1 - t) + 1.5 * t * t * (1 - t) + t * t * t;
  return { x: from.x + (to.x - from.x) * run, y: from.y + (to.y - from.y) * ease };
}
