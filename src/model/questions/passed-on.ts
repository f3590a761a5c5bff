import { kindWords } from '../../schema/flow-kind.ts';
import type { Casebook, CaseFlow } from '../casebook.ts';
import { sameKind } from '../case/follow-data.ts';

/** A kind of data and the flows that carried it. */
export interface PassedOn {
  /** As the first of the flows words it. */
  readonly kind: string;
  readonly flows: readonly CaseFlow[];
  /** The ids of the cases. */
  readonly cases: readonly string[];
}

/** The kinds of data that were passed on, by the number of cases, then of flows; questions and ends of flows carry none. */
export function passedOn(book: Casebook): readonly PassedOn[] {
  const kinds = new Map<string, { kind: string; flows: CaseFlow[] }>();
  for (const flow of book.flows) {
    if (!kindWords(flow.kind).carries) continue;
    for (const [key, said] of new Map(flow.what.map((each) => [sameKind(each), each]))) {
      const known = kinds.get(key) ?? { kind: said, flows: [] };
      known.flows.push(flow);
      kinds.set(key, known);
    }
  }
  return [...kinds.values()]
    .map(({ kind, flows }) => ({ kind, flows, cases: [...new Set(flows.map((flow) => flow.case))] }))
    .sort((a, b) => b.cases.length - a.cases.length || b.flows.length - a.flows.length || (a.kind < b.kind ? -1 : 1));
}
