import type { Box } from '../../geometry/box.ts';
import type { Metrics } from '../measure.ts';
import type { Lane, Plan } from './lanes.ts';
import type { Rows } from './rows.ts';
import { bowOut, bowStep, type Spread, stubLength } from './spread.ts';
import type { Trail } from './trails.ts';

/** How far a flow runs level from its bar, past its number; how far before the bar that it comes to. */
const levelAfter = 46;
const levelBefore = 14;
/** The least that a curve has to itself from left to right. */
const leastCurve = 44;

/** The ways of all flows, and by column how much more room their curves would need. */
export interface Routed {
  readonly trails: ReadonlyMap<string, Trail>;
  readonly wanting: ReadonlyMap<number, number>;
}

/** A name that a curve keeps off, and the column at whose bar it stands. */
export interface NameBox {
  readonly column: number;
  readonly side: 'after' | 'before';
  readonly box: Box;
}

/**
 * Finds each flow's way: level where it leaves a bar and passes names, curved only between them.
 *
 * @param swing how much further than usual the ways within a column swing out, by the column
 */
export function route(
  plan: Plan,
  { x, level }: Spread,
  rows: Rows,
  names: readonly NameBox[],
  swing: ReadonlyMap<number, number>,
  m: Metrics,
): Routed {
  const trails = new Map<string, Trail>();
  const wanting = new Map<number, number>();
  const at = (column: number): number => x[column] ?? 0;
  const standing = { after: new Map<number, Box[]>(), before: new Map<number, Box[]>() };
  for (const { column, side, box } of names) {
    const here = standing[side].get(column);
    if (here) here.push(box);
    else standing[side].set(column, [box]);
  }
  const touched = (column: number, side: NameBox['side'], top: number, bottom: number): readonly Box[] =>
    (standing[side].get(column) ?? []).filter(({ y, height }) => y < bottom + 4 && y + height > top - 4);
  const across = (lane: Lane, column: number): Trail => {
    const ys = rows.ways.get(lane.edge.id) ?? [];
    const stretches = ys.map((y) => ({ x: 0, to: 0, y }));
    for (const [i, y] of ys.entries()) {
      const here = column + i;
      const stretch = stretches[i];
      if (!stretch) continue;
      stretch.x = i === 0 ? at(here) + m.bar : Math.min(stretch.x || at(here), at(here));
      const next = ys[i + 1];
      if (next === undefined) {
        stretch.to = at(here);
        continue;
      }
      const [top, bottom] = [Math.min(y, next) - lane.half, Math.max(y, next) + lane.half];
      const isLevel = Math.abs(next - y) < 0.05;
      const begin = Math.max(
        at(here) + Math.max(m.bar + (i === 0 ? levelAfter : 4), level.get(here) ?? 0),
        ...(isLevel ? [] : touched(here, 'after', top, bottom).map((box) => box.x + box.width + 8)),
      );
      const end = Math.min(
        at(here + 1) - (i === ys.length - 2 ? levelBefore : 4),
        ...(isLevel ? [] : touched(here + 1, 'before', top, bottom).map((box) => box.x - 8)),
      );
      if (!isLevel && end - begin < leastCurve)
        wanting.set(here, Math.max(wanting.get(here) ?? 0, leastCurve - (end - begin)));
      stretch.to = isLevel ? end : Math.min(begin, end - 10);
      const following = stretches[i + 1];
      if (following) following.x = end;
    }
    return { way: 'level', stretches };
  };
  const bows = new Map<number, number>();
  const lanes = [...plan.lanes.values()];
  const span = ({ edge }: Lane): number => {
    const [from = 0, to = 0] = rows.ways.get(edge.id) ?? [];
    return to - from;
  };
  for (const lane of [...lanes].sort((a, b) => span(a) - span(b) || a.edge.number - b.edge.number)) {
    const column = plan.column.get(lane.low) ?? 0;
    const [from = 0, to = 0] = rows.ways.get(lane.edge.id) ?? [];
    if (lane.way === 'across') trails.set(lane.edge.id, across(lane, column));
    else if (lane.way === 'stub') {
      const begin = at(column) + m.bar;
      trails.set(lane.edge.id, { way: 'level', stretches: [{ x: begin, to: begin + stubLength, y: from }] });
    } else if (lane.way === 'bow') {
      const count = bows.get(column) ?? 0;
      bows.set(column, count + 1);
      const beyond = Math.max(
        at(column) + (level.get(column) ?? m.bar + bowOut + (swing.get(column) ?? 0)),
        ...touched(column, 'after', from, to).map((box) => box.x + box.width + 12),
      );
      const out = beyond + count * bowStep;
      const end = Math.min(
        (x[column + 1] ?? Infinity) - 24,
        ...touched(column + 1, 'before', from, to).map((box) => box.x - 8),
      );
      if (out > end) wanting.set(column, Math.max(wanting.get(column) ?? 0, out - end));
      trails.set(lane.edge.id, { way: 'bow', x: at(column) + m.bar, out, from, to });
    } else {
      const [upper, lower] = [rows.bars.get(lane.low), rows.bars.get(lane.high)];
      const middle = at(column) + m.bar / 2;
      trails.set(lane.edge.id, { way: 'upright', x: middle, from: upper?.bottom ?? 0, to: lower?.top ?? 0 });
    }
  }
  return { trails, wanting };
}
