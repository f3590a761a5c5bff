import { classes, type Html, svg } from '../geometry/markup.ts';
import type { Days } from '../time/days.ts';
import { drawPoint, drawStretch } from '../time/draw-mark.ts';
import { isPoint, layerOf, type Shape } from '../time/marks.ts';
import { part, shareOf, stretchIn } from './window.ts';

/** An event of a lane. */
export interface LaneEvent extends Days {
  /** Its row in the list, which its words lead to. */
  readonly id: string;
  readonly date: string;
  readonly title: string;
  /** As exact as its date is known; all but a point is drawn as long as its date can mean. */
  readonly shape: Shape;
  readonly wrong: boolean;
  /** Whether it carries the story and has words beside its lane. */
  readonly key: boolean;
}

/** The height of a row of words. */
const row = 19;
/** Beyond this share of the width words stand left of their day. */
const far = 0.58;

const place = (window: Days, { from, to, shape }: LaneEvent): number =>
  shareOf(window, isPoint(shape) ? from + 0.5 : Math.max(window.from, Math.min((from + to) / 2, window.to)));

/** The least share of a lane that days take, so that they are seen however long its window is. */
const least = 0.008;

/** A lane is as wide as its page: where others count pixels it has shares of its window. */
function drawInWindow(window: Days, event: LaneEvent, y: number): Html {
  const placed = stretchIn(window, event);
  const name = classes('mark', event.shape, event.wrong && 'wrong');
  if (!placed) return svg``;
  const width = Math.max(least, placed.width);
  return isPoint(event.shape)
    ? drawPoint(part(place(window, event)), y, 4, name)
    : drawStretch({ x: part(Math.min(placed.x, 1 - width)), y: y - 3, width: part(width), height: 6 }, name);
}

const drawWords = (window: Days, event: LaneEvent, y: number, beside: number): Html => {
  const x = place(window, event);
  const left = x > far;
  return svg`<a href="#${event.id}" tabindex="-1"><text x="${part(x)}" dx="${left ? -beside : beside}" y="${y}"${left && svg` text-anchor="end"`}><tspan>${event.date}</tspan> ${event.title}</text></a>`;
};

/** Events as marks alone, on one line at a height. */
export const drawMarks = (events: readonly LaneEvent[], window: Days, y: number): Html =>
  svg`${[...events].sort((p, q) => layerOf(p) - layerOf(q)).map((event) => drawInWindow(window, event, y))}`;

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
    return svg`${drawInWindow(window, event, y)}${drawWords(window, event, y + 4.5, isPoint(event.shape) ? 10 : 0)}`;
  })}`;
