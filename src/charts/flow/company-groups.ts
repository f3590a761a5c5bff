import type { Box } from '../geometry/box.ts';
import { measure, wrap } from '../geometry/text.ts';
import type { Metrics } from './measure.ts';
import type { FlowNodeInput, HouseInput, PlacedHouse, Slot } from './stages.ts';

/** The house of each actor that has one: the first that names it, if at least two of its actors are drawn. */
export function houseOf(nodes: readonly FlowNodeInput[], houses: readonly HouseInput[]): ReadonlyMap<string, number> {
  const of = new Map<string, number>();
  houses.forEach(({ members }, index) => {
    const own = nodes.filter(({ id }) => members.includes(id) && !of.has(id));
    if (own.length > 1) for (const { id } of own) of.set(id, index);
  });
  return of;
}

/** The same slots with those of a house side by side, where the first of them stands. */
export const together = (slots: readonly Slot[]): Slot[] =>
  slots.flatMap((slot, index) => {
    if (slot.house === undefined) return [slot];
    const first = slots.findIndex((each) => each.house === slot.house);
    return first === index ? slots.filter((each) => each.house === slot.house) : [];
  });

/** The members of each house in the order in which they stand. */
export function standing(ranks: readonly (readonly Slot[])[]): ReadonlyMap<number, readonly string[]> {
  const members = new Map<number, string[]>();
  for (const { house, node } of ranks.flat())
    if (house !== undefined && node !== undefined) members.set(house, [...(members.get(house) ?? []), node]);
  return members;
}

/** The room between a frame and what it holds, in pixels. */
export const padding = 8;

/** How the name of a house breaks into lines within a width. */
export const houseLines = ({ label }: HouseInput, width: number, m: Metrics): readonly string[] =>
  wrap(label, Math.max(60, width), m.textSize, 600);

/** How much room a frame takes over what it holds, for a name of so many lines. */
export const headOf = (lines: readonly string[], m: Metrics): number =>
  lines.length * (m.textSize + 4) + 2 * padding - 2;

/** The frame round what it holds, with its name over that. */
export function frameRound(
  members: readonly string[],
  held: Box,
  lines: readonly string[],
  m: Metrics,
  side: number = padding,
): PlacedHouse {
  const line = m.textSize + 4;
  const top = held.y - lines.length * line - padding;
  return {
    members,
    box: {
      x: held.x - side,
      y: top - padding / 2,
      width: held.width + 2 * side,
      height: held.y + held.height + padding - top + padding / 2,
    },
    label: lines.map((text, i) => ({
      text,
      x: held.x,
      y: top + i * line + m.textSize,
      anchor: 'start',
      box: { x: held.x, y: top + i * line, width: measure(text, m.textSize, 600), height: line },
    })),
  };
}

/** The four sides of a frame as thin boxes, for words and numbers to keep off. */
export const sidesOf = ({ box: { x, y, width, height } }: PlacedHouse): readonly Box[] => [
  { x, y, width, height: 1 },
  { x, y: y + height, width, height: 1 },
  { x, y, width: 1, height },
  { x: x + width, y, width: 1, height },
];
