import { type Point, px } from '../../geometry/path.ts';
import { arrowhead, notchOf, short } from '../marks.ts';

/** A ribbon's edges and its area; it lies level, from left to right. */
interface RibbonShape {
  readonly sides: readonly string[];
  readonly area: string;
}

/** A level ribbon about the line at `y`, with a notch in its end where the data was taken. */
export function levelRibbon(x1: number, x2: number, y: number, half: number, taken: boolean): RibbonShape {
  const [top, bottom] = [px(y - half), px(y + half)];
  const [from, to] = [px(x1), px(taken ? x2 - short : x2)];
  const point = `${px(x2 - short - notchOf(half))},${px(y)}`;
  return {
    sides: [
      `M${from},${top}H${to}`,
      `M${from},${bottom}H${to}`,
      ...(taken ? [`M${to},${top}L${point}L${to},${bottom}`] : []),
    ],
    area: `M${from},${top}H${to}${taken ? `L${point}L${to},${bottom}` : `V${bottom}`}H${from}Z`,
  };
}

/** The line of an arrow, and its head, three pixels before the bar that it points to. */
export function arrowBetween(from: Point, to: Point): { readonly path: string; readonly head: readonly Point[] } {
  const [dx, dy] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)];
  const tip = { x: to.x - 3 * dx, y: to.y - 3 * dy };
  const back = { x: tip.x - 9 * dx, y: tip.y - 9 * dy };
  return {
    path: `M${px(from.x)},${px(from.y)}L${px(back.x)},${px(back.y)}`,
    head: arrowhead(tip, { x: dx, y: dy }),
  };
}
