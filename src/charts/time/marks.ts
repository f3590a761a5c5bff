import type { TimelineEventInput } from './dated.ts';
import type { Days } from './days.ts';
import { type AxisPiece, xOf } from './scale.ts';

/** How an event is drawn: a day is a dot, a month or a year a soft bar, a span a bar, an allegation a ring. */
export interface Mark {
  readonly id: string;
  readonly shape: 'dot' | 'ring' | 'soft' | 'bar';
  readonly x: number;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly wrong: boolean;
  readonly alleged: boolean;
}

/** What a mark says of something in time beside its days. */
type Marked = Pick<TimelineEventInput, 'id' | 'precision' | 'wrong' | 'alleged'>;

/** As exact as its date is known, and an allegation hollow. */
function shapeOf({ precision, alleged }: Marked): Mark['shape'] {
  if (precision === 'span') return 'bar';
  if (precision !== 'day') return 'soft';
  return alleged ? 'ring' : 'dot';
}

/** How far a mark reaches back from the day that something was not later than, in pixels: how much earlier it was nobody knows. */
const back = 24;

/**
 * How anything in time is drawn on an axis, at height 0: a day as a point, everything else with the extent it can have,
 * never less than 14 pixels.
 *
 * @param x1 what it may not reach beyond, and `x2` on the other side
 */
export function markOf(event: Marked, { from, to }: Days, axis: readonly AxisPiece[], x1: number, x2: number): Mark {
  const shape = shapeOf(event);
  const before = event.precision === 'before';
  const point = shape === 'dot' || shape === 'ring';
  const [left, right] = [xOf(axis, from), xOf(axis, to + 1)];
  const least = point ? 0 : Math.max(0, 14 - (right - left)) / 2;
  return {
    id: event.id,
    shape,
    x: shape === 'bar' ? left : xOf(axis, (from + to) / 2),
    x1: Math.max(x1, left - (before ? back : least)),
    x2: Math.min(x2, right + (before ? 0 : least)),
    y: 0,
    wrong: event.wrong,
    alleged: event.alleged,
  };
}
