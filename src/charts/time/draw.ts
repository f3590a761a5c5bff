import { classes, type Html, svg } from '../geometry/markup.ts';
import { bandHeight, type LawBand } from './law-bands.ts';
import type { Words } from './words.ts';

/** Words from a point on; nothing where there are none. */
export const drawWords = ({ text, x, y }: Pick<Words, 'text' | 'x' | 'y'>, name = '', anchor = 'start'): Html =>
  text === ''
    ? svg``
    : svg`<text${name !== '' && svg` class="${name}"`} x="${x}" y="${y}"${anchor !== 'start' && svg` text-anchor="${anchor}"`}>${text}</text>`;

/** The two strokes of a break, `half` pixels above and below a line. */
export const drawBreak = (x: number, y: number, half: number): Html =>
  svg`<path d="M${x - 6},${y + half}l5,${-2 * half}M${x + 1},${y + half}l5,${-2 * half}"/>`;

/** The law in force, band by band. */
export const drawBands = (bands: readonly LawBand[]): readonly Html[] =>
  bands.map(
    ({ newer, x1, x2, y, words }) =>
      svg`<g class="${classes('band', newer && 'newer')}"><rect x="${x1}" y="${y}" width="${Math.max(0, x2 - x1)}" height="${bandHeight}"/>${words.map((each) => drawWords(each))}</g>`,
  );
