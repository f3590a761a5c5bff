import { classes, type Html, svg } from '../geometry/markup.ts';
import type { Days } from '../time/days.ts';
import { part, shareOf, stretchIn } from './window.ts';

/** An event of a lane. */
export interface LaneEvent extends Days {
  /** Its row in the list, which its words lead to. */
  readonly id: string;
  readonly date: string;
  readonly title: string;
  /** Known to the day; else it is drawn as long as its date can mean. */
  readonly exact: boolean;
  readonly wrong: boolean;
  /** Whether it carries the story and has words beside its lane. */
  readonly key: boolean;
}

/** The height of a row of words. */
const row = 19;
/** Beyond this share of the width words stand left of their day. */
const far = 0.58;

const place = (window: Days, { from, to, exact }: LaneEvent): number =>
  shareOf(window, exact ? from + 0.5 : Math.max(window.from, Math.min((from + to) / 2, window.to)));

function drawMark(window: Days, event: LaneEvent, y: number): Html {
  const placed = stretchIn(window, event);
  const name = classes('mark', event.wrong && 'wrong', !event.exact && 'soft');
  if (!placed) return svg``;
  return event.exact
    ? svg`<circle class="${name}" cx="${part(place(window, event))}" cy="${y}" r="4"/>`
    : svg`<rect class="${name}" x="${part(placed.x)}" y="${y - 3}" width="${part(placed.width)}" height="6"/>`;
}

const drawWords = (window: Days, event: LaneEvent, y: number, beside: number): Html => {
  const x = place(window, event);
  const left = x > far;
  return svg`<a href="#${event.id}" tabindex="-1"><text x="${part(x)}" dx="${left ? -beside : beside}" y="${y}"${left && svg` text-anchor="end"`}><tspan>${event.date}</tspan> ${event.title}</text></a>`;
};

/** Events as marks alone, on one line at a height. */
export const drawMarks = (events: readonly LaneEvent[], window: Days, y: number): Html =>
  svg`${events.filter(({ exact }) => !exact).map((event) => drawMark(window, event, y))}${events
    .filter(({ exact }) => exact)
    .map((event) => drawMark(window, event, y))}`;

/** How high {@link drawStairs} is. */
export const stairsHeight = (events: readonly LaneEvent[]): number => row * events.filter(({ key }) => key).length + 26;

/** The key events of a lane, each with words in a row of its own and a line down to its mark; all the others as marks. */
export function drawStairs(events: readonly LaneEvent[], window: Days): Html {
  const inside = events.filter((event) => stretchIn(window, event));
  const keys = inside.filter(({ key }) => key);
  const foot = row * keys.length + 14;
  return svg`${keys.map((event, index) => {
    const x = part(place(window, event));
    return svg`<line class="leader" x1="${x}" x2="${x}" y1="${row * index + 6}" y2="${foot}"/>`;
  })}${drawMarks(inside, window, foot)}${keys.map((event, index) => drawWords(window, event, row * index + 15, 6))}`;
}

/** How high {@link drawDays} is for so many events. */
export const daysHeight = (count: number): number => (row + 1) * count + 14;

/** Every event in a row of its own, its mark where its day is and its words beside that: for a window of few days. */
export const drawDays = (events: readonly LaneEvent[], window: Days): Html =>
  svg`${events.map((event, index) => {
    const y = (row + 1) * index + 17;
    return svg`${drawMark(window, event, y)}${drawWords(window, event, y + 4.5, event.exact ? 10 : 0)}`;
  })}`;
