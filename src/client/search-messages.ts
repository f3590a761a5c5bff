import type { Entry } from '../search/index-file.ts';
import type { Piece } from '../search/mark.ts';

/** What the page asks its worker. */
export type Question =
  | { readonly load: string }
  | { readonly ask: number; readonly text: string; readonly kind: string; readonly upTo: number };

/** A result as the page shows it: texts cut into pieces where they match. */
export interface Row extends Omit<Entry, 'case'> {
  readonly titlePieces: readonly Piece[];
  readonly textPieces: readonly Piece[];
  readonly caseTitle?: string;
}

/** What the worker answers: to loading, whether it went; to a question, the rows and what was made of the words. */
export type Reply =
  | { readonly ready: boolean }
  | {
      readonly ask: number;
      readonly rows: readonly Row[];
      readonly total: number;
      readonly counts: Readonly<Record<string, number>>;
      readonly corrected: readonly (readonly [string, string])[];
      readonly unknown: readonly string[];
    };
