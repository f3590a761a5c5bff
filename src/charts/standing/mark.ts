import { type Standing, standings, type Strokes } from '../../schema/standing.ts';
import { type Html, svg } from '../geometry/markup.ts';
import { px } from '../geometry/path.ts';

/** What a mark is drawn with at its width, in px: how high it is, how thick its bars, uprights and thin lines are, and its dots. */
interface MarkSize {
  readonly height: number;
  readonly bar: number;
  readonly upright: number;
  readonly line: number;
  readonly radius: number;
  readonly dots: number;
}

const sizes = {
  /** Beside a heading. */
  34: { height: 12, bar: 3, upright: 2, line: 1.2, radius: 2, dots: 4 },
  /** In a row. */
  24: { height: 12, bar: 2.6, upright: 2, line: 1.2, radius: 1.8, dots: 4 },
  /** In a table and in a drawing. */
  16: { height: 12, bar: 2.4, upright: 1.6, line: 1.2, radius: 1.7, dots: 3 },
} as const satisfies Readonly<Record<number, MarkSize>>;

/** The widths at which a mark is drawn, in px. */
export type MarkWidth = keyof typeof sizes;

/** How high the mark of that width is, in px. */
export const markHeight = (width: MarkWidth): number => sizes[width].height;

const line = (path: string, weight: number): Html => svg`<path d="${path}" stroke-width="${weight}"/>`;

function strokes({ bars = [], lines = [], stops = [], slash, dots }: Strokes, width: MarkWidth): readonly Html[] {
  const { height, bar, upright, line: thin, radius, dots: count }: MarkSize = sizes[width];
  const middle = height / 2;
  const flat = ([from, to]: readonly [number, number]): string =>
    `M${px(from * width)} ${px(middle)}H${px(to * width)}`;
  return [
    ...bars.map((each) => line(flat(each), bar)),
    // Between stops a line is a little heavier, or it is lost beside them.
    ...lines.map((each) => line(flat(each), stops.length > 0 ? thin + 0.2 : thin)),
    ...stops.map((at) => line(`M${px(at * width)} ${px(0.1 * height)}V${px(0.9 * height)}`, upright)),
    ...(slash
      ? [line(`M${px(0.36 * width)} ${px(0.95 * height)}L${px(0.62 * width)} ${px(0.05 * height)}`, upright)]
      : []),
    ...(dots
      ? Array.from({ length: count }, (_, index) => {
          const x = radius + (index * (width - 2 * radius)) / (count - 1);
          return svg`<circle cx="${x}" cy="${middle}" r="${radius}" fill="currentColor" stroke="none"/>`;
        })
      : []),
  ];
}

/** The mark of a standing in the colour of its words; the word always stands beside it. */
export const standingMark = (standing: Standing, width: MarkWidth): Html =>
  svg`<svg class="standing-mark" width="${width}" height="${markHeight(width)}" viewBox="0 0 ${width} ${markHeight(width)}" aria-hidden="true">${strokes(standings[standing].mark, width)}</svg>`;

/** The same mark within a drawing, its middle at a point there; the drawing's key has the word. */
export const standingMarkAt = (standing: Standing, width: MarkWidth, x: number, y: number): Html =>
  svg`<g class="standing-mark" transform="translate(${x - width / 2} ${y - markHeight(width) / 2})">${strokes(standings[standing].mark, width)}</g>`;
