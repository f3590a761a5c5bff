import { measure } from '../geometry/text.ts';
import { xOf } from './scale.ts';
import type { AxisPiece, LawBand, LawBandInput } from '../timeline/stages.ts';
import { wordsAt } from './words.ts';
import { dayNumber } from '../../schema/day.ts';
import { shortDay } from '../../model/say/date.ts';

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

/**
 * Puts the laws that were in force along an axis, each from its first day to its last, with its name where it has
 * room and its highest penalty where that could be given throughout what is drawn.
 *
 * @param bands in order of time
 */
export function setBands(axis: readonly AxisPiece[], bands: readonly LawBandInput[], y: number): readonly LawBand[] {
  const [from, to] = [axis[0]?.from ?? 0, axis.at(-1)?.to ?? 0];
  return bands
    .map((band) => ({ band, start: dayNumber(band.from), end: band.to === null ? Infinity : dayNumber(band.to) }))
    .map((each, index) => ({ ...each, newer: index % 2 === 1 }))
    .filter(({ start, end }) => end > from && start < to)
    .map(({ band, start, end, newer }): LawBand => {
      const [x1, x2] = [xOf(axis, Math.max(start, from)), xOf(axis, Math.min(end, to))];
      const clear = clearPart(axis, x1, x2);
      const room = clear.x2 - clear.x1 - 12;
      const name = [band.label, band.short].find((text) => measure(text, 13) <= room);
      const words = name === undefined ? [] : [wordsAt(name, clear.x1 + 6, y + 1.5)];
      const most = band.maximum;
      const said = most && dayNumber(most.from) <= Math.max(start, from) ? `maximum ${most.text}` : undefined;
      if (name !== undefined && said !== undefined && measure(name, 13) + measure(said, 13) + 24 <= room)
        words.push(wordsAt(said, clear.x2 - 6 - measure(said, 13), y + 1.5));
      return { id: band.id, x1, x2, y, newer, words };
    });
}

/** The days on which one law followed another within an axis: where, and what to say; with its name where its band has no room for it. */
export const changesOf = (
  axis: readonly AxisPiece[],
  bands: readonly LawBandInput[],
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
