import { inside, overlaps, type Box } from '../geometry/box.ts';
import { measure } from '../geometry/text.ts';
import type { PlacedWords } from './stages.ts';

interface Step {
  readonly dx: number;
  readonly dy: number;
}

/** Steps by the size of the room: the same for every panel of a frame. */
const made = new Map<string, readonly Step[]>();

/** Steps away from a place, the nearest first; sideways costs less, since a sum is read more closely than a day. */
function stepsAway(room: Box): readonly Step[] {
  const size = `${String(room.width)} ${String(room.height)}`;
  const known = made.get(size);
  if (known) return known;
  const steps: Step[] = [];
  for (let dx = -Math.ceil(room.width); dx <= room.width; dx++)
    for (let dy = -3 * Math.ceil(room.height / 3); dy <= room.height; dy += 3) steps.push({ dx, dy });
  steps.sort((a, b) => Math.abs(a.dx) + 12 * Math.abs(a.dy) - Math.abs(b.dx) - 12 * Math.abs(b.dy));
  made.set(size, steps);
  return steps;
}

/**
 * Finds places for marks of one panel so that no two touch and none leaves the room; a mark that finds its own place
 * taken goes to the nearest that is free. Marks come in the order in which they may choose.
 */
export function scatter<T extends { readonly x: number; readonly y: number }>(
  marks: readonly T[],
  room: Box,
  apart: number,
): readonly (T & { readonly moved: { readonly x: number; readonly y: number } })[] {
  const steps = stepsAway(room);
  const cells = new Map<string, { x: number; y: number }[]>();
  const cell = (n: number): number => Math.floor(n / apart);
  const near = (x: number, y: number): { x: number; y: number }[] =>
    [-1, 0, 1].flatMap((i) =>
      [-1, 0, 1].flatMap((j) => cells.get(`${String(cell(x) + i)} ${String(cell(y) + j)}`) ?? []),
    );
  const free = (x: number, y: number): boolean =>
    x >= room.x &&
    x <= room.x + room.width &&
    y >= room.y &&
    y <= room.y + room.height &&
    near(x, y).every((other) => Math.hypot(other.x - x, other.y - y) >= apart);
  return marks.map((mark) => {
    const step = steps.find(({ dx, dy }) => free(mark.x + dx, mark.y + dy)) ?? { dx: 0, dy: 0 };
    const at = { x: mark.x + step.dx, y: mark.y + step.dy };
    const key = `${String(cell(at.x))} ${String(cell(at.y))}`;
    cells.set(key, [...(cells.get(key) ?? []), at]);
    return { ...mark, ...at, moved: { x: step.dx, y: step.dy } };
  });
}

const height = (size: number): number => size + 3;

/** The room that a line of words takes. */
export const roomOf = (words: PlacedWords, size: number): Box => ({
  x: words.left,
  y: words.y - size,
  width: words.width,
  height: height(size),
});

/** The first of several places for a line of words that is within the room and free; nothing where none is. */
export function firstFree(
  text: string,
  places: readonly { readonly x: number; readonly y: number; readonly anchor: PlacedWords['anchor'] }[],
  size: number,
  weight: number,
  room: Box,
  taken: readonly Box[],
): PlacedWords | undefined {
  const width = measure(text, size, weight);
  for (const { x, y, anchor } of places) {
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const words = { text, x, y, anchor, left, width };
    const box = roomOf(words, size);
    if (inside(box, room) && taken.every((other) => !overlaps(box, other, 1))) return words;
  }
  return undefined;
}
