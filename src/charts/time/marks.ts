import { xOf } from './scale.ts';
import type { AxisPiece, Dated, Mark } from '../timeline/stages.ts';

/** How an event is drawn: as exact as its date is known, and an allegation hollow. */
function shapeOf({ event }: Dated): Mark['shape'] {
  if (event.precision === 'span') return 'bar';
  if (event.precision !== 'day') return 'soft';
  return event.alleged ? 'ring' : 'dot';
}

/** An event on an axis, at height 0: a day as a point, everything else with the extent it can have, never less than 14 pixels. */
export function markOf(each: Dated, axis: readonly AxisPiece[], x1: number, x2: number): Mark {
  const shape = shapeOf(each);
  const point = shape === 'dot' || shape === 'ring';
  const left = xOf(axis, each.from);
  const right = xOf(axis, each.to + 1);
  const least = point ? 0 : Math.max(0, 14 - (right - left)) / 2;
  return {
    id: each.event.id,
    shape,
    x: shape === 'bar' ? left : xOf(axis, each.middle),
    x1: Math.max(x1, left - least),
    x2: Math.min(x2, right + least),
    y: 0,
    wrong: each.event.wrong,
    alleged: each.event.alleged,
  };
}
