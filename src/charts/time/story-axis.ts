import { sayNumber } from '../../model/say/count.ts';
import { shortStretch } from '../../model/say/date.ts';
import { isoDay } from '../../schema/day.ts';
import type { Days } from './days.ts';
import { type AxisPiece, spreadOut } from './scale.ts';
import type { Opened } from './widened-stretch.ts';

/** A stretch is opened where so many events lie, on so many days, within so many. */
const crowd = { events: 6, days: 4, within: 14 } as const;
/** The pixels of a day in an opened stretch, the most that it may take of the axis, and how much wider it must be to be worth it. */
const open = { day: 25, share: 0.36, least: 3 } as const;

/** The most crowded stretch of a window, told by events that are dated to the day; none where nothing crowds. */
function crowded(events: readonly Days[], { from, to }: Days): Days | undefined {
  const days = events
    .filter((each) => each.from === each.to && each.from >= from && each.to <= to)
    .map((each) => each.from);
  let best: { readonly from: number; readonly to: number; readonly count: number } | undefined;
  for (const start of new Set(days)) {
    const near = days.filter((day) => day >= start && day < start + crowd.within);
    const last = Math.max(...near);
    if (near.length < crowd.events || new Set(near).size < crowd.days) continue;
    if (!best || near.length > best.count || (near.length === best.count && last - start < best.to - best.from))
      best = { from: start, to: last, count: near.length };
  }
  return best && { from: best.from, to: Math.min(to, best.to + 1) };
}

/** Equal time over the window in which a story is told, and what it says where one crowded stretch of days is opened. */
export interface StoryAxis {
  readonly pieces: readonly AxisPiece[];
  readonly opened: readonly Opened[];
}

/** Makes the axis of a window between two pixels: every day as wide as every other, but in one crowded stretch; nothing is left out. */
export function storyAxis(events: readonly Days[], window: Days, x1: number, x2: number): StoryAxis {
  const room = x2 - x1;
  const stretch = crowded(events, window);
  const length = stretch ? stretch.to - stretch.from : 0;
  const width = Math.min(open.day * length, open.share * room);
  const rest = window.to - window.from - length;
  const times = Math.round(width / Math.max(1, length) / ((room - width) / Math.max(1, rest)));
  if (!stretch || rest <= 0 || times < open.least) return { pieces: [{ ...window, x1, x2 }], opened: [] };
  const perDay = (room - width) / rest;
  const weighed = [
    { from: window.from, to: stretch.from, weight: (stretch.from - window.from) * perDay },
    { ...stretch, weight: width },
    { from: stretch.to, to: window.to, weight: (window.to - stretch.to) * perDay },
  ].filter(({ from, to }) => to > from);
  const pieces = spreadOut(weighed, x1, x2);
  const wide = pieces.find(({ from }) => from === stretch.from);
  const stretchSaid = shortStretch(isoDay(stretch.from), isoDay(stretch.to - 1));
  const text = `${stretchSaid}, at ${sayNumber(times)} times the scale`;
  return { pieces, opened: wide ? [{ x1: wide.x1, x2: wide.x2, times, text, label: text }] : [] };
}
