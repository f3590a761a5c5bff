import type { Box } from '../geometry/box.ts';
import { classes, type Html, svg } from '../geometry/markup.ts';
import { bandHeight, type LawBand } from './law-bands.ts';
import type { Mark } from './marks.ts';
import type { Words } from './words.ts';

/** What marks of dates known no closer are filled with, along the axis, under an id of its own on the page. */
export const softFill = (id: string, along: 'x' | 'y' = 'x'): Html =>
  svg`<defs><linearGradient id="${id}"${along === 'y' && svg` x2="0" y2="1"`}><stop class="soft-end" offset="0"/><stop class="soft-middle" offset="0.35"/><stop class="soft-middle" offset="0.65"/><stop class="soft-end" offset="1"/></linearGradient></defs>`;

/** Words from a point on; nothing where there are none. */
export const drawWords = ({ text, x, y }: Pick<Words, 'text' | 'x' | 'y'>, name = '', anchor = 'start'): Html =>
  text === ''
    ? svg``
    : svg`<text${name !== '' && svg` class="${name}"`} x="${x}" y="${y}"${anchor !== 'start' && svg` text-anchor="${anchor}"`}>${text}</text>`;

/** The two strokes of a break, `half` pixels above and below a line. */
export const drawBreak = (x: number, y: number, half: number): Html =>
  svg`<path d="M${x - 6},${y + half}l5,${-2 * half}M${x + 1},${y + half}l5,${-2 * half}"/>`;

/** What a mark is known by in a style sheet. */
export const markClass = ({ shape, wrong, alleged }: Mark, ...more: readonly string[]): string =>
  classes(...more, 'event', shape, wrong && 'wrong', alleged && 'alleged');

/**
 * A shape as exact as its date, wherever something dated is drawn: a point in the middle of its box for a day, a soft bar
 * for a month or a year, a bar for a span.
 *
 * @param softId what a soft bar is filled with; without it the style sheet says
 */
export const drawShape = (shape: Mark['shape'], { x, y, width, height }: Box, name: string, softId?: string): Html =>
  shape === 'dot' || shape === 'ring'
    ? svg`<circle class="${name}" cx="${x + width / 2}" cy="${y + height / 2}" r="5"/>`
    : svg`<rect class="${name}" x="${x}" y="${y}" width="${width}" height="${height}"${shape === 'bar' ? svg` rx="${Math.min(width, height) / 2}"` : softId !== undefined && svg` fill="url(#${softId})"`}/>`;

/** A mark on its axis: `x` where that runs from left to right, `y` from top to bottom, at `across` pixels. */
export function drawMark({ shape, x, x1, x2 }: Mark, softId: string, along: 'x' | 'y', across: number): Html {
  const point = shape === 'dot' || shape === 'ring';
  const [from, length] = point ? [x - 4, 8] : [x1, Math.max(2, x2 - x1)];
  const box =
    along === 'x'
      ? { x: from, y: across - 4, width: length, height: 8 }
      : { x: across - 4, y: from, width: 8, height: length };
  return drawShape(shape, box, 'shape', softId);
}

/** The law in force, band by band. */
export const drawBands = (bands: readonly LawBand[]): readonly Html[] =>
  bands.map(
    ({ newer, x1, x2, y, words }) =>
      svg`<g class="${classes('band', newer && 'newer')}"><rect x="${x1}" y="${y}" width="${Math.max(0, x2 - x1)}" height="${bandHeight}"/>${words.map((each) => drawWords(each))}</g>`,
  );
