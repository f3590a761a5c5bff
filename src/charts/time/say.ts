import { isoDay } from '../../schema/day.ts';
import { shortStretch } from '../../model/say/date.ts';
import type { Opened } from './widened-stretch.ts';

const list = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;

/** Where a timeline's scale changes, in a sentence; nothing where every day is as wide as every other. */
export function sayScale({
  opened,
  breaks,
}: {
  readonly opened: readonly Opened[];
  readonly breaks: readonly unknown[];
}): string {
  const wider = list(opened.map((each) => each.text));
  const cut = breaks.length === 1 ? 'one empty stretch is' : `${String(breaks.length)} empty stretches are`;
  const parts = [...(wider === '' ? [] : [wider]), ...(breaks.length > 0 ? [`${cut} left out where // stands`] : [])];
  return parts.length === 0 ? '' : `The scale changes where the axis says so: ${parts.join('; ')}.`;
}

/** A window of days in words: "1 Jan 2017 to 31 Dec 2018". */
export const sayWindow = (from: number, to: number): string => shortStretch(isoDay(Math.ceil(from)), isoDay(to));
