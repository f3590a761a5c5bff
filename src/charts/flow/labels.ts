import { around, type Box, inside, overlaps } from '../geometry/box.ts';
import type { Point } from '../geometry/path.ts';
import { measure } from '../geometry/text.ts';
import type { Metrics } from './measure.ts';
import { pointOn, type Way } from './route.ts';
import type { FlowEdgeInput, Frame, PlacedEdge } from './stages.ts';

/** A flow that has its way and waits for its number and its words. */
export interface Routed {
  readonly edge: FlowEdgeInput;
  readonly way: Way;
  readonly thickness: number;
}

/** A number's place and words on a line. */
export interface Lettering {
  readonly badge: PlacedEdge['badge'];
  readonly label: PlacedEdge['label'];
  readonly onRibbon: boolean;
}

const badgeTimes = [0.36, 0.5, 0.64, 0.28, 0.72, 0.43, 0.57, 0.2, 0.8, 0.14, 0.86, 0.1, 0.9];

/** The line as a row of squares as wide as it is thick, for asking what it runs through. */
const trail = ({ way, thickness }: Routed): readonly Box[] =>
  Array.from({ length: 49 }, (_, i) => {
    const { x, y } = pointOn(way, i / 48);
    return around(x, y, thickness / 2 + 2);
  });

/** Finds a place for each number on its own line: free of bars, names and other numbers where there is one. */
function placeBadges(
  routed: readonly Routed[],
  taken: readonly Box[],
  r: number,
  frame: Box,
): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  const boxes: Box[] = [];
  for (const each of routed) {
    const fine = Array.from({ length: 61 }, (_, i) => 0.06 + (i / 60) * 0.88);
    const points = [...badgeTimes, ...fine].map((t) => pointOn(each.way, t));
    const within = points.filter(({ x, y }) => inside(around(x, y, r), frame));
    const free = within.find(({ x, y }) => {
      const box = around(x, y, r);
      return !boxes.some((other) => overlaps(box, other, 3)) && !taken.some((other) => overlaps(box, other, 1));
    });
    const last =
      free ??
      within.find(({ x, y }) => !boxes.some((other) => overlaps(around(x, y, r), other))) ??
      within[0] ??
      points[0];
    if (!last) continue;
    places.set(each.edge.id, last);
    boxes.push(around(last.x, last.y, r));
  }
  return places;
}

interface Spot {
  readonly box: Box;
  /** True for words that stand on the flow itself. */
  readonly within?: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Whether a ribbon that runs from left to right holds a box whole, however it slopes. */
function holds({ way, thickness }: Pick<Routed, 'way' | 'thickness'>, box: Box): boolean {
  if (thickness < box.height + 6) return false;
  const under = Array.from({ length: 97 }, (_, i) => pointOn(way, i / 96)).filter(
    ({ x }) => x >= box.x - 8 && x <= box.x + box.width + 8,
  );
  const reach = (thickness - box.height) / 2 - 1;
  return under.length > 2 && under.every(({ y }) => Math.abs(y - (box.y + box.height / 2)) <= reach);
}

/** Where a flow's words might stand: beside its number, under the line and over it, then further along. */
function spots({ way, thickness }: Routed, badge: Point, width: number, height: number, frame: Frame): Spot[] {
  const found: Spot[] = [];
  const at = [badge, ...[0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.15, 0.85].map((t) => pointOn(way, t))];
  const away = thickness / 2 + 6;
  for (const { x, y } of at) {
    if (frame === 'wide') {
      const onIt = { x: x + 20, y: y - height / 2, width, height };
      if (holds({ way, thickness }, onIt)) found.push({ box: onIt, anchor: 'start', within: true });
      for (const top of [y + away, y - away - height]) {
        found.push({ box: { x: x + 2, y: top, width, height }, anchor: 'start' });
        found.push({ box: { x: x - width / 2, y: top, width, height }, anchor: 'middle' });
        found.push({ box: { x: x - width - 2, y: top, width, height }, anchor: 'end' });
      }
      const beside = y - height / 2;
      found.push({ box: { x: x + 18, y: beside + 20, width, height }, anchor: 'start' });
      found.push({ box: { x: x + 18, y: beside - 20, width, height }, anchor: 'start' });
    } else {
      const side = Math.max(away, 16);
      for (const drop of [0, 16, -16]) {
        found.push({ box: { x: x + side, y: y - height / 2 + drop, width, height }, anchor: 'start' });
        found.push({ box: { x: x - side - width, y: y - height / 2 + drop, width, height }, anchor: 'end' });
      }
    }
  }
  return found;
}

/**
 * Gives every flow its number and, where there is room, its words: greedy, the wrong flows first, then the story's
 * order; first both lines, then the first alone, else none, for the list says it. Deterministic.
 *
 * @param taken what nothing may stand on: bars and names
 */
export function letter(
  routed: readonly Routed[],
  taken: readonly Box[],
  size: Box,
  m: Metrics,
  frame: Frame,
): ReadonlyMap<string, Lettering> {
  const badges = placeBadges(routed, taken, m.badge, size);
  const badgeBoxes = [...badges.values()].map(({ x, y }) => around(x, y, m.badge));
  const trails = routed.map((each) => ({ id: each.edge.id, boxes: trail(each) }));
  const placed: Box[] = [];
  const result = new Map<string, Lettering>();
  const urgent = [...routed].sort(
    (a, b) => Number(b.edge.wrong !== null) - Number(a.edge.wrong !== null) || a.edge.number - b.edge.number,
  );
  for (const each of urgent) {
    const { edge } = each;
    const at = badges.get(edge.id) ?? { x: 0, y: 0 };
    const badge = { ...at, r: m.badge };
    const tries = edge.sub === '' ? [[edge.label]] : [[edge.label, edge.sub], [edge.label]];
    let label: Lettering['label'] = [];
    let onRibbon = false;
    for (const lines of tries) {
      if (edge.label === '' || label.length > 0) break;
      const width = Math.max(...lines.map((line, i) => measure(line, m.textSize, i === 0 ? 600 : 400)));
      const height = lines.length * (m.textSize + 4);
      const spot = spots(each, at, width, height, frame).find(
        ({ box, within = false }) =>
          inside(box, size) &&
          !taken.some((other) => overlaps(box, other, 3)) &&
          !badgeBoxes.some((other) => overlaps(box, other, 2)) &&
          !placed.some((other) => overlaps(box, other, 6)) &&
          !trails.some(({ id, boxes }) => (!within || id !== edge.id) && boxes.some((other) => overlaps(box, other))),
      );
      if (!spot) continue;
      const { box, anchor } = spot;
      onRibbon = spot.within ?? false;
      placed.push(box);
      const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2;
      label = lines.map((text, i) => ({
        text,
        x,
        y: box.y + 12.5 + i * (m.textSize + 4),
        anchor,
        strong: i === 0,
        box: { ...box, y: box.y + i * (m.textSize + 4), height: m.textSize + 4 },
      }));
    }
    result.set(edge.id, { badge, label, onRibbon });
  }
  return result;
}
