import { measure } from '../geometry/text.ts';
import { dayNumber } from '../../schema/day.ts';
import type { LawInForce } from '../../model/law/law-in-force.ts';
import { shortDay } from '../../model/say/date.ts';
import type { TimelineEventInput } from './dated.ts';
import { type AxisPiece, xOf } from './scale.ts';
import { type Words, wordsAt } from './words.ts';

/** The law in force over a part of the axis, with what is said in it. */
export interface LawBand {
  readonly id: string;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly newer: boolean;
  readonly words: readonly Words[];
}

/** The height of a band. */
export const bandHeight = 20;

/** The widest part of a stretch of pixels that no break runs through. */
function clearPart(axis: readonly AxisPiece[], x1: number, x2: number): { x1: number; x2: number } {
  const parts: { x1: number; x2: number }[] = [];
  let start = x1;
  for (const piece of axis.filter((each) => each.gap && each.x2 > x1 && each.x1 < x2)) {
    parts.push({ x1: start, x2: piece.x1 });
    start = piece.x2;
  }
  parts.push({ x1: start, x2 });
  return parts.reduce((best, part) => (part.x2 - part.x1 > best.x2 - best.x1 ? part : best));
}

/** The laws that were in force along an axis, each from its first pixel to its last, and whether it is to look newer than the one before. */
export function bandsOn(axis: readonly AxisPiece[], bands: readonly LawInForce[]) {
  const [from, to] = [axis[0]?.from ?? 0, axis.at(-1)?.to ?? 0];
  return bands
    .map((band, index) => ({
      band,
      newer: index % 2 === 1,
      start: dayNumber(band.from),
      end: band.to === null ? Infinity : dayNumber(band.to),
    }))
    .filter(({ start, end }) => end > from && start < to)
    .map((each) => ({ ...each, x1: xOf(axis, each.start), x2: xOf(axis, Math.min(each.end, to)) }));
}

/**
 * Puts the laws that were in force along an axis from left to right, each with its name where it has room and its
 * highest penalty where that could be given throughout what is drawn.
 *
 * @param bands in order of time
 */
export const setBands = (axis: readonly AxisPiece[], bands: readonly LawInForce[], y: number): readonly LawBand[] =>
  bandsOn(axis, bands).map(({ band, start, newer, x1, x2 }): LawBand => {
    const clear = clearPart(axis, x1, x2);
    const room = clear.x2 - clear.x1 - 12;
    const name = [band.label, band.short].find((text) => measure(text, 13) <= room);
    const words = name === undefined ? [] : [wordsAt(name, clear.x1 + 6, y + 1.5)];
    const most = band.maximum;
    const said =
      most && dayNumber(most.from) <= Math.max(start, axis[0]?.from ?? 0) ? `maximum ${most.text}` : undefined;
    if (name !== undefined && said !== undefined && measure(name, 13) + measure(said, 13) + 24 <= room)
      words.push(wordsAt(said, clear.x2 - 6 - measure(said, 13), y + 1.5));
    return { id: band.id, x1, x2, y, newer, words };
  });

/** Laws without those whose first day some event says for itself; what is said once is not said again. */
export const notSaid = (bands: readonly LawInForce[], events: readonly TimelineEventInput[]): readonly LawInForce[] => {
  const days = new Set(events.filter(({ lane }) => lane === 'courts').map(({ earliest }) => earliest));
  return bands.filter(({ from }) => !days.has(from));
};

/** The days on which one law followed another within an axis: where, and what to say; with its name where its band has no room for it. */
export const changesOf = (
  axis: readonly AxisPiece[],
  bands: readonly LawInForce[],
  placed: readonly LawBand[],
): readonly { readonly text: string; readonly x: number; readonly align: 'start' }[] =>
  bands
    .map((band) => ({ day: dayNumber(band.from), band }))
    .filter(({ day }) => day > (axis[0]?.from ?? 0) && day < (axis.at(-1)?.to ?? 0))
    .map(({ day, band }) => {
      const named = placed.some((each) => each.id === band.id && each.words.length > 0);
      const since = `from ${shortDay(band.from)}`;
      return { text: named ? since : `${band.short} ${since}`, x: xOf(axis, day), align: 'start' };
    });
