import { range, sum } from 'd3';

/** Words to be set over a lane: where their mark is, how wide they are, and which place they have in time. */
export interface Wanted<T> {
  readonly event: T;
  readonly x: number;
  readonly width: number;
  readonly index: number;
}

/** Words that have found a row over a lane; row 0 is the lowest. */
export interface Placed<T> {
  readonly event: T;
  readonly row: number;
  readonly x: number;
  readonly left: number;
  readonly right: number;
  readonly anchor: 'start' | 'end';
}

/** The pixels that words have over a lane, and the most rows. */
export interface Room {
  readonly x1: number;
  readonly x2: number;
  readonly most: number;
}

/** Words stand this far beside their leader, so that events of one day share it. */
export const aside = 4;
/** Between words on one row, and between words and another's leader. */
const [apart, clear] = [24, 3];
/** Up to so many words every choice of sides is tried; up to the second, each side is turned while that helps; more take a way of their own. */
const all = 9;
export const some = 20;

/**
 * The rows of words that stand right of their leaders (`true`) or left of them. One stands above another whose leader
 * runs through its words; then each takes the lowest row where it touches none.
 *
 * @returns nothing if words leave the room, or if two would each have to stand above the other
 */
function settle<T>(
  wanted: readonly Wanted<T>[],
  right: readonly boolean[],
  { x1, x2, most }: Room,
): readonly Placed<T>[] | undefined {
  const boxes = wanted.map(({ event, x, width, index }, at) => {
    const left = right[at] === true ? x + aside : x - aside - width;
    return { event, x, index, at, left, right: left + width, anchor: right[at] === true ? 'start' : 'end' } as const;
  });
  if (boxes.some(({ left, right: end }) => left < x1 || end > x2)) return undefined;
  const below = boxes.map((box) =>
    boxes.filter(({ at, x }) => at !== box.at && x >= box.left - clear && x <= box.right + clear),
  );
  const placed = new Map<number, Placed<T>>();
  // The steps of a flight go up to where time comes from, or to where it goes if the words end at their marks.
  let waiting = [...boxes].sort((a, b) =>
    a.anchor === b.anchor
      ? a.anchor === 'start'
        ? b.x - a.x || b.index - a.index
        : a.x - b.x || a.index - b.index
      : a.anchor === 'end'
        ? -1
        : 1,
  );
  while (waiting.length > 0) {
    const next = waiting.find(({ at }) => below[at]?.every((other) => placed.has(other.at)) === true);
    if (!next) return undefined;
    const least = Math.max(0, ...(below[next.at] ?? []).map((other) => (placed.get(other.at)?.row ?? 0) + 1));
    const touching = new Set(
      [...placed.values()]
        .filter((other) => next.right + apart > other.left && other.right + apart > next.left)
        .map(({ row }) => row),
    );
    const row = range(least, most).find((each) => !touching.has(each));
    if (row === undefined) return undefined;
    const { event, x, left, right: end, anchor } = next;
    placed.set(next.at, { event, row, x, left, right: end, anchor });
    waiting = waiting.filter((each) => each !== next);
  }
  return [...placed.values()];
}

/** Few rows first, then low ones, then words that begin at their marks. */
const cost = <T>(placed: readonly Placed<T>[]): number =>
  10 * Math.max(0, ...placed.map(({ row }) => row + 1)) +
  sum(placed, ({ row }) => row) +
  1.5 * placed.filter(({ anchor }) => anchor === 'end').length;

/**
 * Sets words over a lane in stairs, each right or left of its leader, so that none touches another and no leader runs
 * through words, on as few rows as can be. All choices of sides are tried where there are few; where there are more,
 * all those that change sides once along the lane, each bettered by turning single words.
 *
 * @param wanted at most {@link some}
 * @returns nothing if they do not find room
 */
export function climb<T>(wanted: readonly Wanted<T>[], room: Room): readonly Placed<T>[] | undefined {
  let best: readonly Placed<T>[] | undefined;
  let least = Infinity;
  const attempt = (sides: readonly boolean[]): boolean => {
    const placed = settle(wanted, sides, room);
    if (!placed || cost(placed) >= least) return false;
    [best, least] = [placed, cost(placed)];
    return true;
  };
  const count = wanted.length;
  if (count <= all) {
    for (const choice of range(2 ** count)) attempt(range(count).map((at) => (choice & (1 << at)) === 0));
    return best;
  }
  const inTime = [...wanted].sort((a, b) => a.x - b.x || a.index - b.index);
  const rank = new Map(inTime.map((each, at) => [each, at]));
  for (const turn of range(count + 1)) {
    const sides = wanted.map((each) => (rank.get(each) ?? 0) < turn);
    if (!attempt(sides)) continue;
    for (const at of range(count)) {
      const turned = sides.map((side, each) => (each === at ? !side : side));
      if (attempt(turned)) sides[at] = turned[at] === true;
    }
  }
  return best;
}
