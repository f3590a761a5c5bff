import type { Dated } from '../timeline/stages.ts';

/** A stretch of days before it has pixels: how much width it asks for beside the others. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly closed: boolean;
  readonly weight: number;
}

/** Days of air on both sides of an event. */
const air = 12;
/** An uncertainty or a span longer than this would fill every gap; only its two ends keep the axis open. */
const long = 62;

/**
 * Cuts a window at stretches in which nothing begins, ends or lies, longer than a tenth of the window and a month.
 *
 * @param events those that lie in the window
 */
export function cut(events: readonly Dated[], from: number, to: number): readonly Omit<Stretch, 'weight'>[] {
  const gap = Math.max(30, (to - from) / 10);
  const busy = events
    .flatMap((each) =>
      each.to - each.from > long
        ? [
            { from: each.from - air, to: each.from + air },
            { from: each.to - air, to: each.to + air },
          ]
        : [{ from: each.from - air, to: each.to + air }],
    )
    .map((each) => ({ from: Math.max(from, each.from), to: Math.min(to, each.to) }))
    .filter((each) => each.from < each.to)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  if (busy.length === 0) return [{ from, to, closed: false }];
  const pieces: { from: number; to: number; closed: boolean }[] = [];
  let open = { from, to: from, closed: false };
  for (const each of busy) {
    if (each.from - open.to > gap) {
      if (open.to > open.from) pieces.push(open);
      pieces.push({ from: open.to, to: each.from, closed: true });
      open = { ...each, closed: false };
    } else open.to = Math.max(open.to, each.to);
  }
  pieces.push(open);
  if (to - open.to > gap) pieces.push({ from: open.to, to, closed: true });
  else open.to = to;
  return pieces;
}

/** The first place in ordered numbers whose value is not below `value`. */
function place(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Splits open stretches where their events crowd and gives each its weight: its share of the time and more for each
 * event, so that a dense month gets more room than a quiet one.
 */
export function densify(events: readonly Dated[], pieces: readonly Omit<Stretch, 'weight'>[]): readonly Stretch[] {
  const open = pieces.reduce((sum, piece) => sum + (piece.closed ? 0 : piece.to - piece.from), 0) || 1;
  const middles = events.map((each) => each.middle).sort((a, b) => a - b);
  const an = Math.min(1.5, 60 / Math.max(1, middles.length));
  const size = Math.max(1, Math.min(30, open / 100));
  const mean = middles.length / open;
  const between = (from: number, to: number): number => place(middles, to) - place(middles, from);
  return pieces.flatMap((piece): readonly Stretch[] => {
    if (piece.closed) return [{ ...piece, weight: 0 }];
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
      else bins.push({ from: edge(i), to: edge(i + 1), closed: false, weight, dense });
      [before, here] = [here, after];
    }
    return bins.map(({ dense: _, ...rest }) => rest);
  });
}
