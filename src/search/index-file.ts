import type { Facet } from '../model/case/facets.ts';
import type { Standing } from '../schema/standing.ts';

/** The kinds of thing that can be found, in the order in which they are offered. */
export const kinds = [
  'case',
  'finding',
  'flow',
  'event',
  'actor',
  'provision',
  'term',
  'topic',
  'passage',
  'penalty',
  'source',
] as const;
export type Kind = (typeof kinds)[number];

/** One value of a facet: how it is said, and how the address names it. */
export interface FacetValue {
  readonly facet: Facet;
  readonly label: string;
  readonly slug: string;
}

/** One thing that can be found. */
export interface Entry {
  readonly kind: Kind;
  /** Where it stands, as a link on this site. */
  readonly url: string;
  readonly title: string;
  /** Other names that people use for it, and references. */
  readonly names?: readonly string[];
  /** What stands beside it: a reference first for a finding, then a date, a sum, a publisher. */
  readonly side?: readonly string[];
  /** Its standing as the site marks it, with the word. */
  readonly standing?: readonly [mark: Standing, word: string];
  /** A sentence or a paragraph, to be shown. */
  readonly text?: string;
  /** Text that is searched and not shown. */
  readonly more?: string;
  /** The case it belongs to, as an index into `cases`; none for what several share. */
  readonly case?: number;
  /** Its facet values, as indexes into `facets`. */
  readonly facets?: readonly number[];
  /** The first day it is about, for sorting. */
  readonly date?: string;
  /** The last day that its date can mean, where that is not the first. */
  readonly until?: string;
  /** In pounds, for sorting. */
  readonly sum?: number;
}

/** What the parts of a case have from it, said once. */
export interface CaseOfParts {
  readonly title: string;
  /** Its name in addresses. */
  readonly slug: string;
  /** Facet values that hold for its findings, flows, events and passages too. */
  readonly facets: readonly number[];
}

/** What is fetched first (`packed.ts`): whatever has a name, without the texts; the register's rows come with the facts. */
export interface CoreFile {
  readonly facets: readonly FacetValue[];
  readonly cases: readonly CaseOfParts[];
  readonly entries: readonly Entry[];
}

/** Entries as the files have them, with the facet values that they have from their case. */
export const withCaseFacets = (cases: readonly CaseOfParts[], entries: readonly Entry[]): readonly Entry[] =>
  entries.map((entry) => {
    const shared = entry.kind === 'case' || entry.case === undefined ? [] : (cases[entry.case]?.facets ?? []);
    return shared.length === 0 ? entry : { ...entry, facets: [...shared, ...(entry.facets ?? [])] };
  });

/** What is fetched behind it: the texts of the core's entries and of the register's rows, in their order, and the entries that are mostly text. */
export interface TextFile {
  readonly version: 2;
  readonly texts: readonly { readonly text?: string; readonly more?: string }[];
  readonly entries: readonly Entry[];
}
