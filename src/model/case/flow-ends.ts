import type { Actor } from '../../schema/actor.ts';
import { isOwed } from '../../schema/flow-kind.ts';
import { byId, type Casebook, type CaseFlow } from '../casebook.ts';
import { endsOf } from './ends.ts';

/** What those who give and get data are, in the order in which they are shown. */
export const sorts = {
  people: 'People',
  companies: 'Companies',
  platforms: 'Platforms',
  brokers: 'Brokers',
  suppliers: 'Suppliers',
  parties: 'Parties',
  others: 'Others',
  regulators: 'Regulators',
  thieves: 'Thieves',
} as const;
export type Sort = keyof typeof sorts;

const ofKind: Partial<Record<Actor['kind'], Sort>> = {
  person: 'people',
  'group-of-people': 'people',
  company: 'companies',
  'group-of-organisations': 'companies',
  platform: 'platforms',
  broker: 'brokers',
  service: 'suppliers',
  party: 'parties',
  regulator: 'regulators',
};

/** A flow that went to somebody; what was deleted is none. */
export type DataFlow = CaseFlow & { readonly to: string };

/** The flows of all cases; what was deleted is left out, and what was owed and by no source ever sent. */
export const flowsAcross = (book: Casebook): readonly DataFlow[] =>
  book.flows.flatMap((flow) => (flow.to === undefined || isOwed(flow) ? [] : [{ ...flow, to: flow.to }]));

/** What each actor is: by its kind, but who took data is a thief. */
export function sortsOf(book: Casebook): (actor: string) => Sort {
  const thieves = new Set(book.flows.flatMap(({ kind, to }) => (kind === 'taken' && to !== undefined ? to : [])));
  return (id) => (thieves.has(id) ? 'thieves' : (ofKind[byId(book.actors, id).kind] ?? 'others'));
}

/** An actor with the number of its flows, and of the cases in which they lie. */
export interface LinkingActor {
  readonly actor: Actor;
  readonly flows: number;
  readonly cases: number;
}

/** The organisations whose flows lie in two cases or more, by cases, then flows: those that link the cases. */
export function linkingActors(book: Casebook, most = 8): readonly LinkingActor[] {
  const sortOf = sortsOf(book);
  const flows = flowsAcross(book);
  return book.actors
    .map((actor) => {
      const own = flows.filter((flow) => endsOf(flow).includes(actor.id));
      return { actor, flows: own.length, cases: new Set(own.map((flow) => flow.case)).size };
    })
    .filter(({ actor, cases }) => cases > 1 && !['people', 'thieves', 'regulators'].includes(sortOf(actor.id)))
    .sort((a, b) => b.cases - a.cases || b.flows - a.flows || (a.actor.id < b.actor.id ? -1 : 1))
    .slice(0, most);
}
