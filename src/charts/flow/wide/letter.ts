import { apart, around, type Box, distance, grown, inside } from '../../geometry/box.ts';
import { measure } from '../../geometry/text.ts';
import { type Point, px } from '../../geometry/path.ts';
import { farthest, radiusOf } from '../marks.ts';
import type { Metrics } from '../measure.ts';
import type { PlacedCallout, PlacedEdge, TextLine } from '../stages.ts';
import { Grid } from './grid.ts';
import type { Lane } from './lanes.ts';
import { boxesOf, heightAt, type Trail } from './trails.ts';
import { afterIt, type CalloutWords, kept, type Say } from './words.ts';

/** A flow that has its way, and its number on it. */
export interface Numbered {
  readonly lane: Lane;
  readonly say: Say;
  readonly trail: Trail;
  readonly number: Point;
}

/** Where the words of a drawing stand, and what has found no place. */
export interface Lettered {
  readonly labels: ReadonlyMap<string, PlacedEdge['label']>;
  readonly callout: PlacedCallout | null;
  readonly lost: readonly string[];
  /** Whether there is a call-out that has found none. */
  readonly silent: boolean;
}

/** The room between the words of two flows, across and down, in which they are not read as one. */
const parting = [18, 12] as const;

/** How far the farthest line of some words is from their number. */
const reachOf = ({ y, height, ...box }: Box, number: Point, { lineHeight }: Metrics): number =>
  Math.max(
    ...[y, y + height - lineHeight].map((top) => {
      const line: Box = { ...box, y: top, height: lineHeight };
      return apart(line, number);
    }),
  );

interface Spot {
  readonly box: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly penalty: number;
  readonly within?: boolean;
}

/** The number on its line: 30 px right of its left or upper bar, in the middle of an upright, 20 px along a stub. */
export function numberAt({ way }: Lane, trail: Trail): Point {
  if (trail.way === 'upright') return { x: trail.x, y: (trail.from + trail.to) / 2 };
  if (trail.way === 'bow') return { x: trail.x + 30, y: trail.from };
  const [first] = trail.stretches;
  return { x: (first?.x ?? 0) + (way === 'stub' ? 20 : 30), y: first?.y ?? 0 };
}

const places = [24, 38, 54] as const;
/** How far before the end of a stub the words begin that stand over or under it. */
const stubAhead = 36;

/** Where words may stand at their flow. */
function spotsOf({ lane, say, trail, number }: Numbered, split: boolean): readonly Spot[] {
  const { width, height } = say;
  if (trail.way === 'upright') {
    const y = number.y - height / 2;
    return [
      { box: { x: trail.x + 18, y, width, height }, anchor: 'start', penalty: 0 },
      { box: { x: trail.x - 18 - width, y, width, height }, anchor: 'end', penalty: 14 },
    ];
  }
  if (lane.way === 'stub') {
    const stop = trail.way === 'level' ? (trail.stretches[0]?.to ?? 0) : 0;
    const beside = stop - stubAhead;
    return [
      { box: { x: stop + 10, y: number.y - height / 2, width, height }, anchor: 'start', penalty: 0 },
      { box: { x: beside, y: number.y + kept + 4, width, height }, anchor: 'start', penalty: 30 },
      { box: { x: beside, y: number.y - kept - 5 - height, width, height }, anchor: 'start', penalty: 30 },
    ];
  }
  const [begin, end] =
    trail.way === 'level' ? [trail.stretches[0]?.x ?? 0, trail.stretches[0]?.to ?? 0] : [trail.x, trail.out];
  const spots: Spot[] = [];
  const fits = lane.drawn === 'ribbon' && 2 * lane.half >= height + 4;
  if (fits)
    for (const x of [number.x + 20, number.x + 16])
      spots.push({
        ...{ box: { x, y: number.y - height / 2, width, height }, anchor: 'start', within: true },
        penalty: say.place === 'inside' ? -40 : 0,
      });
  const reach = Math.max(lane.half, kept);
  const clear = radiusOf(lane.edge.number, afterIt);
  const heightOf = (x: number): number => (trail.way === 'level' ? heightAt(trail.stretches, x) : number.y);
  const sides =
    say.place === 'below' || say.place === 'inside' ? (['below', 'above'] as const) : (['above', 'below'] as const);
  for (const [index, side] of sides.entries()) {
    const at = (x: number, anchor: Spot['anchor'], penalty: number): void => {
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      const [a, b] = [heightOf(left), heightOf(left + width)];
      const line = side === 'below' ? Math.max(a, b) : Math.min(a, b);
      // Words that begin beyond the number, or end before it, keep off the line alone.
      const off = left >= number.x + clear || left + width <= number.x - clear ? Math.max(lane.half, 2) : reach;
      for (const more of [0, -2, 7, 15, 26, 38]) {
        const y = side === 'below' ? line + off + 4 + more : line - off - 5 - more - height;
        spots.push({ box: { x: left, y, width, height }, anchor, penalty: penalty + index * 14 + Math.abs(more) });
      }
    };
    if (!split && !say.afterNumber) at(begin + 10, 'start', -16);
    at(number.x + clear, 'start', 0);
    at(number.x - clear, 'end', 0);
    at(end - 10, 'end', 0);
    at((begin + end) / 2, 'middle', 0);
    for (const more of places) at(number.x + more, 'start', 0);
  }
  return spots;
}

/** Whether a ribbon holds words whole, however it slopes. */
function holds({ lane, trail }: Numbered, box: Box): boolean {
  if (trail.way !== 'level') return false;
  const [first, last] = [trail.stretches[0], trail.stretches.at(-1)];
  const room = lane.half - box.height / 2 - 1;
  const middle = box.y + box.height / 2;
  if (!first || !last || box.x < first.x + 8 || box.x + box.width > last.to - (lane.edge.kind === 'taken' ? 28 : 8))
    return false;
  return Array.from({ length: 13 }, (_, i) => box.x - 4 + ((box.width + 8) * i) / 12).every(
    (x) => Math.abs(heightAt(trail.stretches, x) - middle) <= room,
  );
}

/** What stands in the way of words. */
export interface Standing {
  readonly size: Box;
  readonly bars: readonly Box[];
  /** Names of actors and of houses. */
  readonly names: readonly Box[];
}

/**
 * Finds a place for the words of each flow: the wrong ones first, then the wide before the thin; of its places the one
 * nearest to its number that touches nothing.
 */
export function letter(
  flows: readonly Numbered[],
  call: CalloutWords | null,
  standing: Standing,
  m: Metrics,
): Lettered {
  const { size } = standing;
  const grid = new Grid();
  /** The words of flows alone, which keep further off one another than off all else. */
  const said = new Grid();
  for (const box of standing.bars) grid.add({ box: grown(box, 7, 2) });
  for (const box of standing.names) grid.add({ box: grown(box, 8, 1) });
  for (const { number, lane } of flows)
    grid.add({ box: around(number.x, number.y, radiusOf(lane.edge.number, m.badge) + 2) });
  for (const { lane, trail } of flows)
    for (const box of boxesOf(trail, lane.half, 3)) grid.add({ box, flow: lane.edge.id });
  const labels = new Map<string, PlacedEdge['label']>();
  const lost: string[] = [];
  const inOrder = [...flows].sort(
    (a, b) =>
      Number(b.lane.edge.wrong !== null) - Number(a.lane.edge.wrong !== null) ||
      b.lane.half - a.lane.half ||
      a.lane.edge.number - b.lane.edge.number,
  );
  let callout: PlacedCallout | null = null;
  for (const flow of inOrder) {
    const { say, lane, number } = flow;
    const isCalled = call !== null && call.flow === lane.edge.id;
    if (say.lines.length === 0) labels.set(lane.edge.id, []);
    else {
      const line: Box = { x: number.x - 8, y: -Infinity, width: 16, height: Infinity };
      const spots = spotsOf(flow, isCalled);
      const isFit = (spot: Spot, anywhere: boolean): boolean =>
        reachOf(spot.box, number, m) <= farthest &&
        inside(spot.box, size) &&
        (!isCalled ||
          spot.within === true ||
          spot.box.x >= line.x + line.width ||
          spot.box.x + spot.box.width <= line.x) &&
        (spot.within === true ? holds(flow, spot.box) : true) &&
        (anywhere || said.isFree(spot.box)) &&
        grid.isFree(spot.box, spot.within === true ? lane.edge.id : undefined, anywhere);
      const costOf = ({ box, penalty }: Spot): number => distance(box, around(number.x, number.y, 0)) + penalty;
      const sorted = spots.map((spot) => ({ spot, cost: costOf(spot) })).sort((a, b) => a.cost - b.cost);
      const find = (anywhere: boolean): Spot | undefined => sorted.find(({ spot }) => isFit(spot, anywhere))?.spot;
      const clear = find(false);
      if (!clear) lost.push(lane.edge.id);
      // What was wrong is said even where it has to cross another's line.
      const best = clear ?? (lane.edge.wrong === null ? undefined : find(true));
      if (best) {
        labels.set(lane.edge.id, linesOf(say, best, m));
        grid.add({ box: grown(best.box, 8, 2) });
        said.add({ box: grown(best.box, ...parting) });
      }
    }
    if (isCalled) callout = placeCallout(flow, call, size, grid, m);
  }
  return { labels, callout, lost, silent: call !== null && callout === null };
}

const linesOf = ({ lines }: Say, { box, anchor, within = false }: Spot, m: Metrics): PlacedEdge['label'] => {
  const x = anchor === 'start' ? box.x : anchor === 'end' ? box.x + box.width : box.x + box.width / 2;
  return lines.map(({ text, strong }, i) => {
    const y = box.y + i * m.lineHeight;
    return { text, strong, within, x, y: y + 12.6, anchor, box: { ...box, y, height: m.lineHeight } };
  });
};

/** The call-out at the end of a hairline from its flow: under it as near as may be, else over it. */
function placeCallout(
  { lane, trail, number }: Numbered,
  { flow, words, under, width, height }: CalloutWords,
  size: Box,
  grid: Grid,
  m: Metrics,
): PlacedCallout | null {
  if (trail.way === 'upright') return null;
  const edge = Math.max(lane.half, m.badge);
  for (const down of [1, -1] as const)
    for (const away of [14, 18, 30, 40, 44, 48, 52, 58, 66]) {
      const from = number.y + down * edge;
      const y = down > 0 ? number.y + lane.half + away : number.y - lane.half - away - height;
      const box: Box = { x: number.x + 9, y, width, height };
      const to = down > 0 ? y + height : y;
      const line: Box = { x: number.x - 1, y: Math.min(from, to), width: 2, height: Math.abs(to - from) };
      if (!inside(box, size) || !grid.isFree({ ...box, y: y - 4, height: height + 6 })) continue;
      const free = { ...line, y: down > 0 ? from + 3 : to, height: Math.max(0, line.height - 3) };
      if (!grid.isFree(free, flow)) continue;
      const set = (list: readonly string[], from: number, px: number, weight: number): TextLine[] =>
        list.map((text, i) => ({
          ...{ text, x: box.x, y: y + (from + i) * 18 + 13.4, anchor: 'start' as const },
          box: { x: box.x, y: y + (from + i) * 18, width: measure(text, px, weight), height: 18 },
        }));
      grid.add({ box: { ...box, x: box.x - 12, width: box.width + 20 } });
      return {
        flow,
        path: `M${px(number.x)},${px(from)}V${px(to)}`,
        words: set(words, 0, m.nameSize, 650),
        under: set(under, words.length, m.textSize, 400),
      };
    }
  return null;
}
