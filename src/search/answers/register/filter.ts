import type { PenaltyFacts } from '../card.ts';
import type { Entry } from '../../index-file.ts';

/** A row of the register as a question may choose it. */
export interface Row extends PenaltyFacts {
  /** The place of its entry. */
  readonly at: number;
  readonly entry: Entry;
  /** The kinds of data in its case, in words; empty for a row without a case, of which no record says it. */
  readonly data: ReadonlySet<string>;
}

/** By what a question can narrow the register; what it says of one of them twice, it says with "and" or "or". */
export const narrowings = ['time', 'sum', 'name', 'law', 'kind', 'trade', 'data', 'fate'] as const;
type Narrowing = (typeof narrowings)[number];

/** One value by which a question narrows. */
export interface Filter {
  readonly by: Narrowing;
  /** How it is said behind "penalties", such as "2017", "PECR", "“charity”"; what stands before it, `before` has. */
  readonly said: string;
  /** Words between "penalties" and the first value of its kind: "of", "under". */
  readonly before: string;
  /** The same in the address of the register, where that can say it. */
  readonly param?: string;
  /** What a reader must know of how it chooses. */
  readonly note?: string;
  readonly fits: (row: Row) => boolean;
}
