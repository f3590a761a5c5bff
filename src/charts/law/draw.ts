import { classes, svg } from '../geometry/markup.ts';
import { measure } from '../geometry/text.ts';
import { standingMarkAt } from '../standing/mark.ts';
import { drawWords } from '../time/draw.ts';
import { drawShape } from '../time/draw-mark.ts';
import { type BandLayout, dayRow, findingWidth } from './band.ts';

/**
 * The band of a rule and the decisions that turned on it, as the inside of an `svg` of the layout's width and height.
 *
 * @param sayDay how the day of a change is said under the band
 */
export function drawLawBand(t: BandLayout, sayDay: (day: string) => string): string {
  const { bandY } = t;
  return svg`${t.bands.map(
    ({ x1, x2, label, labelX }, index) =>
      svg`<g class="${classes('form', index % 2 === 1 && 'odd')}"><rect x="${x1}" y="${bandY}" width="${Math.max(0, x2 - x1)}" height="26"/>${
        labelX + measure(label, 13, 600) < x2 && drawWords({ text: label, x: labelX, y: bandY + 17.5 }, 'form-name')
      }</g>`,
  )}${t.breaks.map(
    (x) =>
      svg`<g class="gap"><rect x="${x - 6}" y="${bandY - 3}" width="12" height="32"/><path d="M${x - 10},${bandY + 33}l9,-40M${x + 2},${bandY + 33}l9,-40"/></g>`,
  )}${t.changes.map(
    ({ x, day, row, anchor }) =>
      svg`<g class="change"><line x1="${x}" x2="${x}" y1="${bandY}" y2="${bandY + 46 + row * dayRow}"/><text x="${anchor === 'end' ? x - 5 : x + 5}" y="${bandY + 44 + row * dayRow}" text-anchor="${anchor}">${sayDay(day)}</text></g>`,
  )}${t.labels.map(
    ({ x, y, leaderTo }) => svg`<line class="leader" x1="${x}" x2="${x}" y1="${y + 4}" y2="${leaderTo}"/>`,
  )}${t.soft.map(({ shape, x1, x2, y }) =>
    drawShape(shape, { x: x1, y: y - 4, width: x2 - x1, height: 8 }, 'soft-day'),
  )}${t.findings.map(
    ({ id, standing, x, y }) => svg`<g data-finding="${id}">${standingMarkAt(standing, findingWidth, x, y)}</g>`,
  )}${t.labels.map(
    ({ text, x, y, anchor }) => svg`<text class="case-name" x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`,
  )}`.html;
}
