import { arrowhead } from '../flow/marks.ts';
import { px } from '../geometry/path.ts';
import { type Html, svg } from '../geometry/markup.ts';
import { barWidth, egoWidth, layoutEgo } from './layout.ts';
import type { EgoFlow, EgoLine } from './stages.ts';

/** Half of what lies between the two lines of a number that is not known. */
const hollow = 1.8;

function drawLine({ drawn, x1, x2, y, thickness, wrong }: EgoLine): Html {
  const of = wrong === undefined ? svg`` : svg` data-wrong="${wrong}"`;
  if (drawn === 'arrow') {
    const tip = arrowhead({ x: x2, y }, { x: 1, y: 0 });
    return svg`<g class="ego-arrow"${of}><line x1="${x1}" x2="${x2 - 8}" y1="${y}" y2="${y}"/><path d="M${tip.map((at) => `${px(at.x)},${px(at.y)}`).join('L')}Z"/></g>`;
  }
  return drawn === 'hollow'
    ? svg`<g class="ego-hollow"${of}>${[-hollow, hollow].map((by) => svg`<line x1="${x1}" x2="${x2}" y1="${y + by}" y2="${y + by}"/>`)}</g>`
    : svg`<rect class="ego-ribbon"${of} x="${x1}" y="${y - thickness / 2}" width="${x2 - x1}" height="${thickness}"/>`;
}

/** Who gave data to an actor and who got it from it, as the inside of an `svg` 390 pixels wide. */
export function drawEgo(flows: readonly EgoFlow[], height: number): Html {
  const { lines, bar, more } = layoutEgo(flows, height);
  const end = (side: EgoFlow['side']) => (side === 'in' ? svg` x="0"` : svg` x="${egoWidth}" text-anchor="end"`);
  return svg`${lines.map(drawLine)}<rect class="ego-bar" x="${(egoWidth - barWidth) / 2}" y="${bar.y}" width="${barWidth}" height="${bar.height}"/>${lines.map(
    ({ side, y, thickness, name, letters }) =>
      svg`<text${end(side)} y="${y - Math.max(3, thickness / 2) - 4}">${name} <tspan>${letters}</tspan></text>`,
  )}${more.map(({ side, count, y }) => svg`<text class="ego-more"${end(side)} y="${y - 4}">and ${count} more</text>`)}`;
}
