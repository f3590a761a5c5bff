import type { Box } from '../geometry/box.ts';
import { px } from '../geometry/path.ts';
import { classes, type Html, svg } from '../geometry/markup.ts';
import type { TimelineEventInput } from './dated.ts';
import type { Days } from './days.ts';
import { type AxisPiece, xOf } from './scale.ts';

/** How something dated is drawn: a day is a dot, a month or a year a soft bar, a span a bar, an allegation a ring. */
export type Shape = 'dot' | 'ring' | 'soft' | 'bar';

/** An event on an axis, in the shape that its date has. */
export interface Mark {
  readonly id: string;
  readonly shape: Shape;
  readonly x: number;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly wrong: boolean;
  readonly alleged: boolean;
  /** Whether what lasted began before the drawing does, and went on after it. */
  readonly beyond?: readonly [before: boolean, after: boolean];
}

/** What a mark says of something in time beside its days. */
type Marked = Pick<TimelineEventInput, 'id' | 'precision' | 'wrong' | 'alleged'>;

/** The shape of something dated, as exact as its date is known, and hollow if it is an allegation: all charts of time and their keys ask here. */
export function shapeOf({ precision, alleged }: Pick<Marked, 'precision' | 'alleged'>): Shape {
  if (precision === 'span') return 'bar';
  if (precision !== 'day') return 'soft';
  return alleged ? 'ring' : 'dot';
}

/** Whether a shape stands on one day, and not over days. */
export const isPoint = (shape: Shape): boolean => shape === 'dot' || shape === 'ring';

/** In which layer a mark is drawn, where marks need not be in order of time: days over what lasts, and of days what was wrong over all. */
export const layerOf = ({ shape, wrong }: Pick<Mark, 'shape' | 'wrong'>): number =>
  isPoint(shape) ? 1 + Number(wrong) : 0;

/** How far a mark reaches back from the day that something was not later than, in pixels: how much earlier it was nobody knows. */
const back = 24;

/** How long the point is of a bar that goes on beyond the drawing, in pixels. */
const tip = 6;

/**
 * How anything in time is drawn on an axis, at height 0: a day as a point, everything else with the extent it can have,
 * never less than 14 pixels.
 *
 * @param x1 what it may not reach beyond, and `x2` on the other side
 */
export function markOf(event: Marked, { from, to }: Days, axis: readonly AxisPiece[], x1: number, x2: number): Mark {
  const shape = shapeOf(event);
  const before = event.precision === 'before';
  const point = isPoint(shape);
  const [left, right] = [xOf(axis, from), xOf(axis, to + 1)];
  const least = point ? 0 : Math.max(0, 14 - (right - left)) / 2;
  const beyond = [from < (axis[0]?.from ?? from), to > (axis.at(-1)?.to ?? to)] as const;
  const open = shape === 'bar' && (beyond[0] || beyond[1]);
  return {
    id: event.id,
    shape,
    x: shape === 'bar' ? left : xOf(axis, (from + to) / 2),
    x1: Math.max(x1, left - (before ? back : least + (open && beyond[0] ? tip : 0))),
    x2: Math.min(x2, right + (before ? 0 : least + (open && beyond[1] ? tip : 0))),
    y: 0,
    wrong: event.wrong,
    alleged: event.alleged,
    ...(open ? { beyond } : {}),
  };
}

/** What marks of dates known no closer are filled with, along the axis, under an id of its own on the page. */
export const softFill = (id: string, along: 'x' | 'y' = 'x'): Html =>
  svg`<defs>${[false, true].map(
    (wrong) =>
      svg`<linearGradient id="${softIdOf(id, wrong)}"${along === 'y' && svg` x2="0" y2="1"`}${wrong && svg` class="wrong"`}><stop class="soft-end" offset="0"/><stop class="soft-middle" offset="0.35"/><stop class="soft-middle" offset="0.65"/><stop class="soft-end" offset="1"/></linearGradient>`,
  )}</defs>`;

/** The id of a soft fill, of its own for what was wrong. */
const softIdOf = (id: string, wrong: boolean): string => (wrong ? `${id}-wrong` : id);

/** What a mark is known by in a style sheet. */
export const markClass = ({ shape, wrong, alleged }: Mark, ...more: readonly string[]): string =>
  classes(...more, 'event', shape, wrong && 'wrong', alleged && 'alleged');

/**
 * A shape as exact as its date, wherever something dated is drawn: a point in the middle of its box for a day, a soft bar
 * for a month or a year, a bar for a span.
 *
 * @param softId what a soft bar is filled with; without it the style sheet says
 */
export const drawShape = (shape: Shape, { x, y, width, height }: Box, name: string, softId?: string): Html =>
  isPoint(shape)
    ? svg`<circle class="${name}" cx="${x + width / 2}" cy="${y + height / 2}" r="5"/>`
    : svg`<rect class="${name}" x="${x}" y="${y}" width="${width}" height="${height}"${shape === 'bar' ? svg` rx="${Math.min(width, height) / 2}"` : softId !== undefined && svg` fill="url(#${softId})"`}/>`;

/** A bar that goes on beyond the drawing: pointed there, and flat where it begins or ends within. */
export function drawOpenBar(
  { x, y, width, height }: Box,
  [before, after]: readonly [boolean, boolean],
  along: 'x' | 'y',
): Html {
  const [from, to, near, far] = along === 'x' ? [x, x + width, y, y + height] : [y, y + height, x, x + width];
  const middle = (near + far) / 2;
  const point = Math.min(tip, (to - from) / 2);
  const corners = [
    ...(before ? [[from + point, far] as const, [from, middle] as const] : [[from, far] as const]),
    [before ? from + point : from, near] as const,
    [after ? to - point : to, near] as const,
    ...(after ? [[to, middle] as const] : []),
    [after ? to - point : to, far] as const,
  ];
  const d = corners.map(([a, b]) => (along === 'x' ? `${px(a)},${px(b)}` : `${px(b)},${px(a)}`)).join('L');
  return svg`<path class="shape" d="M${d}Z"/>`;
}

/** A mark on its axis: `x` where that runs from left to right, `y` from top to bottom, at `across` pixels. */
export function drawMark(
  { shape, x, x1, x2, wrong, beyond }: Mark,
  softId: string,
  along: 'x' | 'y',
  across: number,
): Html {
  const point = isPoint(shape);
  const [from, length] = point ? [x - 4, 8] : [x1, Math.max(2, x2 - x1)];
  const box =
    along === 'x'
      ? { x: from, y: across - 4, width: length, height: 8 }
      : { x: across - 4, y: from, width: 8, height: length };
  return beyond ? drawOpenBar(box, beyond, along) : drawShape(shape, box, 'shape', softIdOf(softId, wrong));
}

/**
 * Days on which something was wrong again, over those that come after them on the same spot: a penalty is seen even where it was
 * reported the next day. Order is that of time for those who read marks as a list, and these are not in it.
 */
export function drawOver(
  marks: readonly Mark[],
  softId: string,
  along: 'x' | 'y',
  across: (mark: Mark) => number,
): Html {
  const under = marks.filter(
    (mark, index) =>
      mark.wrong &&
      isPoint(mark.shape) &&
      marks
        .slice(index + 1)
        .some((next) => !next.wrong && next.y === mark.y && next.x1 < mark.x2 + 8 && next.x2 > mark.x1 - 8),
  );
  return svg`${
    under.length > 0 &&
    svg`<g aria-hidden="true" pointer-events="none">${under.map(
      (mark) => svg`<g class="${markClass(mark)}">${drawMark(mark, softId, along, across(mark))}</g>`,
    )}</g>`
  }`;
}
