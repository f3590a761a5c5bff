import { type Standing, standings, type Strokes } from '../../schema/standing.ts';
import { type Html, svg } from '../geometry/markup.ts';

/** The widths at which a mark is drawn, in px: beside a heading, in a row, in a table or a drawing. Each is 12 high. */
export type MarkWidth = 34 | 24 | 16;
export const markHeight = 12;

const bar = { 34: 3, 24: 2.6, 16: 2.4 } as const;
const upright = { 34: 2, 24: 2, 16: 1.6 } as const;
const radius = { 34: 2, 24: 1.8, 16: 1.7 } as const;
const dotsAt = { 34: 4, 24: 4, 16: 3 } as const;

const line = (path: string, weight: number): Html => svg`<path d="${path}" stroke-width="${weight}"/>`;
const one = (value: number): string => String(Math.round(value * 10) / 10);

function strokes({ bars = [], lines = [], stops = [], slash, dots }: Strokes, width: MarkWidth): readonly Html[] {
  const flat = ([from, to]: readonly [number, number]): string => `M${one(from * width)} 6H${one(to * width)}`;
  const [r, count] = [radius[width], dotsAt[width]];
  return [
    ...bars.map((each) => line(flat(each), bar[width])),
    ...lines.map((each) => line(flat(each), stops.length > 0 ? 1.4 : 1.2)),
    ...stops.map((at) => line(`M${one(at * width)} 1.2V10.8`, upright[width])),
    ...(slash ? [line(`M${one(0.36 * width)} 11.4L${one(0.62 * width)} .6`, upright[width])] : []),
    ...(dots
      ? Array.from({ length: count }, (_, index) => {
          const x = r + (index * (width - 2 * r)) / (count - 1);
          return svg`<circle cx="${x}" cy="6" r="${r}" fill="currentColor" stroke="none"/>`;
        })
      : []),
  ];
}

/** The mark of a standing in the colour of its words; the word always stands beside it. */
export const standingMark = (standing: Standing, width: MarkWidth): Html =>
  svg`<svg class="standing-mark" width="${width}" height="12" viewBox="0 0 ${width} 12" aria-hidden="true">${strokes(standings[standing].mark, width)}</svg>`;

/** The same mark within a drawing, its middle at a point there; the drawing's key has the word. */
export const standingMarkAt = (standing: Standing, width: MarkWidth, x: number, y: number): Html =>
  svg`<g class="standing-mark" transform="translate(${x - width / 2} ${y - markHeight / 2})">${strokes(standings[standing].mark, width)}</g>`;

/** The same mark as a picture that stands alone: the largest, as wide as it is asked for and in a colour of its own. */
export const standingPicture = (standing: Standing, width: number, colour: string): string =>
  svg`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${pictureHeight(width)}" viewBox="0 0 34 ${markHeight}" color="${colour}" fill="none" stroke="${colour}">${strokes(standings[standing].mark, 34)}</svg>`
    .html;

/** How high that picture is. */
export const pictureHeight = (width: number): number => (width * markHeight) / 34;
