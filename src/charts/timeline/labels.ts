import { measure } from '../geometry/text.ts';
import type { Dated, TimelineEventInput } from '../time/dated.ts';
import { aside, climb, type Placed as PlacedWords, type Room, some, type Wanted as WantedWords } from './stairs.ts';
import type { Label } from './stages.ts';

const size = 13;
const rowHeight = 18;
/** Between the lowest words and the line of their lane. */
const overLine = 10;
/** So near the right edge words end at their mark. */
const edge = 180;
/** One row of words: of one event, or of several of one date. */
type Placed = PlacedWords<readonly TimelineEventInput[]>;
type Wanted = WantedWords<readonly TimelineEventInput[]>;

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

/** How wide the words of an event are, without its date. */
const widthOf = (event: TimelineEventInput): number =>
  measure(event.title, size, event.wrong ? 650 : strong(event) ? 600 : 500);

/** Between the words of two events of one date on one row. */
const joint = '; ';
/** The most that such a row may take. */
const longest = 440;

/** Whether the words of two events may share a row and a date. */
const oneDate = (a: TimelineEventInput, b: TimelineEventInput): boolean =>
  a.earliest === b.earliest && a.latest === b.latest && a.dateLabel === b.dateLabel && a.wrong === b.wrong;

/** Events as they are said: each alone, or those of one date together as far as a row holds them. */
function saidOf(events: readonly Dated[], at: (event: Dated) => number, together: boolean): readonly Wanted[] {
  const rows: { event: TimelineEventInput[]; x: number; width: number }[] = [];
  for (const each of events) {
    const { event } = each;
    const before = rows.findLast(({ event: [first] }) => first !== undefined && oneDate(first, event));
    const more = measure(joint, size) + widthOf(event);
    if (together && before && before.width + more <= longest) {
      before.event.push(event);
      before.width += more;
    } else rows.push({ event: [event], x: at(each), width: measure(dateOf(event), size) + widthOf(event) });
  }
  return rows.map((row, index) => ({ ...row, index }));
}

/**
 * Sets the words of a lane so that none touches another and no leader runs through words. Those of one date share a row
 * where the lane is lower for it. Where not all have room on `most` rows, the more important are set first, then the
 * later; the rest is dropped, to be shown as a crowd.
 */
export function stairs(
  events: readonly Dated[],
  at: (event: Dated) => number,
  x1: number,
  x2: number,
  most: number,
): LaneLabels {
  const [apart, together] = [saidOf(events, at, false), saidOf(events, at, true)];
  const room = { x1, x2, most };
  const plain = climbStairs(apart, room);
  if (together.length === apart.length) return plain;
  const joined = climbStairs(together, room);
  const isLower =
    joined.dropped.length < plain.dropped.length ||
    (joined.dropped.length === plain.dropped.length && joined.rows < plain.rows);
  return isLower ? joined : plain;
}

function climbStairs(wanted: readonly Wanted[], room: Room): LaneLabels {
  const set = (chosen: readonly Wanted[]): readonly Placed[] | undefined =>
    (wanted.length <= some ? climb : climbMany)(chosen, room);
  let placed = set(wanted);
  const dropped: Wanted[] = [];
  if (!placed) {
    placed = [];
    const chosen: Wanted[] = [];
    const weight = ({ event }: Wanted): number => Math.max(...event.map(({ importance }) => importance));
    const byWeight = [...wanted].sort((a, b) => weight(b) - weight(a) || b.x - a.x || b.index - a.index);
    for (const each of byWeight) {
      const longer = set([...chosen, each]);
      if (longer) {
        chosen.push(each);
        placed = longer;
      } else dropped.push(each);
    }
  }
  return {
    rows: Math.max(0, ...placed.map(({ row }) => row + 1)),
    placed,
    dropped: dropped.flatMap(({ event, x }) => event.map((each) => ({ event: each, x }))),
  };
}

/** Turns rows into pixels once the lane's line is known; from left to right. */
export function setLabels({ placed }: LaneLabels, y: number): readonly Label[] {
  return placed
    .flatMap(({ event: events, row, x, left, right, anchor }) => {
      const top = y - overLine - (row + 1) * rowHeight;
      let begin = left;
      return events.map((event, index): Label => {
        const date = index === 0 ? dateOf(event) : joint;
        const [x1, x2] = [begin, index === events.length - 1 ? right : begin + measure(date, size) + widthOf(event)];
        begin = x2;
        return {
          id: event.id,
          date,
          text: event.title,
          x: anchor === 'start' ? x1 : x2,
          y: top + 13.5,
          anchor,
          strong: strong(event),
          wrong: event.wrong,
          box: { x: x1, y: top, width: x2 - x1 - (index === events.length - 1 ? 0 : 1), height: rowHeight - 2 },
          leader: { x, y1: top + rowHeight - 3, y2: y - 6 },
        };
      });
    })
    .sort((a, b) => a.leader.x - b.leader.x || (a.id < b.id ? -1 : 1));
}

/** How high the rows of a lane stand above its line. */
export const labelHeight = (rows: number): number => overLine + rows * rowHeight;
