import type { Actor } from '../schema/actor.ts';
import { byText } from '../schema/day.ts';
import { byId, type Casebook } from './casebook.ts';
import { grouped, once } from './once.ts';

/** The actors that are one house with an actor, by the records alone. */
export interface InHouse {
  /** What it is a part of. */
  readonly whole?: Actor;
  /** What is a part of it. */
  readonly parts: readonly Actor[];
  /** Other parts of the same, and those with which a case says that it was one house. */
  readonly beside: readonly Actor[];
}

const partsOf = once((book: Casebook) =>
  grouped(book.actors, ({ part_of }) => (part_of === undefined ? [] : [part_of])),
);
const housesOf = once((book: Casebook) =>
  grouped(
    book.cases.flatMap((file) => file.houses),
    ({ actors }) => actors,
  ),
);

/** The house of an actor: from what each says it is a part of, and from the houses of the cases. */
export function houseOf(book: Casebook, { id, part_of }: Actor): InHouse {
  const parts = partsOf(book).get(id) ?? [];
  const inCases = new Set((housesOf(book).get(id) ?? []).flatMap(({ actors }) => actors));
  const near = new Set([id, part_of, ...parts.map((each) => each.id)]);
  const ofWhole = part_of === undefined ? [] : (partsOf(book).get(part_of) ?? []);
  const beside = new Set([...[...inCases].map((each) => byId(book.actors, each)), ...ofWhole]);
  return {
    ...(part_of === undefined ? {} : { whole: byId(book.actors, part_of) }),
    parts,
    beside: [...beside].filter((each) => !near.has(each.id)).sort((a, b) => byText(a.id, b.id)),
  };
}
