import type { Days } from '../time/days.ts';
import { type AxisPiece, timeAxis } from '../time/scale.ts';
import { held as heldWithin } from '../time/window.ts';
import { type Part, whole } from './stages.ts';

/**
 * The axis of all time, {@link whole} units long: made once of all events, so that a filter moves no date and zooming
 * and dragging move all dates alike. With `even` every day is as wide as every other.
 */
export const wholeAxis = (events: readonly Days[], even = false): readonly AxisPiece[] =>
  timeAxis(events, 0, whole, { even });

/** A part as it may be drawn: within the whole, and no shorter than `least`. */
export const held = (part: Part, least: number): Part => heldWithin(part, { from: 0, to: whole }, least);
