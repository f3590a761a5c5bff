import type { Actor } from '../../schema/actor.ts';
import type { Casebook, CaseFile } from '../casebook.ts';

/** An actor with a part in more than one case. */
export interface Recurring {
  readonly actor: Actor;
  readonly cases: readonly CaseFile[];
}

/** Those who decide are in every case and say nothing by it. */
const deciding: ReadonlySet<Actor['kind']> = new Set(['regulator', 'court']);

/** Actors that recur, those in most cases first; regulators and courts are left out. */
export const recurringActors = (book: Casebook): readonly Recurring[] =>
  book.actors
    .filter(({ kind }) => !deciding.has(kind))
    .map((actor) => ({ actor, cases: book.casesOf.get(actor.id) ?? [] }))
    .filter(({ cases }) => cases.length > 1)
    .sort((a, b) => b.cases.length - a.cases.length || a.actor.name.localeCompare(b.actor.name, 'en'));
