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
export const tip = 6;

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
