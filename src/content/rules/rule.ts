import { type KnownDate, readDate } from '../../schema/known-date.ts';
import type { Declared } from '../declared-ids.ts';
import type { Document, FileKind, Path } from '../document.ts';
import type { Fault } from '../fault.ts';

/** A file that could not be read. */
type Unread = Pick<Document, 'kind' | 'names'>;

/** All that was read, for a rule that looks across files. */
interface Context {
  readonly documents: readonly Document[];
  readonly declared: readonly Declared[];
  /** Files that stand in the right place and could not be read; what they declare is not known. */
  readonly unread: readonly Unread[];
}

/** A rule across records: looks at everything that was read and returns what is wrong. */
export type Rule = (context: Context) => Fault[];

/** A fault at a path of a document. */
export function faultAt(
  document: Document,
  rule: string,
  path: Path,
  clause: string,
  which: 'key' | 'value' = 'value',
): Fault {
  return { rule, file: document.file, clause, ...document.at(path, which) };
}

/** A value that may be anything, to be asked for keys without trust. */
export const part = (value: unknown, ...keys: readonly (string | number)[]): unknown =>
  keys.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined),
    value,
  );

/** The items of a list, or none. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The date that stands under some keys of a value; none where there is none that can be read. */
export function dateIn(value: unknown, ...keys: readonly (string | number)[]): KnownDate | undefined {
  const text = part(value, ...keys);
  const date = typeof text === 'string' ? readDate(text) : undefined;
  return date && 'edtf' in date ? date : undefined;
}

/** Files of what was published and of what became of it. */
export const ofPromises: ReadonlySet<FileKind> = new Set(['kept', 'permalinks', 'fingerprints', 'redirects']);
