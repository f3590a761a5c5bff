import type { Provision } from '../../schema/provision.ts';
import { byId, type Casebook } from '../casebook.ts';

/** A rule through time: what it was, the provision itself, what it became, and the Acts that changed it on the way. */
export interface Lineage {
  /** Steps before it, the oldest first; a step is the provisions that stood side by side. */
  readonly before: readonly (readonly Provision[])[];
  readonly after: readonly (readonly Provision[])[];
  /** Provisions that only change others, and changed this one or a later step, each with what it changed. */
  readonly changes: readonly { readonly by: Provision; readonly of: readonly Provision[] }[];
}

/** The provisions that a provision succeeded; the reverse of `successors`. */
export const predecessorsOf = (book: Casebook, id: string): readonly Provision[] =>
  book.provisions.filter((each) => each.successors.includes(id));

/** The provisions that change a provision; the reverse of `amends`. */
export const changersOf = (book: Casebook, id: string): readonly Provision[] =>
  book.provisions.filter((each) => each.amends.includes(id));

/** Steps from a provision by `next`, nearest first; what was met already is left out, so that a circle ends. */
function steps(from: Provision, next: (of: Provision) => readonly Provision[]): readonly (readonly Provision[])[] {
  const seen = new Set([from.id]);
  const found: (readonly Provision[])[] = [];
  for (let step: readonly Provision[] = [from]; step.length > 0;) {
    const following = [...new Set(step.flatMap(next))].filter(({ id }) => !seen.has(id));
    for (const { id } of following) seen.add(id);
    if (following.length > 0) found.push(following);
    step = following;
  }
  return found;
}

/** The line of a provision in both directions, from the records alone: nothing is inferred. */
export function lineageOf(book: Casebook, provision: Provision): Lineage {
  const after = steps(provision, ({ successors }) => successors.map((id) => byId(book.provisions, id)));
  const before = steps(provision, ({ id }) => predecessorsOf(book, id));
  const later = [provision, ...after.flat()];
  const changes = [...new Set(later.flatMap(({ id }) => changersOf(book, id)))].map((by) => ({
    by,
    of: later.filter(({ id }) => by.amends.includes(id)),
  }));
  return { before: [...before].reverse(), after, changes };
}

/** The ids of all other forms of a rule: what it was and what it became. */
export function otherForms(book: Casebook, provision: Provision): readonly string[] {
  const { before, after } = lineageOf(book, provision);
  return [...before.flat(), ...after.flat()].map(({ id }) => id);
}

/** What the rule is now: the last provisions of its line; itself where nothing followed. */
export function todayOf(
  book: Casebook,
  provision: Provision,
  seen: ReadonlySet<string> = new Set(),
): readonly Provision[] {
  const next = provision.successors.filter((id) => !seen.has(id)).map((id) => byId(book.provisions, id));
  const met = new Set([...seen, provision.id]);
  return next.length === 0 ? [provision] : [...new Set(next.flatMap((each) => todayOf(book, each, met)))];
}
