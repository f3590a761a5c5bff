import { setLabels, stairs } from '../timeline/labels.ts';
import { type Mark, markOf } from '../time/marks.ts';
import type { AxisPiece } from '../time/scale.ts';
import type { Label } from '../timeline/stages.ts';
import type { EraEvent, EraLane, Stop } from './stages.ts';

/** Marks nearer than this cannot be pressed apart. */
const near = 16;
/** The number of a crowd is pressed: never smaller than a finger's least target. */
const [crowdWidth, crowdHeight] = [38, 24];
/** The room between two such numbers. */
const gap = 4;
/** Only so many of a lane's events compete for words; the rest could not find room anyway. */
const contenders = 64;

/** The room under a lane's line: with crowds, and without. */
export const under = { crowds: crowdHeight + 12, none: 16 } as const;

/** What a lane shows, before its line has a height. */
export interface LaneParts {
  readonly rows: number;
  readonly count: number;
  readonly crowds: boolean;
  readonly set: (y: number) => { readonly stops: readonly Stop[]; readonly crowded: readonly Mark[] };
}

/** The events of which words may be set: the more important, then the later. */
function best(events: readonly EraEvent[]): readonly EraEvent[] {
  if (events.length <= contenders) return events;
  return [...events]
    .sort((a, b) => b.event.importance - a.event.importance || b.middle - a.middle)
    .slice(0, contenders);
}

/** The left edge of a crowd's number: under the middle of its marks, within the axis. */
function leftOf(crowd: readonly Mark[], x1: number, x2: number): number {
  const middle = ((crowd[0]?.x ?? 0) + (crowd.at(-1)?.x ?? 0)) / 2;
  return Math.max(x1 - 8, Math.min(middle - crowdWidth / 2, x2 - crowdWidth));
}

/**
 * Parts the marks of a lane, from left to right: those without words that stand too near another are joined into crowds
 * until no crowd's number touches the next; the rest stands alone.
 */
function part(
  marks: readonly Mark[],
  labelled: ReadonlySet<string>,
  x1: number,
  x2: number,
): { readonly crowds: readonly (readonly Mark[])[]; readonly alone: readonly Mark[] } {
  const crowds: Mark[][] = [];
  const alone: Mark[] = [];
  let left = -Infinity;
  marks.forEach((mark, i) => {
    const free = mark.x - left >= near && (marks[i + 1]?.x ?? Infinity) - mark.x >= near;
    left = mark.x;
    if (free || labelled.has(mark.id)) {
      alone.push(mark);
      return;
    }
    let last = [mark];
    // Joining a crowd moves its number, which may then touch the one before.
    for (let before = crowds.at(-1); before; before = crowds.at(-1)) {
      if (leftOf(last, x1, x2) >= leftOf(before, x1, x2) + crowdWidth + gap) break;
      // Many thousands of marks may join: they are added, not copied.
      for (const each of last) before.push(each);
      last = before;
      crowds.pop();
    }
    crowds.push(last);
  });
  return { crowds, alone };
}

const shapes = ['dot', 'ring', 'soft', 'bar'] as const satisfies readonly Mark['shape'][];

/** The same place is drawn once: thousands of days fall on few pixels. */
function places(marks: readonly Mark[]): readonly Mark[] {
  const seen = new Set<number>();
  return marks.filter((mark) => {
    const kind = shapes.indexOf(mark.shape) * 4 + Number(mark.wrong) * 2 + Number(mark.alleged);
    const key = (Math.round(mark.x1) * 16_384 + Math.round(mark.x2)) * 16 + kind;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/**
 * Lays out one lane: every event in the window has a mark as exact as its date; words stand over the more important
 * where they have room; what has none and stands apart can be pressed itself; what stands too close is a number
 * under the line that says how many. So every event is in exactly one stop.
 *
 * @param lane its events in order of time, and how they are called in it
 * @param most how many rows of words there may be
 */
export function layoutLane(
  { events, says }: Pick<EraLane, 'events' | 'says'>,
  axis: readonly AxisPiece[],
  x1: number,
  x2: number,
  most: number,
): LaneParts {
  const [from, to] = [axis[0]?.from ?? 0, axis.at(-1)?.to ?? 0];
  const shown = events.filter((each) => each.to >= from && each.from <= to);
  const marks = shown
    .map((each) => markOf(each.event, each, axis, x1, x2))
    .sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
  const chosen = most > 0 ? best(shown) : [];
  const words = stairs(
    says ? chosen.map(says) : chosen,
    (each) => markOf(each.event, each, axis, x1, x2).x,
    x1,
    x2,
    most,
  );
  const labelled = new Set(words.placed.map(({ event }) => event.id));
  const { crowds, alone } = part(marks, labelled, x1, x2);
  return {
    rows: words.rows,
    count: shown.length,
    crowds: crowds.length > 0,
    set: (y) => {
      const labels = new Map(setLabels(words, y).map((label) => [label.id, label]));
      return {
        stops: [
          ...alone.map((mark) => single({ ...mark, y }, labels.get(mark.id))),
          ...crowds.map((crowd) => crowdStop(crowd, y, x1, x2)),
        ].sort((a, b) => a.x - b.x || ((a.ids[0] ?? '') < (b.ids[0] ?? '') ? -1 : 1)),
        crowded: places(crowds.flat()).map((mark) => ({ ...mark, y })),
      };
    },
  };
}

const single = (mark: Mark, label: Label | undefined): Stop => ({
  ids: [mark.id],
  x: mark.x,
  mark,
  ...(label ? { label } : {}),
});

function crowdStop(crowd: readonly Mark[], y: number, x1: number, x2: number): Stop {
  const box = { x: leftOf(crowd, x1, x2), y: y + 8, width: crowdWidth, height: crowdHeight };
  return {
    ids: crowd.map((mark) => mark.id),
    x: box.x + crowdWidth / 2,
    crowd: { text: `+${String(crowd.length)}`, x: box.x + crowdWidth / 2, y: box.y + 16.5, box },
  };
}
