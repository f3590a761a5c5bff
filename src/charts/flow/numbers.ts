import { around, type Box, inside, overlaps } from '../geometry/box.ts';
import type { Point } from '../geometry/path.ts';
import { pointOn, type Way } from './route.ts';
import type { TiedEdge } from './stages.ts';

/** A flow that has its way and waits for its number. */
export interface Routed {
  readonly edge: TiedEdge;
  readonly way: Way;
  readonly thickness: number;
}

const badgeTimes = [0.36, 0.5, 0.64, 0.28, 0.72, 0.43, 0.57, 0.2, 0.8, 0.14, 0.86, 0.1, 0.9];

/**
 * The line as a row of squares, for asking what it runs through.
 *
 * @param steps how many squares follow the first
 * @param air pixels that each reaches beyond the line's edge
 */
export const trailOf = ({ way, thickness }: Routed, steps: number, air: number): readonly Box[] =>
  Array.from({ length: steps + 1 }, (_, i) => {
    const { x, y } = pointOn(way, i / steps);
    return around(x, y, thickness / 2 + air);
  });

/** The nearest place to a point at which a circle lies within a box. */
const heldIn = ({ x, y }: Point, r: number, box: Box): Point => ({
  x: Math.min(box.x + box.width - r, Math.max(box.x + r, x)),
  y: Math.min(box.y + box.height - r, Math.max(box.y + r, y)),
});

/** Finds a place for each number on its own line: free of bars, names and other numbers where there is one. */
export function placeBadges(
  routed: readonly Routed[],
  taken: readonly Box[],
  r: number,
  size: Box,
): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  const boxes: Box[] = [];
  for (const each of routed) {
    const fine = Array.from({ length: 61 }, (_, i) => 0.06 + (i / 60) * 0.88);
    const points = [...badgeTimes, ...fine].map((t) => pointOn(each.way, t));
    const within = points.filter(({ x, y }) => inside(around(x, y, r), size));
    const free = within.find(({ x, y }) => {
      const box = around(x, y, r);
      return !boxes.some((other) => overlaps(box, other, 3)) && !taken.some((other) => overlaps(box, other, 1));
    });
    const last =
      free ??
      within.find(({ x, y }) => !boxes.some((other) => overlaps(around(x, y, r), other))) ??
      within[0] ??
      // A line that runs along the very edge has its number beside it.
      (points[0] && heldIn(points[0], r, size));
    if (!last) continue;
    places.set(each.edge.id, last);
    boxes.push(around(last.x, last.y, r));
  }
  return places;
}
