import { type Box, overlaps } from '../geometry/box.ts';
import { measure } from '../geometry/text.ts';
import type { Crowd, Label, TimelineEventInput } from './stages.ts';

const size = 13;
const rowHeight = 19;

/** The rows of words above one lane, before the lane has its height: row 0 is the lowest. */
export interface LaneLabels {
  readonly rows: number;
  readonly placed: readonly {
    readonly event: TimelineEventInput;
    readonly row: number;
    readonly x: number;
    readonly left: number;
    readonly width: number;
    readonly anchor: 'start' | 'end';
  }[];
  readonly dropped: readonly { readonly event: TimelineEventInput; readonly x: number }[];
}

/** The words beside a mark: the date when it is a day, and what happened. */
export const wordsOf = (event: TimelineEventInput): string =>
  event.precision === 'day' || event.precision === 'span' ? `${event.dateLabel} · ${event.title}` : event.title;

const strong = (event: TimelineEventInput): boolean => event.importance >= 3;
const widthOf = (event: TimelineEventInput): number => measure(wordsOf(event), size, strong(event) ? 700 : 500);

/**
 * Sets the words of a lane in a staircase: each begins at its mark, on the lowest row where neither it nor the
 * leader of another runs through words; near the right edge it ends at its mark instead. The more important come
 * first; what finds no row within `most` is dropped, to be shown as a crowd.
 */
export function stairs(
  events: readonly TimelineEventInput[],
  at: (event: TimelineEventInput) => number,
  x1: number,
  x2: number,
  most: number,
): LaneLabels {
  const placed: {
    event: TimelineEventInput;
    row: number;
    x: number;
    left: number;
    width: number;
    anchor: 'start' | 'end';
  }[] = [];
  const dropped: { event: TimelineEventInput; x: number }[] = [];
  const first = [...events].sort((a, b) => b.importance - a.importance || at(b) - at(a) || (a.id < b.id ? -1 : 1));
  for (const event of first) {
    const x = at(event);
    const width = widthOf(event);
    const rows = [...Array(most).keys()];
    const starts = rows.map((row) => ({ row, anchor: 'start' as const, left: x - 2 }));
    const ends = rows.map((row) => ({ row, anchor: 'end' as const, left: x + 2 - width }));
    const spots = [...starts, ...ends];
    const spot = spots.find(({ row, left }) => {
      if (left < x1 - 4 || left + width > x2) return false;
      return placed.every((other) => {
        const apart = left + width + 10 <= other.left || other.left + other.width + 10 <= left;
        if (row === other.row) return apart;
        // The leader of the higher one passes every row below it.
        const [high, low] = row > other.row ? [{ x }, other] : [other, { left, width }];
        return high.x < low.left - 3 || high.x > low.left + low.width + 3;
      });
    });
    if (spot) placed.push({ event, x, width, ...spot });
    else dropped.push({ event, x });
  }
  return { rows: Math.max(0, ...placed.map(({ row }) => row + 1)), placed, dropped };
}

/** Turns rows into pixels once the lane's line is known. */
export function setLabels({ placed }: LaneLabels, y: number): Label[] {
  return placed
    .map(({ event, row, x, left, width, anchor }): Label => {
      const top = y - 12 - (row + 1) * rowHeight;
      return {
        id: event.id,
        text: wordsOf(event),
        x: anchor === 'start' ? left : left + width,
        y: top + 13.5,
        anchor,
        strong: strong(event),
        wrong: event.wrong,
        box: { x: left, y: top, width, height: rowHeight - 2 },
        leader: { x, y1: top + rowHeight - 3, y2: y - 6 },
      };
    })
    .sort((a, b) => a.leader.x - b.leader.x || (a.id < b.id ? -1 : 1));
}

/** How high the rows of a lane stand above its line. */
export const labelHeight = (rows: number): number => 14 + rows * rowHeight;

/** Gathers what has no words into crowds under the lane, one where their marks stand close together. */
export function gather({ dropped }: LaneLabels, y: number, x2: number): Crowd[] {
  const crowds: { ids: string[]; x: number; box: Box }[] = [];
  const y0 = y + 9;
  for (const { event, x } of [...dropped].sort((a, b) => a.x - b.x || (a.event.id < b.event.id ? -1 : 1))) {
    const before = crowds.at(-1);
    const left = Math.min(x - 12, x2 - 34);
    const box = { x: left, y: y0, width: 34, height: 18 };
    if (before && overlaps(before.box, box, 6)) before.ids.push(event.id);
    else crowds.push({ ids: [event.id], x: left + 17, box });
  }
  return crowds.map(({ ids, x, box }) => ({ ids, x, y: box.y + 13.5, box, text: `+${String(ids.length)}` }));
}
