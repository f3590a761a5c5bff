/** The kinds of thing that can be found, in the order in which they are offered. */
export const kinds = ['case', 'finding', 'actor', 'event', 'flow', 'provision', 'term', 'source'] as const;
export type Kind = (typeof kinds)[number];

/** One thing that can be found. Texts are as shown; what is indexed beyond them is only in the postings. */
export interface Entry {
  readonly kind: Kind;
  /** Where it stands, as a link on this site. */
  readonly url: string;
  readonly title: string;
  /** A sentence or two of context. */
  readonly text: string;
  /** What stands beside it: a reference, a date, a standing, a sum. */
  readonly side: readonly string[];
  /** The case it belongs to, as an index into `cases`; none for what several share. */
  readonly case?: number;
}

/** The index as it travels: entries, the site's distinct words in order, and where each word stands. */
export interface IndexFile {
  readonly version: 1;
  readonly cases: readonly string[];
  readonly entries: readonly Entry[];
  readonly words: readonly string[];
  /** For each word: pairs of an entry's index and the bits of the fields (1 title, 2 names, 4 text), flat. */
  readonly postings: readonly (readonly number[])[];
  /** How many words each entry's title has, for matches that cover a whole title. */
  readonly titleLengths: readonly number[];
}
