import { classes, type Html, svg } from '../geometry/markup.ts';
import { drawWords } from '../time/draw.ts';
import type { PlacedPanel, PlacedPenalty, RegisterLayout } from './stages.ts';

/** The shape of a penalty's status, `r` pixels from its middle to its edge. */
function shape({ status, x, y }: PlacedPenalty, r: number): Html {
  if (status === 'settled') return svg`M${x - r},${y - r}h${2 * r}v${2 * r}h${-2 * r}z`;
  if (status === 'varied') return svg`M${x},${y - r}l${r},${r}l${-r},${r}l${-r},${-r}z`;
  if (status === 'quashed') return svg`M${x - r},${y - r}l${2 * r},${2 * r}M${x + r},${y - r}l${-2 * r},${2 * r}`;
  return svg`M${x - r},${y}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;
}

const drawPanel = ({ title, titleY, top, bottom, amounts, lines, risers }: PlacedPanel, t: RegisterLayout): Html =>
  svg`<g class="panel">${drawWords({ text: title, x: 0, y: titleY }, 'panel-title')}${t.years.map(
    ({ x }) => svg`<line class="year" x1="${x}" x2="${x}" y1="${top}" y2="${bottom}"/>`,
  )}${amounts.map(
    ({ y, text }) =>
      svg`<line class="sum" x1="${t.left}" x2="${t.right}" y1="${y}" y2="${y}"/>${drawWords({ text, x: t.left - 8, y: y + 4 }, 'sum-name')}`,
  )}${lines.map(
    ({ x1, x2, y, soft }) =>
      svg`<line class="${classes('ceiling', soft && 'soft')}" x1="${x1}" x2="${x2}" y1="${y}" y2="${y}"/>`,
  )}${risers.map(({ x, y1, y2 }) => svg`<line class="ceiling" x1="${x}" x2="${x}" y1="${y1}" y2="${y2}"/>`)}</g>`;

/** The penalties over time as the inside of an `svg` of the layout's width and height; `r` is half the size of a mark. */
export function drawRegister(t: RegisterLayout, r: number): string {
  const order = [...t.marks].sort((a, b) => Number(b.extent === 'bar') - Number(a.extent === 'bar'));
  return svg`${t.panels.map((panel) => drawPanel(panel, t))}${order.map(
    (mark) =>
      svg`<g class="penalty ${mark.status} ${mark.extent === 'dot' ? 'dot' : 'bar'}" data-register="${mark.id}">${
        mark.extent !== 'dot'
          ? svg`<rect x="${mark.x1}" y="${mark.y - 2.5}" width="${mark.x2 - mark.x1}" height="5" rx="2.5"/>`
          : svg`<path d="${shape(mark, r)}"/>`
      }</g>`,
  )}${t.panels.flatMap(({ maximum }) => (maximum ? [drawWords(maximum, 'ceiling-name', maximum.anchor)] : []))}${t.names.map(
    ({ id, x, y, anchor, text }) =>
      svg`<text class="penalty-name" data-register="${id}" x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`,
  )}${t.years.map(({ x, label }) => drawWords({ text: label, x, y: t.height - 10 }, 'year-name'))}`.html;
}
