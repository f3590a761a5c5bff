import { classes, type Html, svg } from '../geometry/markup.ts';
import { drawShape } from '../time/draw-mark.ts';
import { layerOf } from '../time/marks.ts';
import { cutReach } from './words.ts';
import type { DrawnSide, PairLayout, PairMark, Words } from './stages.ts';

/** Words in lines, as the elements of a picture. */
const text = ({ lines, x, y, step, anchor }: Words, name: string): Html =>
  svg`<text class="${name}" text-anchor="${anchor}">${lines.map(
    (line, index) => svg`<tspan x="${x}" y="${y + index * step}">${line}</tspan>`,
  )}</text>`;

const mark = ({ shape, wrong, box }: PairMark): Html => drawShape(shape, box, classes('mark', shape, wrong && 'wrong'));

const side = ({ name, line, marks, labels }: DrawnSide): Html =>
  svg`<rect class="line" x="${line.x}" y="${line.y}" width="${line.width}" height="${line.height}"/>${labels.map(
    ({ leader, wrong }) => svg`<path class="${classes('leader', wrong && 'wrong')}" d="${leader}"/>`,
  )}${text(name, 'side-name')}${[...marks].sort((p, q) => layerOf(p) - layerOf(q)).map(mark)}${labels.map((label) =>
    text(label, classes('event-label', label.strong && 'strong', label.wrong && 'wrong')),
  )}`;

/** Where a gap cuts the lines: two short strokes on each. */
const cut = ({ a, b, frame }: PairLayout, middle: number): readonly Html[] =>
  [a.line, b.line].map(({ x, y }) =>
    frame === 'wide'
      ? svg`<rect class="gap" x="${middle - 5}" y="${y - 5}" width="10" height="10"/><path class="cut" d="M${middle - 5},${y + 7}l5,-14M${middle},${y + 7}l5,-14"/>`
      : svg`<rect class="gap" x="${x - 5}" y="${middle - 5}" width="10" height="10"/><path class="cut" d="M${x - cutReach},${middle}l${2 * cutReach},-5M${x - cutReach},${middle + 5}l${2 * cutReach},-5"/>`,
  );

const tick = ({ a, b, frame }: PairLayout, at: number): Html =>
  frame === 'wide'
    ? svg`<path class="tick" d="M${at},${a.line.y}V${b.line.y}"/>`
    : svg`<path class="tick" d="M${a.line.x},${at}h6M${b.line.x - 5},${at}h6"/>`;

/** Two cases on one axis as a picture; to a screen reader it is one, and the table after it is the text. */
export function drawPair(layout: PairLayout, frame: 'wide' | 'mid' | 'tall' | 'sheet', name: string): Html {
  const { width, height, a, b, ticks, breaks, bands } = layout;
  return svg`<svg class="pair-chart ${frame}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${name}">${bands.map(
    ({ newer, box }) =>
      svg`<rect class="${classes('band', newer && 'newer')}" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/>`,
  )}${ticks.map(({ at }) => tick(layout, at))}${side(a)}${side(b)}${breaks.flatMap(({ start, end }) =>
    cut(layout, (start + end) / 2),
  )}${breaks.flatMap(({ words }) => (words ? [text(words, 'gap-words')] : []))}${ticks.map((words) =>
    text(words, 'tick-words'),
  )}${bands.flatMap(({ words }) => (words ? [text(words, 'band-words')] : []))}</svg>`;
}
