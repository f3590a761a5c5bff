import type { Box } from '../../geometry/box.ts';
import { onCurve, type Point, px } from '../../geometry/path.ts';
import { arrowhead, notchOf, short, stopAt } from '../marks.ts';
import type { Lane } from './lanes.ts';

/** A stretch of a flow: level from `x` to `to`; between two stretches it curves. */
interface Stretch {
  readonly x: number;
  readonly to: number;
  readonly y: number;
}

/** A flow's way through the drawing, from left to right or, within a column, from the upper bar to the lower. */
export type Trail =
  | { readonly way: 'level'; readonly stretches: readonly Stretch[] }
  /** Out from a bar, along beside the column, and back. */
  | { readonly way: 'bow'; readonly x: number; readonly out: number; readonly from: number; readonly to: number }
  | { readonly way: 'upright'; readonly x: number; readonly from: number; readonly to: number };

/** Half the width at which corners of a way within a column are rounded. */
const round = 10;

/** The height of a level trail at some x. */
export function heightAt(stretches: readonly Stretch[], x: number): number {
  for (const [i, stretch] of stretches.entries()) {
    const next = stretches[i + 1];
    if (x <= stretch.to || !next) return stretch.y;
    if (x < next.x) {
      // The curve's x runs evenly enough with its parameter that a few halvings find it.
      let [low, high] = [0, 1];
      const [a, b] = [
        { x: stretch.to, y: stretch.y },
        { x: next.x, y: next.y },
      ];
      for (let step = 0; step < 14; step++) {
        const middle = (low + high) / 2;
        if (onCurve(a, b, middle).x < x) low = middle;
        else high = middle;
      }
      return onCurve(a, b, low).y;
    }
  }
  return 0;
}

/** The rectangles that a flow covers, each reaching `air` pixels beyond its edge. */
export function boxesOf(trail: Trail, half: number, air: number): readonly Box[] {
  const r = half + air;
  if (trail.way === 'upright')
    return [{ x: trail.x - r, y: trail.from, width: 2 * r, height: Math.max(0, trail.to - trail.from) }];
  if (trail.way === 'bow') {
    const flat = (y: number): Box => ({ x: trail.x, y: y - r, width: trail.out - trail.x + r, height: 2 * r });
    return [
      flat(trail.from),
      flat(trail.to),
      { x: trail.out - r, y: trail.from - r, width: 2 * r, height: trail.to - trail.from + 2 * r },
    ];
  }
  const boxes: Box[] = [];
  for (const [i, { x, to, y }] of trail.stretches.entries()) {
    boxes.push({ x, y: y - r, width: to - x, height: 2 * r });
    const next = trail.stretches[i + 1];
    if (!next) continue;
    const steps = Math.min(40, Math.max(6, Math.ceil(Math.abs(next.y - y) / 8)));
    let before: Point = { x: to, y };
    for (let step = 1; step <= steps; step++) {
      const point = onCurve({ x: to, y }, next, step / steps);
      const top = Math.min(before.y, point.y) - r;
      boxes.push({ x: before.x, y: top, width: point.x - before.x, height: Math.max(before.y, point.y) + r - top });
      before = point;
    }
  }
  // What is level from stretch to stretch is one piece.
  return boxes.reduce<Box[]>((all, box) => {
    const last = all.at(-1);
    if (last && last.y === box.y && last.height === box.height && last.x + last.width >= box.x - 0.1)
      all[all.length - 1] = { ...last, width: box.x + box.width - last.x };
    else all.push(box);
    return all;
  }, []);
}

const curve = (stretches: readonly Stretch[], shift: number, back: boolean): string => {
  const list = back ? [...stretches].reverse() : stretches;
  return list
    .map(({ x, to, y }, i) => {
      const [start, end] = back ? [to, x] : [x, to];
      const before = list[i - 1];
      const from = before && (back ? before.x : before.to);
      const begin =
        from === undefined || before === undefined
          ? `${px(start)},${px(y + shift)}`
          : before.y === y
            ? ''
            : `C${px((from + start) / 2)},${px(before.y + shift)} ${px((from + start) / 2)},${px(y + shift)} ${px(start)},${px(y + shift)}`;
      return `${begin}L${px(end)},${px(y + shift)}`;
    })
    .join('');
};

/** What is drawn of a flow. */
export interface Shape {
  readonly path: string;
  readonly sides: readonly string[];
  readonly area: string;
  readonly arrow: readonly Point[];
}

/** The shape of a flow: a ribbon with its edges, a line, an arrow; a taken one notched before the taker's bar. */
export function shapeOf({ drawn, half, forward, edge, way }: Lane, trail: Trail): Shape {
  if (trail.way !== 'level') return { ...withinColumn(trail, forward), sides: [], area: '' };
  const { stretches } = trail;
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return { path: '', sides: [], area: '', arrow: [] };
  if (way === 'stub') {
    return { path: `M${curve(stretches, 0, false)}`, sides: [], area: '', arrow: stopAt({ x: last.to, y: last.y }) };
  }
  const taken = edge.kind === 'taken' && drawn !== 'line';
  const cut = taken ? [...stretches.slice(0, -1), { ...last, to: last.to - short }] : stretches;
  if (drawn === 'thread') return { path: `M${curve(cut, 0, false)}`, sides: [], area: '', arrow: [] };
  if (drawn === 'line') {
    const point = forward ? { x: last.to - air, y: last.y } : { x: first.x + air, y: first.y };
    const ended = stretches.map((stretch) => ({
      ...stretch,
      ...(forward && stretch === last ? { to: point.x - 7 } : {}),
      ...(!forward && stretch === first ? { x: point.x + 7 } : {}),
    }));
    const path = `M${curve(ended, 0, !forward)}`;
    return { path, sides: [], area: '', arrow: arrowhead(point, { x: forward ? 1 : -1, y: 0 }) };
  }
  const end = last.to - (taken ? short : 0);
  const inner = `${px(end - notchOf(half))},${px(last.y)}`;
  const notch = `${px(end)},${px(last.y - half)}L${inner}L${px(end)},${px(last.y + half)}`;
  return {
    path: `M${curve(stretches, 0, false)}`,
    sides: [`M${curve(cut, -half, false)}`, `M${curve(cut, half, false)}`, ...(taken ? [`M${notch}`] : [])],
    area: `M${curve(cut, -half, false)}${taken ? `L${inner}` : ''}L${curve(cut, half, true)}Z`,
    arrow: [],
  };
}

const withinColumn = (trail: Exclude<Trail, { way: 'level' }>, forward: boolean): Pick<Shape, 'path' | 'arrow'> => {
  if (trail.way === 'upright') {
    const { x, from, to } = trail;
    const down = `M${px(x)},${px(from)}L${px(x)},${px(to - air - 7)}`;
    const up = `M${px(x)},${px(to)}L${px(x)},${px(from + air + 7)}`;
    const tip = forward ? to - air : from + air;
    return { path: forward ? down : up, arrow: arrowhead({ x, y: tip }, { x: 0, y: forward ? 1 : -1 }) };
  }
  const { x, out, from, to } = trail;
  const r = Math.min(round, (to - from) / 2);
  const [a, b, down] = forward ? [from, to, r] : [to, from, -r];
  return {
    path: `M${px(x)},${px(a)}L${px(out - r)},${px(a)}Q${px(out)},${px(a)} ${px(out)},${px(a + down)}L${px(out)},${px(b - down)}Q${px(out)},${px(b)} ${px(out - r)},${px(b)}L${px(x + air + 7)},${px(b)}`,
    arrow: arrowhead({ x: x + air, y: b }, { x: -1, y: 0 }),
  };
};

/** How far an arrowhead keeps from the bar that it points at. */
const air = 4;
