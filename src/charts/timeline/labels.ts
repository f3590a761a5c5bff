import { measure } from '../geometry/text.ts';
import type { Dated, TimelineEventInput } from '../time/dated.ts';
import { aside, climb, type Placed as PlacedWords, type Room, some, type Wanted as WantedWords } from './stairs.ts';
import type { Label } from './stages.ts';

const size = 13;
const rowHeight = 19;
/** So near the right edge words end at their mark. */
const edge = 180;
type Placed = PlacedWords<TimelineEventInput>;
type Wanted = WantedWords<TimelineEventInput>;

/** The rows of words above one lane, before the lane has its height. */
export interface LaneLabels {
  readonly rows: number;
  readonly placed: readonly Placed[];
  readonly dropped: readonly { readonly event: TimelineEventInput; readonly x: number }[];
}

/** The date beside a mark, and what parts it from what happened. */
const dateOf = (event: TimelineEventInput): string => `${event.dateLabel} · `;

const strong = (event: TimelineEventInput): boolean => event.importance >= 3;

/** Whether words on a row leave those that are placed alone: no words touch, and no leader runs through words. */
function free(placed: readonly Placed[], row: number, x: number, left: number, right: number): boolean {
  for (const other of placed) {
    if (row === other.row) {
      if (right + 10 > other.left && other.right + 10 > left) return false;
    } else if (row > other.row) {
      // The leader of the higher one passes every row below it.
      if (x >= other.left - 3 && x <= other.right + 3) return false;
    } else if (other.x >= left - 3 && other.x <= right + 3) return false;
  }
  return true;
}

/**
 * Sets very many words in stairs without a search: from right to left, each beginning at its mark on the lowest row
 * that is free, so that each earlier one stands higher where it would touch. Near the right edge the stairs are
 * mirrored: words end at their mark, the latest on top.
 *
 * @returns nothing if one of them finds no row
 */
function climbMany(wanted: readonly Wanted[], { x1, x2, most }: Room): readonly Placed[] | undefined {
  const mirrored = ({ x, width }: Wanted): boolean => x > x2 - edge || x + aside + width > x2;
  const order = [
    ...wanted.filter(mirrored).sort((a, b) => a.x - b.x || a.index - b.index),
    ...wanted.filter((each) => !mirrored(each)).sort((a, b) => b.x - a.x || b.index - a.index),
  ];
  const placed: Placed[] = [];
  for (const each of order) {
    const { event, x, width } = each;
    const spots = [
      { anchor: 'start', left: x + aside },
      { anchor: 'end', left: x - aside - width },
    ] as const;
    let found: Placed | undefined;
    for (const { anchor, left } of mirrored(each) ? [spots[1], spots[0]] : spots) {
      if (found || left < x1 || left + width > x2) continue;
      for (let row = 0; row < most && !found; row++)
        if (free(placed, row, x, left, left + width)) found = { event, row, x, left, right: left + width, anchor };
    }
    if (!found) return undefined;
    placed.push(found);
  }
  return placed;
}

/**
 * Sets the words of a lane so that none touches another and no leader runs through words. Where not all have room on
 * `most` rows, the more important are set first, then the later; the rest is dropped, to be shown as a crowd.
 */
export function stairs(
  events: readonly Dated[],
  at: (event: Dated) => number,
  x1: number,
  x2: number,
  most: number,
): LaneLabels {
  const wanted = events.map((each, index): Wanted => ({
    event: each.event,
    x: at(each),
    width:
      measure(dateOf(each.event), size) +
      measure(each.event.title, size, each.event.wrong ? 650 : strong(each.event) ? 600 : 500),
    index,
  }));
  const room = { x1, x2, most };
  const set = (chosen: readonly Wanted[]): readonly Placed[] | undefined =>
    (wanted.length <= some ? climb : climbMany)(chosen, room);
  let placed = set(wanted);
  const dropped: Wanted[] = [];
  if (!placed) {
    placed = [];
    const chosen: Wanted[] = [];
    const byWeight = [...wanted].sort(
      (a, b) => b.event.importance - a.event.importance || b.x - a.x || b.index - a.index,
    );
    for (const each of byWeight) {
      const longer = set([...chosen, each]);
      if (longer) {
        chosen.push(each);
        placed = longer;
      } else dropped.push(each);
    }
  }
  return { rows: Math.max(0, ...placed.map(({ row }) => row + 1)), placed, dropped };
}

/** Turns rows into pixels once the lane's line is known; from left to right. */
export function setLabels({ placed }: LaneLabels, y: number): readonly Label[] {
  return placed
    .map(({ event, row, x, left, right, anchor }): Label => {
      const top = y - 12 - (row + 1) * rowHeight;
      return {
        id: event.id,
        date: dateOf(event),
        text: event.title,
        x: anchor === 'start' ? left : right,
        y: top + 13.5,
        anchor,
        strong: strong(event),
        wrong: event.wrong,
        box: { x: left, y: top, width: right - left, height: rowHeight - 2 },
        leader: { x, y1: top + rowHeight - 3, y2: y - 6 },
      };
    })
    .sort((a, b) => a.leader.x - b.leader.x || (a.id < b.id ? -1 : 1));
}

/** How high the rows of a lane stand above its line. */
export const labelHeight = (rows: number): number => 14 + rows * rowHeight;
