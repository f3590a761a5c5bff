import { classes, type Html, svg } from '../geometry/markup.ts';
import { bandHeight, type LawBand } from './law-bands.ts';
import type { Mark } from './marks.ts';
import type { Words } from './words.ts';

/** What marks of dates known no closer are filled with, under an id of its own on the page. */
export const softFill = (id: string): Html =>
  svg`<defs><linearGradient id="${id}"><stop class="soft-end" offset="0"/><stop class="soft-middle" offset="0.35"/><stop class="soft-middle" offset="0.65"/><stop class="soft-end" offset="1"/></linearGradient></defs>`;

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

/** A mark as exact as its date: a point for a day, a soft bar for a month or a year, a bar for a span. */
export const drawMark = ({ shape, x, x1, x2, y }: Mark, softId: string): Html =>
  shape === 'dot' || shape === 'ring'
    ? svg`<circle class="shape" cx="${x}" cy="${y}" r="5"/>`
    : svg`<rect class="shape" x="${x1}" y="${y - 4}" width="${Math.max(2, x2 - x1)}" height="8"${shape === 'soft' ? svg` fill="url(#${softId})"` : svg` rx="4"`}/>`;

/** The law in force, band by band. */
export const drawBands = (bands: readonly LawBand[]): readonly Html[] =>
  bands.map(
    ({ newer, x1, x2, y, words }) =>
      svg`<g class="${classes('band', newer && 'newer')}"><rect x="${x1}" y="${y}" width="${Math.max(0, x2 - x1)}" height="${bandHeight}"/>${words.map((each) => drawWords(each))}</g>`,
  );
