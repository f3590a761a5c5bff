import type { Address } from '../../model/address.ts';
import type { Casebook } from '../../model/casebook.ts';
import type { FacetTable } from './facets.ts';

/** What the makers of entries are handed. */
export interface Making {
  readonly book: Casebook;
  /** Turns an address into a link on this site. */
  readonly link: (at: Address) => string;
  readonly facets: FacetTable;
}

/** The place of a finding among the entries of the core, by its reference; -1 where it has none. */
export type PlaceOf = (ref: string) => number;
