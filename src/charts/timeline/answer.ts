import { px } from '../geometry/path.ts';
import { measure } from '../geometry/text.ts';
import { type AxisPiece, xOf } from '../time/scale.ts';
import type { AnswerInput, PlacedAnswer } from './stages.ts';

/** How far the feet of the line come down. */
const foot = 12;
const size = 15;
/** The air on both sides of the words. */
const air = 14;

/**
 * Puts the one length that a timeline says over its axis: a line from its first day to its last with the words in its
 * middle; where it is shorter than they are, beside it; and over it where there is no room beside it. An end that lies
 * outside the axis has no foot.
 */
export function placeAnswer(
  { from, to, words }: AnswerInput,
  axis: readonly AxisPiece[],
  x1: number,
  x2: number,
): PlacedAnswer {
  const [first, last] = [axis[0]?.from ?? 0, axis.at(-1)?.to ?? 0];
  const [left, right] = [xOf(axis, from), xOf(axis, to)];
  const width = measure(words, size, 650);
  const within = width + 2 * air + 24 <= right - left;
  const beside = [right + air, left - air - width].find((x) => x >= x1 && x + width <= x2);
  const over = !within && beside === undefined;
  const line = over ? 34 : 14;
  const middle = Math.min(x2 - width, Math.max(x1, (left + right - width) / 2));
  const x = within || over ? middle : (beside ?? middle);
  const start = from < first ? `M${px(left)},${px(line)}` : `M${px(left)},${px(line + foot)}V${px(line)}`;
  const end = to > last ? '' : `V${px(line + foot)}`;
  const gap = within ? `H${px(x - air)}M${px(x + width + air)},${px(line)}` : '';
  const top = over ? 4 : line - 9;
  return {
    path: `${start}${gap}H${px(right)}${end}`,
    height: line + foot,
    words: { text: words, x, y: top + 14, box: { x, y: top, width, height: 18 } },
  };
}
