import type { Card } from '../../search/answers/card.ts';
import type { Entry, Kind } from '../../search/index-file.ts';
import type { Piece } from '../../search/mark.ts';
import type { Choice } from '../../search/narrow.ts';
import type { View } from '../../search/view.ts';

/** What a page asks the worker: to fetch the index, or a view of the results. */
export type Question =
  | { readonly core: string; readonly facts: string; readonly texts: string }
  | { readonly ask: number; readonly view: View };

/** A result as it is shown: texts cut into pieces where they match. */
export interface Row extends Pick<Entry, 'kind' | 'url' | 'side' | 'standing' | 'date'> {
  readonly title: readonly Piece[];
  readonly text: readonly Piece[];
  /** Another name by which it was found. */
  readonly name?: readonly Piece[];
  /** The title of its case, and the case as its address names it. */
  readonly caseTitle?: string;
  readonly case?: string;
  /** How many more of this case stand behind it. */
  readonly behind: number;
  /** The words that are to be marked on the page that it leads to. */
  readonly carried: string;
}

/** Rows under a heading. */
export interface RowGroup {
  readonly kind?: Kind;
  readonly caseTitle?: string;
  readonly case?: string;
  readonly total: number;
  readonly rows: readonly Row[];
}

/** What was found. */
export interface Found {
  readonly ask: number;
  /** The answer, where the question is understood and the records hold one. */
  readonly answer?: Card;
  /** True while an answer may still come, and stand before the rows. */
  readonly awaited?: true;
  readonly groups: readonly RowGroup[];
  /** The first few whatever their kind, where a view asks for no rows in groups. */
  readonly best?: readonly Row[];
  readonly total: number;
  /** False while only names have come, and not the texts. */
  readonly complete: boolean;
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  readonly choices: readonly Choice[];
  readonly corrected: readonly (readonly [typed: string, taken: string])[];
  readonly unknown: readonly string[];
  /** Words of the site near to a question that nothing has. */
  readonly nearest: readonly string[];
}

/** What the worker says: how much of the index is there, or what was found. */
export type Reply = { readonly ready: 'names' | 'all' | 'failed' } | Found;
