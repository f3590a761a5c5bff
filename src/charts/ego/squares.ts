import type { Wrong } from '../../schema/standing.ts';
import { type Html, svg } from '../geometry/markup.ts';

const [size, gap, inRow] = [6, 1, 6];
const order = ['found', 'conceded', 'alleged', 'set-aside', 'none'];

/** One small square a flow, six in a row, those found wrong first: the inside of a link or a cell. */
export function drawSquares(flows: readonly (Wrong | 'none')[]): Html {
  const rows = Math.ceil(flows.length / inRow);
  const side = size + gap;
  return svg`<svg class="squares" width="${inRow * side}" height="${rows * side}" aria-hidden="true">${[...flows]
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map(
      (wrong, index) =>
        svg`<rect data-wrong="${wrong}" x="${(index % inRow) * side + 0.5}" y="${Math.floor(index / inRow) * side + 0.5}" width="${size - 1}" height="${size - 1}"/>`,
    )}</svg>`;
}
