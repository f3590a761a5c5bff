import type { Actor } from '../../schema/actor.ts';
import type { Provision } from '../../schema/provision.ts';
import { type Address, address } from '../address.ts';
import type { CaseFinding, Casebook } from '../casebook.ts';
import { casesAgainst, findingsAgainst, findingsOfTopic, findingsOn } from '../indexes.ts';

/** A page that can be followed in a feed, and what of the casebook belongs to it. */
export interface Followed {
  readonly title: string;
  readonly home: Address;
  /** The refs of the findings, and the ids of the cases, that belong to it. */
  readonly of: ReadonlySet<string>;
}

const refsOf = (findings: readonly CaseFinding[]): readonly string[] => findings.map(({ ref }) => ref);

/** The findings of a topic. */
export const topicFollowed = (book: Casebook, { id, title }: Casebook['topics'][number]): Followed => ({
  title,
  home: address.topic(id),
  of: new Set(refsOf(findingsOfTopic(book, id))),
});

/** The findings that turned on a provision. */
export const provisionFollowed = (book: Casebook, { id, label }: Provision): Followed => ({
  title: label,
  home: address.provision(id),
  of: new Set(refsOf(findingsOn(book, id))),
});

/** The findings against an actor, and the cases in which it answers. */
export const actorFollowed = (book: Casebook, { id, name }: Actor): Followed => ({
  title: name,
  home: address.actor(id),
  of: new Set([...refsOf(findingsAgainst(book, id)), ...casesAgainst(book, id).map((file) => file.id)]),
});
