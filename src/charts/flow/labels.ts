import { around, type Box, distance, inside, overlaps, union } from '../geometry/box.ts';
import type { Point } from '../geometry/path.ts';
import { measure, wrap } from '../geometry/text.ts';
import type { Metrics } from './measure.ts';
import { pointOn, type Way } from './route.ts';
import type { TiedEdge, Frame, PlacedEdge } from './stages.ts';

/** A flow that has its way and waits for its number and its words. */
export interface Routed {
  readonly edge: TiedEdge;
  readonly way: Way;
  readonly thickness: number;
}

/** A number's place and words on a line. */
export interface Lettering {
  readonly badge: PlacedEdge['badge'];
  readonly label: PlacedEdge['label'];
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
function placeBadges(
  routed: readonly Routed[],
  taken: readonly Box[],
  r: number,
  size: Box,
  frame: Frame,
  firm: readonly Box[],
): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  const boxes: Box[] = [];
  for (const each of routed) {
    const fine = Array.from({ length: 61 }, (_, i) => 0.06 + (i / 60) * 0.88);
    // On a broad ribbon the number stands near the beginning, so that words may follow it there.
    const early = frame === 'wide' && each.thickness > 2 * r + 10 ? [0.16, 0.22] : [];
    const points = [...early, ...badgeTimes, ...fine].map((t) => pointOn(each.way, t));
    const within = points.filter(({ x, y }) => inside(around(x, y, r), size));
    const free = within.find(({ x, y }) => {
      const box = around(x, y, r);
      return !boxes.some((other) => overlaps(box, other, 3)) && !taken.some((other) => overlaps(box, other, 1));
    });
    const last =
      free ??
      within.find(({ x, y }) => ![...boxes, ...firm].some((other) => overlaps(around(x, y, r), other))) ??
      within.find(({ x, y }) => !firm.some((other) => overlaps(around(x, y, r), other))) ??
      within[0] ??
      // A line that runs along the very edge has its number beside it.
      (points[0] && heldIn(points[0], r, size));
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
      const onIt = { x: x + 18, y: y - height / 2, width, height };
      if (holds({ way, thickness }, onIt)) found.push({ box: onIt, anchor: 'start', within: true });
      for (const top of [0, 7, 14, 22].flatMap((more) => [y + away + more, y - away - more - height])) {
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

/** From how many flows on words are not broken to find room. */
const crowd = 40;

interface Line {
  readonly text: string;
  readonly strong: boolean;
}

/** What a flow may say, the fullest first: what and how much, then what alone; in a narrow frame broken, or how much alone. */
function wordings({ label, sub, count }: TiedEdge, frame: Frame, m: Metrics): readonly (readonly Line[])[] {
  const lines = (text: string, strong: boolean, width: number): readonly Line[] =>
    (text === '' ? [] : wrap(text, width, m.textSize, strong ? 600 : 400)).map((each) => ({ text: each, strong }));
  const all = [[...lines(label, true, 1000), ...lines(sub, false, 1000)], lines(label, true, 1000)];
  if (frame === 'wide') return all;
  const broken = [[...lines(label, true, 110), ...lines(sub, false, 110)], lines(label, true, 110)];
  const much = count === null ? [] : [lines(sub, false, 1000), lines(sub, false, 70)];
  return [...all.slice(0, 1), ...broken.slice(0, 1), ...much, ...all.slice(1), ...broken.slice(1)];
}

/**
 * Gives every flow its number and, where there is room, its words: greedy, the wrong flows first, then the story's
 * order; first both lines, then the first alone, else none, for the list says it. Deterministic.
 *
 * @param taken what nothing should stand on: bars and names
 * @param firm what no number stands on even where there is no room at all: names of houses
 */
export function letter(
  routed: readonly Routed[],
  taken: readonly Box[],
  size: Box,
  m: Metrics,
  frame: Frame,
  firm: readonly Box[],
): ReadonlyMap<string, Lettering> {
  const badges = placeBadges(routed, taken, m.badge, size, frame, firm);
  const badgeBoxes = [...badges.values()].map(({ x, y }) => around(x, y, m.badge));
  const trails = routed.map((each) => {
    const boxes = trailOf(each, 48, 2);
    return { id: each.edge.id, boxes, all: union(boxes) };
  });
  const placed: Box[] = [];
  const runsInto = (box: Box, but: string): boolean =>
    trails.some(
      ({ id, all, boxes }) => id !== but && overlaps(box, all) && boxes.some((other) => overlaps(box, other)),
    );
  const fromBadge = (box: Box, id: string): number => {
    const { x, y } = badges.get(id) ?? { x: 0, y: 0 };
    return distance(box, around(x, y, 0));
  };
  /** Whether words stand nearer to their own flow than to any other, and not by another's number. */
  const nearest = (box: Box, own: string): boolean => {
    const within = ({ all, boxes }: (typeof trails)[number], most: number): boolean =>
      distance(box, all) < most && boxes.some((other) => distance(box, other) < most);
    const mine = trails.find(({ id }) => id === own);
    const away = mine ? Math.min(...mine.boxes.map((other) => distance(box, other))) : 0;
    return !trails.some(
      (trail) =>
        trail.id !== own &&
        (within(trail, away) || (fromBadge(box, trail.id) < fromBadge(box, own) && within(trail, 24))),
    );
  };
  const result = new Map<string, Lettering>();
  const urgent = [...routed].sort(
    (a, b) => Number(b.edge.wrong !== null) - Number(a.edge.wrong !== null) || a.edge.number - b.edge.number,
  );
  for (const each of urgent) {
    const { edge } = each;
    const at = badges.get(edge.id) ?? { x: 0, y: 0 };
    const badge = { ...at, r: m.badge };
    let label: Lettering['label'] = [];
    const set = (lines: readonly Line[], onlyWithin: boolean): Lettering['label'] => {
      const width = Math.max(...lines.map(({ text, strong }) => measure(text, m.textSize, strong ? 600 : 400)));
      const height = lines.length * (m.textSize + 4);
      const spot = spots(each, at, width, height, frame).find(
        ({ box, within = false }) =>
          (within || !onlyWithin) &&
          inside(box, size) &&
          !taken.some((other) => overlaps(box, other, 3)) &&
          !badgeBoxes.some((other) => overlaps(box, other, 2)) &&
          !placed.some((other) => overlaps(box, other, 6)) &&
          !runsInto(box, within ? edge.id : '') &&
          (within || nearest(box, edge.id)),
      );
      if (!spot) return [];
      const { box, anchor } = spot;
      placed.push(box);
      const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2;
      return lines.map((line, i) => ({
        ...line,
        x,
        y: box.y + 12.5 + i * (m.textSize + 4),
        anchor,
        within: spot.within ?? false,
        box: { ...box, y: box.y + i * (m.textSize + 4), height: m.textSize + 4 },
      }));
    };
    for (const lines of edge.label === '' ? [] : wordings(edge, routed.length > crowd ? 'wide' : frame, m))
      if (label.length === 0) label = set(lines, false);
    // How much may still stand on the ribbon itself where there was room for what alone.
    if (label.length === 1 && label[0]?.strong === true && edge.sub !== '')
      label = [...label, ...set([{ text: edge.sub, strong: false }], true)];
    result.set(edge.id, { badge, label });
  }
  return result;
}
