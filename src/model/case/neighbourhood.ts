import { endsOf } from './ends.ts';
import type { Casebook, CaseFile, CaseFlow } from '../casebook.ts';

/** Cases whose flows share actors, and all those flows. */
export interface Neighbourhood {
  readonly cases: readonly CaseFile[];
  readonly flows: readonly CaseFlow[];
  /** The actors that flow ends at in more than one of the cases. */
  readonly shared: readonly string[];
}

/**
 * Groups cases that are joined by an actor at the end of a flow in each; the largest group first. An actor that only
 * receives what a regulator seized, the regulator itself, joins nothing.
 */
export function neighbourhoods(book: Casebook): readonly Neighbourhood[] {
  const groups = new Map(book.cases.map((file) => [file.id, file.id]));
  const root = (id: string): string => {
    const up = groups.get(id) ?? id;
    return up === id ? id : root(up);
  };
  const casesOf = new Map<string, Set<string>>();
  for (const flow of book.flows)
    for (const actor of endsOf(flow)) {
      if (book.cases.some((file) => file.regulator === actor)) continue;
      casesOf.set(actor, (casesOf.get(actor) ?? new Set()).add(flow.case));
    }
  for (const [first, ...rest] of [...casesOf.values()].map((ids) => [...ids]))
    for (const other of rest) if (first !== undefined) groups.set(root(other), root(first));
  const shared = [...casesOf].flatMap(([actor, ids]) => (ids.size > 1 ? [actor] : []));
  return [...new Set(book.cases.map((file) => root(file.id)))]
    .map((id): Neighbourhood => {
      const cases = book.cases.filter((file) => root(file.id) === id);
      const flows = cases.flatMap((file) => file.flows);
      const ends = new Set(flows.flatMap(endsOf));
      return { cases, flows, shared: shared.filter((actor) => ends.has(actor)) };
    })
    .sort((a, b) => b.cases.length - a.cases.length || b.flows.length - a.flows.length);
}
