import type { Wrong } from '../../schema/standing.ts';
import { type Html, svg } from '../geometry/markup.ts';
import { graver } from './gravity.ts';

/** What was wrong with a flow that a square stands for; nothing where nothing was. */
export type Marked = Wrong | undefined;

const [size, gap, inRow] = [6, 1, 6];

const square = (wrong: Marked, x: number, y: number): Html =>
  svg`<rect data-wrong="${wrong ?? 'none'}" x="${x + 0.5}" y="${y + 0.5}" width="${size - 1}" height="${size - 1}"/>`;

/** One small square a flow, six in a row, those found wrong first: the inside of a link or a cell. */
export function drawSquares(flows: readonly Marked[]): Html {
  const rows = Math.ceil(flows.length / inRow);
  const side = size + gap;
  return svg`<svg class="squares" width="${inRow * side}" height="${rows * side}" aria-hidden="true">${[...flows]
    .sort(graver)
    .map((wrong, index) => square(wrong, (index % inRow) * side, Math.floor(index / inRow) * side))}</svg>`;
}

/** So many squares find room on each side of the bar of {@link drawBothWays}; the width and the height of that drawing. */
const most = 11;
export const bothWays = { width: 220, height: 12 } as const;

/** What an actor received, left of a bar, and what it passed on, right of it: a square a flow, those found wrong next to the bar. */
export function drawBothWays(received: readonly Marked[], passedOn: readonly Marked[]): Html {
  const [middle, step] = [bothWays.width / 2, 9];
  const side = (flows: readonly Marked[], x: number, by: number): readonly Html[] =>
    [...flows]
      .sort(graver)
      .slice(0, most)
      .map((wrong, index) => square(wrong, x + index * by, 3));
  return svg`${side(received, middle - 12, -step)}${side(passedOn, middle + 6, step)}<rect class="middle" x="${middle - 1.5}" y="0" width="3" height="${bothWays.height}"/>`;
}
