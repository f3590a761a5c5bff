import type { Box } from '../geometry/box.ts';
import { classes, type Html, svg } from '../geometry/markup.ts';
import { px } from '../geometry/path.ts';
import { isPoint, type Mark, type Shape, tip } from './marks.ts';

/** What marks of dates known no closer are filled with, along the axis, under an id of its own on the page. */
export const softFill = (id: string, along: 'x' | 'y' = 'x'): Html =>
  svg`<defs>${[false, true].map(
    (wrong) =>
      svg`<linearGradient id="${softIdOf(id, wrong)}"${along === 'y' && svg` x2="0" y2="1"`}${wrong && svg` class="wrong"`}><stop class="soft-end" offset="0"/><stop class="soft-middle" offset="0.35"/><stop class="soft-middle" offset="0.65"/><stop class="soft-end" offset="1"/></linearGradient>`,
  )}</defs>`;

/** The id of a soft fill, of its own for what was wrong. */
const softIdOf = (id: string, wrong: boolean): string => (wrong ? `${id}-wrong` : id);

/** What a mark is known by in a style sheet. */
export const markClass = ({ shape, wrong, alleged }: Pick<Mark, 'shape' | 'wrong' | 'alleged'>): string =>
  classes('event', shape, wrong && 'wrong', alleged && 'alleged');

/** Half the width of a day's mark, in pixels: one on which something was wrong is seen first. */
export const pointRadius = ({ shape, wrong }: Pick<Mark, 'shape' | 'wrong'>): number =>
  5 + Number(shape === 'dot' && wrong);

/** A length or a place: a number of pixels, or a share of the drawing as `"12.5%"`. */
type Length = number | string;

/** The room of a mark. */
interface Room {
  readonly x: Length;
  readonly y: Length;
  readonly width: Length;
  readonly height: Length;
}

/** A day: a point. */
export const drawPoint = (x: Length, y: Length, radius: number, name: string): Html =>
  svg`<circle class="${name}" cx="${x}" cy="${y}" r="${radius}"/>`;

/**
 * Days: a bar, whose ends are round where `round` is their radius and it is known when it began and ended.
 *
 * @param softId what a soft bar is filled with; without it the style sheet says
 */
export const drawStretch = ({ x, y, width, height }: Room, name: string, round = 0, softId?: string): Html =>
  svg`<rect class="${name}" x="${x}" y="${y}" width="${width}" height="${height}"${
    round > 0 ? svg` rx="${round}"` : softId !== undefined && svg` fill="url(#${softId})"`
  }/>`;

/**
 * A shape as exact as its date, wherever something dated is drawn: a point in the middle of its box for a day, a soft bar
 * for a month or a year, a bar for a span.
 *
 * @param softId what a soft bar is filled with; without it the style sheet says
 */
export const drawShape = (shape: Shape, box: Box, name: string, softId?: string): Html => {
  const half = Math.min(box.width, box.height) / 2;
  return isPoint(shape)
    ? drawPoint(box.x + box.width / 2, box.y + box.height / 2, half, name)
    : drawStretch(box, name, shape === 'bar' ? half : 0, softId);
};

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
export function drawMark(mark: Mark, softId: string, along: 'x' | 'y', across: number): Html {
  const { shape, x, x1, x2, wrong, beyond } = mark;
  const half = isPoint(shape) ? pointRadius(mark) : 4;
  const [from, length] = isPoint(shape) ? [x - half, 2 * half] : [x1, Math.max(2, x2 - x1)];
  const box =
    along === 'x'
      ? { x: from, y: across - half, width: length, height: 2 * half }
      : { x: across - half, y: from, width: 2 * half, height: length };
  return beyond ? drawOpenBar(box, beyond, along) : drawShape(shape, box, 'shape', softIdOf(softId, wrong));
}

/**
 * What was wrong again, over what comes after it on the same spot: a penalty is seen even where it was reported the next day,
 * and what lasted even where something has only its year, but never over a day. Order is that of time for those who read
 * marks as a list, and these are not in it.
 */
export function drawOver(
  marks: readonly Mark[],
  softId: string,
  along: 'x' | 'y',
  across: (mark: Mark) => number,
): Html {
  const under = marks.filter((mark, index) => {
    const over = marks
      .slice(index + 1)
      .filter((next) => !next.wrong && next.y === mark.y && next.x1 < mark.x2 + 8 && next.x2 > mark.x1 - 8);
    return mark.wrong && over.length > 0 && (isPoint(mark.shape) || !over.some(({ shape }) => isPoint(shape)));
  });
  return svg`${
    under.length > 0 &&
    svg`<g aria-hidden="true" pointer-events="none">${under.map(
      (mark) => svg`<g class="${markClass(mark)}">${drawMark(mark, softId, along, across(mark))}</g>`,
    )}</g>`
  }`;
}

/** How far the line of a list stands from the left of the drawings of its marks, in pixels. */
const rowLine = 7;

/**
 * A mark in a row of a list, on the line down the list's side. The drawing is as high as the row, and that of a span
 * as high as the span is to be, since what lasted has no length there.
 */
export function drawInRow(mark: Pick<Mark, 'shape' | 'wrong' | 'alleged'>, softId: string): Html {
  const { shape, wrong } = mark;
  const box = { x: rowLine - 4, y: 3, width: 8, height: 31 };
  const drawn = isPoint(shape)
    ? drawPoint(rowLine, 18.5, pointRadius(mark), 'shape')
    : shape === 'bar'
      ? drawStretch({ ...box, y: 0, height: '100%' }, 'shape', 4)
      : drawStretch(box, 'shape', 0, softIdOf(softId, wrong));
  return svg`<g class="${markClass(mark)}">${drawn}</g>`;
}
