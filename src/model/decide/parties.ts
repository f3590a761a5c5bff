import { byId, type Casebook, type CaseFile, type CaseFinding, type Outcome } from '../casebook.ts';
import type { Actor } from '../../schema/actor.ts';
import { holds } from '../../schema/standing.ts';
import { flowsBefore } from './facts.ts';

/** What the records say of somebody whom a reader may name. */
export interface WhoOption {
  readonly actor: Actor;
  /** Whether the case was brought against it. */
  readonly respondent: boolean;
  readonly findings: readonly CaseFinding[];
  readonly outcomes: readonly Outcome[];
}

/** Kinds that give data or judge, and are never who broke a rule of data protection. */
const never: ReadonlySet<Actor['kind']> = new Set([
  'group-of-people',
  'regulator',
  'court',
  'parliament',
  'press',
  'investigation',
  'campaigner',
]);
const most = 6;

/** Those whom a reader can choose from: the respondents, and others at the ends of flows, in the order of their roles. */
export function whoOptions(book: Casebook, file: CaseFile): readonly WhoOption[] {
  const ends = new Set(flowsBefore(file).flatMap(({ from, to }) => [from, to]));
  const roles = file.roles.map(({ actor }) => byId(book.actors, actor));
  const respondents = roles.filter(({ id }) => file.respondents.includes(id));
  const others = roles.filter(({ id, kind }) => ends.has(id) && !never.has(kind) && !file.respondents.includes(id));
  const chosen = new Set([...respondents, ...others.slice(0, Math.max(2, most - respondents.length))]);
  return roles
    .filter((actor) => chosen.has(actor))
    .map((actor) => ({
      actor,
      respondent: file.respondents.includes(actor.id),
      findings: file.findings.filter(({ against, standing }) => against.includes(actor.id) && holds(standing)),
      outcomes: file.outcomes.filter(({ against, fate }) => against === actor.id && fate !== 'separate'),
    }));
}
