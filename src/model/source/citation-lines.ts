import type { Address } from '../address.ts';

/** A run of a formatted citation. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** A formatted citation: text in which some words are italic. */
export type Rich = readonly Run[];

/** What stands for the reader's day of reading in a citation, until a script or the reader fills it in. */
export const accessed = '[date]';

/** A citation in one style, ready to be shown. */
export interface Line {
  readonly id: string;
  readonly label: string;
  readonly text: Rich;
}

/** One citation, or many, as a file for a reference manager. */
interface CitationFile {
  readonly label: string;
  readonly type: string;
  readonly at: Address;
}

/** All that is offered for citing one thing. */
export interface Citations {
  /** The printed styles, the one most asked for first. */
  readonly lines: readonly Line[];
  /** Files for reference managers. */
  readonly files: readonly CitationFile[];
  /** All sources of a case at once, in files of their own. */
  readonly sources?: { readonly count: number; readonly files: readonly CitationFile[] };
  /** The documents that the thing rests on, to be cited beside it or instead; the one that holds today first. */
  readonly beside: readonly { readonly text: Rich; readonly at: Address }[];
  /** What a reader should know about the form. */
  readonly note: string;
}
