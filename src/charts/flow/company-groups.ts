import type { FlowNodeInput, HouseInput, Slot } from './stages.ts';

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
