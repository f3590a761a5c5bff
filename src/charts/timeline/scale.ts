import { scaleLinear } from 'd3-scale';
import { dayNumber, sayLength } from './days.ts';
import type { TimelineEventInput, TimelineLayout } from './stages.ts';

/** Time to pixels, with empty stretches closed and crowded ones opened. */
export interface TimeScale {
  /** The pixel of a day; days outside the axis are held at its ends. */
  readonly x: (day: number) => number;
  readonly breaks: readonly { readonly x: number; readonly width: number; readonly text: string }[];
  readonly opened: TimelineLayout['opened'];
  /** The stretches that are drawn, in days, for ticks. */
  readonly pieces: readonly { readonly from: number; readonly to: number; readonly x1: number; readonly x2: number }[];
}

const closed = 34;

/** Where an event sits on the axis: its day, or the middle of what it can mean. */
export const middleDay = (event: TimelineEventInput): number =>
  (dayNumber(event.earliest) + dayNumber(event.latest)) / 2;

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly empty: boolean;
  readonly weight: number;
}

/** Cuts the axis at stretches in which nothing begins, ends or lies, longer than a tenth of the whole. */
function cut(events: readonly TimelineEventInput[]): Piece[] {
  const pad = 12;
  const spans = events
    .map((event) => {
      // A long uncertainty or span would fill every gap; only its two ends keep the axis open.
      const [from, to] = [dayNumber(event.earliest), dayNumber(event.latest)];
      return to - from > 62
        ? [
            [from - pad, from + pad],
            [to - pad, to + pad],
          ]
        : [[from - pad, to + pad]];
    })
    .flat()
    .map(([from = 0, to = 0]) => ({ from, to }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const merged: { from: number; to: number }[] = [];
  const [first, last] = [spans[0], spans.reduce((most, span) => Math.max(most, span.to), -Infinity)];
  if (!first) return [];
  const gap = Math.max(60, (last - first.from) / 12);
  for (const span of spans) {
    const before = merged.at(-1);
    if (before && span.from - before.to <= gap) before.to = Math.max(before.to, span.to);
    else merged.push({ ...span });
  }
  return merged.flatMap((span, index) => {
    const next = merged[index + 1];
    const piece = { ...span, empty: false, weight: weightOf(events, span) };
    return next ? [piece, { from: span.to, to: next.from, empty: true, weight: 0 }] : [piece];
  });
}

/** The width a stretch asks for: grows with its length, but more with the number of events in it. */
function weightOf(events: readonly TimelineEventInput[], { from, to }: { from: number; to: number }): number {
  const inside = events.filter((event) => middleDay(event) >= from && middleDay(event) <= to).length;
  return Math.sqrt((to - from) / 30) + 1.6 * Math.max(1, inside);
}

/** Splits a stretch where its events crowd, so that a dense month gets more room than a quiet one. */
function densify(events: readonly TimelineEventInput[], piece: Piece): Piece[] {
  if (piece.empty) return [piece];
  const size = 30;
  const count = Math.max(1, Math.round((piece.to - piece.from) / size));
  const step = (piece.to - piece.from) / count;
  const bins = Array.from({ length: count }, (_, i) => {
    const [from, to] = [piece.from + i * step, piece.from + (i + 1) * step];
    const inside = events.filter((event) => middleDay(event) >= from && middleDay(event) < to).length;
    return { from, to, empty: false, weight: 1 + 1.5 * inside, dense: inside >= 5 };
  });
  const joined: (Piece & { dense: boolean })[] = [];
  for (const bin of bins) {
    const before = joined.at(-1);
    if (before?.dense === bin.dense)
      joined[joined.length - 1] = { ...before, to: bin.to, weight: before.weight + bin.weight };
    else joined.push(bin);
  }
  return joined;
}

/** Makes the scale of a set of events between two pixels. */
export function timeScale(events: readonly TimelineEventInput[], x1: number, x2: number): TimeScale {
  const pieces = cut(events).flatMap((piece) => densify(events, piece));
  const empty = pieces.filter((piece) => piece.empty).length;
  const shut = Math.min(closed, (x2 - x1) / (3 * Math.max(1, empty)));
  const room = x2 - x1 - empty * shut;
  const sum = pieces.reduce((total, piece) => total + piece.weight, 0) || 1;
  let at = x1;
  const drawn = pieces.map((piece) => {
    const width = piece.empty ? shut : (piece.weight / sum) * room;
    const placed = { ...piece, x1: at, x2: at + width };
    at += width;
    return placed;
  });
  const domain = [drawn[0]?.from ?? 0, ...drawn.map((piece) => piece.to)];
  const scale = scaleLinear()
    .domain(domain)
    .range([x1, ...drawn.map((piece) => piece.x2)])
    .clamp(true);
  const open = drawn.filter((piece) => !piece.empty);
  const mean = open.reduce((total, piece) => total + (piece.to - piece.from), 0) / Math.max(1, room);
  return {
    x: (day) => scale(day),
    breaks: drawn
      .filter((piece) => piece.empty)
      .map((piece) => ({
        x: piece.x1,
        width: piece.x2 - piece.x1,
        text: `${sayLength(piece.to - piece.from)} without an event`,
      })),
    opened: open
      .filter((piece) => (piece.to - piece.from) / (piece.x2 - piece.x1) < mean / 2.2 && piece.x2 - piece.x1 > 90)
      .map((piece) => ({
        x1: piece.x1,
        x2: piece.x2,
        label: `drawn ${String(Math.round((mean * (piece.x2 - piece.x1)) / (piece.to - piece.from)))} times wider`,
      })),
    pieces: open.map(({ from, to, x1: left, x2: right }) => ({ from, to, x1: left, x2: right })),
  };
}
