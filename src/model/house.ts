import type { Actor } from '../schema/actor.ts';
import { byId, type Casebook } from './casebook.ts';

/** The actors that are one house with an actor, by the records alone. */
export interface InHouse {
  /** What it is a part of. */
  readonly whole?: Actor;
  /** What is a part of it. */
  readonly parts: readonly Actor[];
  /** Other parts of the same, and those with which a case says that it was one house. */
  readonly beside: readonly Actor[];
}

/** The house of an actor: from what each says it is a part of, and from the houses of the cases. */
export function houseOf(book: Casebook, { id, part_of }: Actor): InHouse {
  const parts = book.actors.filter((each) => each.part_of === id);
  const houses = book.cases.flatMap((file) => file.houses).filter(({ actors }) => actors.includes(id));
  const inCases = new Set(houses.flatMap(({ actors }) => actors));
  const near = new Set([id, part_of, ...parts.map((each) => each.id)]);
  const beside = book.actors.filter(
    (each) => !near.has(each.id) && (inCases.has(each.id) || (part_of !== undefined && each.part_of === part_of)),
  );
  return { ...(part_of === undefined ? {} : { whole: byId(book.actors, part_of) }), parts, beside };
}
