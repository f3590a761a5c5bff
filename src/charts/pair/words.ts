import { measure, wrap } from '../geometry/text.ts';
import type { PairEvent, Words } from './stages.ts';

/** The size of all words in the chart, and the distance between lines. */
export const size = 13;
export const step = 16;

/** How far the strokes of a break reach to either side of a case’s line. */
export const cutReach = 7;

const weightOf = (event: PairEvent): number => (event.strong ? 700 : 500);

/** The words of an event: the date and what happened, in one line if it is no wider than `width`, or the date in a line of its own. */
export function linesOf(event: PairEvent, width: number): readonly string[] {
  const weight = weightOf(event);
  const whole = `${event.when} · ${event.title}`;
  return measure(whole, size, weight) <= width
    ? [whole]
    : [...wrap(event.when, width, size, weight), ...wrap(event.title, width, size, weight)];
}

/** The width of the widest of an event's lines. */
export const widestOf = (event: PairEvent, lines: readonly string[]): number =>
  Math.max(...lines.map((line) => measure(line, size, weightOf(event))));

/** Words from their top edge, in a box of the given width on the side that the anchor names. */
export function wordsAt(
  lines: readonly string[],
  x: number,
  top: number,
  anchor: Words['anchor'],
  width = Math.max(...lines.map((line) => measure(line, size, 600))),
): Words {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { lines, x, y: top + 12.5, step, anchor, box: { x: left, y: top, width, height: lines.length * step } };
}
