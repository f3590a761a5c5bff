import type { PairEvent, Piece } from './stages.ts';

/** A closed stretch takes so many pixels. */
const shut = 30;
/** So many days of air at each end and around what keeps the axis open. */
const air = 12;

/** The stretches around events; of a long span only the two ends keep the axis open. */
function kept(events: readonly PairEvent[]): readonly { readonly from: number; readonly to: number }[] {
  const spans = events
    .flatMap(({ from, to }) => (to - from > 92 ? [from, to].map((day) => [day, day]) : [[from, to]]))
    .map(([from = 0, to = 0]) => ({ from: from - air, to: to + air }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const [first, end] = [spans[0], spans.reduce((most, { to }) => Math.max(most, to), -Infinity)];
  if (!first) return [{ from: 0, to: 365 }];
  const gap = Math.max(75, (end - first.from) / 14);
  const merged: { from: number; to: number }[] = [];
  for (const span of spans) {
    const before = merged.at(-1);
    if (before && span.from - before.to <= gap) before.to = Math.max(before.to, span.to);
    else merged.push({ ...span });
  }
  return merged;
}

/**
 * The axis that two cases share between two pixels: stretches in which neither has an event are closed, and one with
 * many events is wider than its length alone would make it.
 */
export function pairAxis(events: readonly PairEvent[], start: number, end: number): readonly Piece[] {
  const open = kept(events);
  const closed = Math.min(shut, (end - start) / (3 * Math.max(1, open.length - 1)));
  const weights = open.map(({ from, to }) => {
    const inside = events.filter((event) => event.from <= to && event.to >= from).length;
    return Math.sqrt((to - from) / 30) + 1.2 * inside;
  });
  const sum = weights.reduce((total, each) => total + each, 0);
  const room = end - start - closed * (open.length - 1);
  let at = start;
  return open.flatMap((piece, index): Piece[] => {
    const width = ((weights[index] ?? 0) / sum) * room;
    const drawn = { ...piece, start: at, end: at + width, closed: false };
    at += width;
    const next = open[index + 1];
    if (!next) return [drawn];
    const gap = { from: piece.to, to: next.from, start: at, end: at + closed, closed: true };
    at += closed;
    return [drawn, gap];
  });
}

/** The pixel of a day; days outside are held at the ends. */
export function pixelOf(axis: readonly Piece[], day: number): number {
  const piece = axis.find((each) => day <= each.to) ?? axis.at(-1);
  if (!piece) return 0;
  const share = (day - piece.from) / (piece.to - piece.from || 1);
  return piece.start + Math.min(1, Math.max(0, share)) * (piece.end - piece.start);
}
