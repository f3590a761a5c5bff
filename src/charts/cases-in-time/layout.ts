import { measure } from '../geometry/text.ts';
import { sayGap } from '../time/gaps.ts';
import { bandHeight, changesOf, setBands } from '../time/law-bands.ts';
import type { LawInForce } from '../../model/law/law-in-force.ts';
import { type AxisPiece, partOf, xOf } from '../time/scale.ts';
import { ticksOrYears } from '../time/years.ts';
import { setInRows, wordsAt } from '../time/words.ts';
import { labelHeight } from '../timeline/labels.ts';
import { layoutLane, under } from './lane.ts';
import type { DrawnLane, EraLane, EraLayout, Part } from './stages.ts';

/** How a drawing of many lanes is asked for. */
export interface EraView {
  readonly width: number;
  readonly part: Part;
  /** The stretch of its height that is on the screen; lanes outside it are left empty. */
  readonly screen?: { readonly top: number; readonly bottom: number };
}

/** From this many lanes on all are of one height, so that only those on the screen need to be laid out. */
const many = 60;
/** From this many events on only the lanes on the screen are drawn. */
const countless = 1000;

/** Whether a drawing is so large that it should be told what part of it is on the screen. */
export const isLarge = (lanes: readonly EraLane[]): boolean =>
  lanes.length > many || lanes.reduce((sum, { events }) => sum + events.length, 0) > countless;
/** Below this width names stand over their lanes instead of beside them. */
const narrow = 640;

/** The left end of the axis: after the names, or at the edge when they stand over the lanes. */
function namesWidth(lanes: readonly EraLane[], width: number): number {
  if (width < narrow) return 8;
  const widest = Math.max(
    ...lanes.map((lane) => measure(lane.name, 13, 600)),
    ...lanes.map((lane) => measure(lane.note, 13)),
  );
  return Math.min(Math.max(184, Math.round(width * 0.22)), Math.max(96, Math.ceil(widest) + 18));
}

/** A line of text no wider than it may be, cut with an ellipsis. */
function fit(text: string, width: number, weight: number): string {
  if (measure(text, 13, weight) <= width) return text;
  let end = text.length;
  while (end > 1 && measure(`${text.slice(0, end)}…`, 13, weight) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** How many rows of words a lane may have: fewer the more lanes there are, none where names stand over them. */
function rowsFor(lanes: number, width: number): number {
  if (lanes > many || width < narrow) return 0;
  return lanes <= 3 ? 7 : lanes <= 10 ? 4 : lanes <= 30 ? 2 : 1;
}

/** The name of a lane and what it came to: beside its line, or over it on one row. */
function naming(lane: EraLane, y: number, top: number, x1: number, x2: number): Pick<DrawnLane, 'name' | 'note'> {
  if (x1 > 8) {
    const name = wordsAt(fit(lane.name, x1 - 14, 600), 0, lane.note === '' ? y - 8 : y - 16);
    return lane.note === '' ? { name } : { name, note: wordsAt(fit(lane.note, x1 - 14, 400), 0, y + 1) };
  }
  const name = wordsAt(fit(lane.name, x2 - 8, 600), 0, top + 2);
  const start = name.box.width * 1.05 + 14;
  const note = fit(lane.note, x2 - start, 400);
  return note.length < 5 ? { name } : { name, note: wordsAt(note, start, top + 2) };
}

/**
 * Lays out the events of many cases on one axis: the years and the law in force at the top, under them the lanes in
 * the order given, the years again at the foot. The same input gives the same drawing.
 *
 * @param axis of all time, see wholeAxis; `view.part` says what part of it is drawn
 * @param bands in order of time
 */
export function layoutEra(
  lanes: readonly EraLane[],
  axis: readonly AxisPiece[],
  bands: readonly LawInForce[],
  { width, part, screen }: EraView,
): EraLayout {
  const [x1, x2] = [namesWidth(lanes, width), width - 12];
  const pieces = partOf(axis, part, x1, x2);
  const above = x1 <= 8 ? 20 : 0;
  const [tickY, bandY] = [16, 28];
  const placed = setBands(pieces, bands, bandY);
  const changes = setInRows(changesOf(pieces, bands, placed), bandY + bandHeight + 2, x1, x2);
  let y = Math.max(bandY + bandHeight, ...changes.map(({ box }) => box.y + box.height)) + 10;
  const uniform = lanes.length > many;
  const most = rowsFor(lanes.length, width);
  const drawn = lanes.map((lane): DrawnLane => {
    const top = y;
    const height = above + labelHeight(0) + 12 + under.crowds;
    const away = (bottom: number): boolean => screen !== undefined && (bottom < screen.top || top > screen.bottom);
    const parts = uniform && away(top + height) ? undefined : layoutLane(lane, pieces, x1, x2, most);
    const line = top + above + (uniform ? labelHeight(0) + 12 : Math.max(labelHeight(parts?.rows ?? 0), 20));
    y = uniform
      ? top + height
      : line + (parts?.crowds === true ? under.crowds : Math.max(under.none, above === 0 ? 24 : 0));
    const off = away(y);
    const { stops, crowded } = parts && !off ? parts.set(line) : { stops: [], crowded: [] };
    return {
      id: lane.id,
      off,
      ...naming(lane, line, top, x1, x2),
      ...(lane.href === undefined ? {} : { href: lane.href }),
      count: parts?.count ?? lane.events.length,
      y: line,
      top,
      bottom: y,
      ...spanOf(lane, pieces),
      stops,
      crowded,
    };
  });
  const closed = pieces.flatMap((piece) => (piece.gap ? [{ ...piece, gap: piece.gap }] : []));
  const gaps = setInRows(
    closed.map((piece) => ({
      text: sayGap(piece.gap),
      x: (piece.x1 + piece.x2) / 2,
      align: 'middle' as const,
    })),
    y + 26,
    0,
    x2,
  );
  const ticks = ticksOrYears(pieces, x2);
  return {
    width,
    height: Math.max(y + 28, ...gaps.map(({ box }) => box.y + box.height + 4)),
    x1,
    x2,
    pieces,
    ticks,
    tickY,
    footY: y + 18,
    bands: placed,
    bandY,
    changes,
    changeX: placed.slice(1).map((band) => band.x1),
    breaks: closed.map((piece, index) => {
      const x = (piece.x1 + piece.x2) / 2;
      const clear = ticks.every((tick) => x + 8 < tick.x || x - 8 > tick.x + measure(tick.label, 13));
      return { x, clear, label: gaps[index] ?? wordsAt('', piece.x1, y) };
    }),
    lanes: drawn,
  };
}

/** The bar of a lane, as far as it lies in the window. */
function spanOf({ events, spanned }: EraLane, pieces: readonly AxisPiece[]): Pick<DrawnLane, 'span'> {
  const first = events[0]?.from;
  if (!spanned || first === undefined) return {};
  const last = events.reduce((most, each) => Math.max(most, each.to), first);
  if (last < (pieces[0]?.from ?? 0) || first > (pieces.at(-1)?.to ?? 0)) return {};
  return { span: { x1: xOf(pieces, first), x2: xOf(pieces, last + 1) } };
}
