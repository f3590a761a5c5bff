import { bisectLeft } from 'd3';
import type { Days } from './days.ts';
import { air, type Gap, gapsOf } from './gaps.ts';

/** A stretch of days before it has pixels: how much width it asks for beside the others, or the gap it leaves out. */
export interface Stretch extends Days {
  readonly gap?: Gap;
  readonly weight: number;
}

/**
 * Cuts a window at the stretches in which nothing can have happened, with air kept on both sides.
 *
 * @param events all there are, those outside the window too
 */
export function cut(events: readonly Days[], { from, to }: Days): readonly Omit<Stretch, 'weight'>[] {
  const pieces: Omit<Stretch, 'weight'>[] = [];
  let open = from;
  for (const gap of gapsOf(events, { from, to })) {
    const [start, end] = [Math.max(from, gap.after + air), Math.min(to, gap.before - air)];
    if (start > open) pieces.push({ from: open, to: start });
    pieces.push({ from: start, to: end, gap });
    open = end;
  }
  if (to > open) pieces.push({ from: open, to });
  return pieces;
}

/**
 * Splits open stretches where their events crowd and gives each its weight: its share of the time and more for each
 * event, so that a dense month gets more room than a quiet one.
 */
export function densify(events: readonly Days[], pieces: readonly Omit<Stretch, 'weight'>[]): readonly Stretch[] {
  const open = pieces.reduce((sum, piece) => sum + (piece.gap ? 0 : piece.to - piece.from), 0) || 1;
  const middles = events.map(({ from, to }) => (from + to) / 2).sort((a, b) => a - b);
  const an = Math.min(1.5, 60 / Math.max(1, middles.length));
  const size = Math.max(1, Math.min(30, open / 100));
  const mean = middles.length / open;
  const between = (from: number, to: number): number => bisectLeft(middles, to) - bisectLeft(middles, from);
  return pieces.flatMap((piece): readonly Stretch[] => {
    if (piece.gap) return [{ ...piece, weight: 0 }];
    const count = Math.max(1, Math.round((piece.to - piece.from) / size));
    const step = (piece.to - piece.from) / count;
    const edge = (i: number): number => (i === count ? piece.to : piece.from + i * step);
    // A bin is crowded with its neighbours: a crowd seldom keeps to the bins' edges.
    const crowded = (i: number): boolean => {
      const near = between(edge(i) - 2 * step, edge(i + 1) + 2 * step);
      return between(edge(i), edge(i + 1)) > 0 && near >= 4 && near > 2.5 * mean * 5 * step;
    };
    const bins: (Stretch & { dense: boolean })[] = [];
    let [before, here] = [false, crowded(0)];
    for (let i = 0; i < count; i++) {
      const after = i + 1 < count && crowded(i + 1);
      const dense = here || (before && after);
      const inside = between(edge(i), edge(i + 1) + (i === count - 1 ? 0.001 : 0));
      const weight = (40 * step) / open + an * inside;
      const last = bins.at(-1);
      if (last?.dense === dense) bins[bins.length - 1] = { ...last, to: edge(i + 1), weight: last.weight + weight };
      else bins.push({ from: edge(i), to: edge(i + 1), weight, dense });
      [before, here] = [here, after];
    }
    return bins.map(({ dense: _, ...rest }) => rest);
  });
}
