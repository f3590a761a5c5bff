import type { TimelineLayout } from '../timeline/stages.ts';
import { isoDay } from '../../schema/day.ts';
import { shortStretch } from '../../model/say/date.ts';
import { listed } from '../../model/say/list.ts';

/** Where a timeline's scale changes, in a sentence; nothing where every day is as wide as every other. */
export function sayScale({ opened, breaks }: TimelineLayout): string {
  const wider = listed(opened.map((each) => each.text));
  const cut = breaks.length === 1 ? 'one empty stretch is' : `${String(breaks.length)} empty stretches are`;
  const parts = [...(wider === '' ? [] : [wider]), ...(breaks.length > 0 ? [`${cut} left out where // stands`] : [])];
  return parts.length === 0 ? '' : `The scale changes where the axis says so: ${parts.join('; ')}.`;
}

/** A window of days in words: "1 Jan 2017 to 31 Dec 2018". */
export const sayWindow = (from: number, to: number): string => shortStretch(isoDay(Math.ceil(from)), isoDay(to));
