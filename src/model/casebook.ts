import type { Actor } from '../schema/actor.ts';
import type { Case } from '../schema/case.ts';
import type { Discrepancy } from '../schema/discrepancy.ts';
import type { Event, Story } from '../schema/event.ts';
import type { Finding } from '../schema/finding.ts';
import type { Diagram, Flow, Group, House, Role } from '../schema/flow.ts';
import type { KeptCharts } from '../schema/kept-charts.ts';
import type { Page } from '../schema/page.ts';
import type { Instrument, Provision } from '../schema/provision.ts';
import type { Quotation as WrittenQuotation } from '../schema/quotation.ts';
import type { Redirect } from '../schema/redirect.ts';
import type { RegisterRow as WrittenRow } from '../schema/register-row.ts';
import type { SharedChange } from '../schema/revision.ts';
import type { Source as WrittenSource } from '../schema/source.ts';
import type { Term } from '../schema/term.ts';
import type { Topic } from '../schema/topic.ts';
import type { Address } from './address.ts';
import type { StandingOfFinding } from './case/standing-line.ts';
import type { Paragraph } from './kept/paragraphs.ts';
import { once } from './once.ts';
import type { KnownDate } from '../schema/known-date.ts';

/** A record with its date as read, where it has one. */
type Dated<T> = T & { readonly when?: KnownDate };

/** What a case ended in. */
export type Outcome = Dated<Case['outcomes'][number]>;

/** What a respondent said. */
type Account = Dated<Case['account'][number]>;

/** A document. */
export type Source = Dated<WrittenSource>;

/** A penalty of the register. */
export type RegisterRow = WrittenRow & { readonly when: KnownDate };

/** A finding with its place: its case, the name in its address, and its detail as MDX text. */
export interface CaseFinding extends Finding, StandingOfFinding {
  readonly case: string;
  readonly slug: string;
  /** The body of its file, as written. */
  readonly detail: string;
  /** The paragraphs of its detail, under the names that their permalinks carry. */
  readonly paragraphs: readonly Paragraph[];
}

/** An event with its case, its date as read, and the findings that rest on it. */
export interface CaseEvent extends Event {
  readonly case: string;
  readonly when: KnownDate;
  /** The ISO day at which it stands in the order of its story, within what its date can mean. */
  readonly at: string;
  readonly findings: readonly string[];
}

/** A flow with its case, its number in the story, its date as read, and what rests on it. */
export interface CaseFlow extends Flow {
  readonly case: string;
  readonly number: number;
  readonly time?: KnownDate;
  readonly findings: readonly string[];
  readonly events: readonly string[];
}

/** A quotation with its case and its date as read. */
export interface CaseQuotation extends WrittenQuotation {
  readonly case: string;
  readonly when: KnownDate;
}

/** A case with everything that stands in its folder. Lists are in the order of their files, events in that of the story. */
export interface CaseFile extends Omit<Case, 'outcomes' | 'account'> {
  readonly when: KnownDate;
  readonly outcomes: readonly Outcome[];
  readonly account: readonly Account[];
  readonly narrative: string;
  /** The paragraphs of the narrative, under the names that their permalinks carry. */
  readonly paragraphs: readonly Paragraph[];
  readonly findings: readonly CaseFinding[];
  readonly events: readonly CaseEvent[];
  readonly flows: readonly CaseFlow[];
  /** What its diagram says as a whole. */
  readonly diagram: Diagram;
  /** What its timeline says as a whole. */
  readonly story: Story;
  readonly quotations: readonly CaseQuotation[];
  readonly roles: readonly Role[];
  readonly houses: readonly House[];
  readonly groups: readonly Group[];
  /** Its sources in the order in which the page numbers them, from 1. */
  readonly sources: readonly Source[];
  readonly discrepancies: readonly Discrepancy[];
}

/** One claim that rests on a source, for the source's own page. */
export interface Resting {
  readonly case: string;
  readonly kind: 'finding' | 'event' | 'flow' | 'discrepancy' | 'outcome' | 'account' | 'role' | 'quotation';
  readonly id: string;
  readonly title: string;
  readonly at?: string;
}

/** Everything, joined: frozen records, and look-ups both ways. Nothing in it can change once it is loaded. */
export interface Casebook {
  readonly cases: readonly CaseFile[];
  readonly findings: readonly CaseFinding[];
  readonly events: readonly CaseEvent[];
  readonly flows: readonly CaseFlow[];
  readonly quotations: readonly CaseQuotation[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
  readonly instruments: readonly Instrument[];
  readonly provisions: readonly Provision[];
  readonly terms: readonly (Term & { readonly definition: string })[];
  readonly register: readonly RegisterRow[];
  readonly pages: readonly (Page & { readonly text: string })[];
  readonly topics: readonly (Topic & { readonly text: string })[];
  /** What became of addresses that were published. */
  readonly redirects: readonly Redirect[];
  /** What changed in records that cases share, and in pages, oldest first. */
  readonly changes: readonly SharedChange[];
  /** Every address that was ever published, in the order of the log. */
  readonly permalinks: readonly Address[];
  /** The charts of each case in the versions of it that were kept, oldest first, by the case's id. */
  readonly keptOf: ReadonlyMap<string, readonly KeptCharts[]>;
  /** The claims that rest on each source, by the source's id. */
  readonly restingOn: ReadonlyMap<string, readonly Resting[]>;
  /** The cases in which each actor has a part, by the actor's id. */
  readonly casesOf: ReadonlyMap<string, readonly CaseFile[]>;
}

type Identified = { readonly id: string };

/** The first record under each id. */
const indexOf = once(
  (records: readonly Identified[]) => new Map([...records].reverse().map((each) => [each.id, each])),
);

/** The record with an id; throws when there is none, which the checker has ruled out for every reference. */
export function byId<T extends Identified>(records: readonly T[], id: string): T {
  // A list that may still change has no index.
  const record = Object.isFrozen(records)
    ? (indexOf(records).get(id) as T | undefined)
    : records.find((each) => each.id === id);
  if (!record) throw new Error(`no record "${id}" among ${String(records.length)}`);
  return record;
}
