import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join as joinPath } from 'node:path';
import { stringify } from 'yaml';
import type { Document } from '../../src/content/document.ts';
import { ContentError } from '../../src/content/fault.ts';
import { declaredIn } from '../../src/content/declared-ids.ts';
import { rules } from '../../src/content/rules/index.ts';
import { shapeFaults } from '../../src/content/shapes.ts';
import type { CaseFile, CaseFinding, Casebook } from '../../src/model/casebook.ts';
import { join } from '../../src/model/join.ts';
import { documentsOf } from './documents.ts';
import type { SomeBook, SomeCase } from './records.ts';

/** What an editor must see to and a test need not: that every record is of use, every figure sourced and every sentence ended. */
const ofEditing: ReadonlySet<string> = new Set([
  'orphan-actor',
  'orphan-term',
  'orphan-provision',
  'figure-not-in-records',
  'unsourced-paragraph',
  'full-stop',
  'said-of-group',
]);

function sound(documents: readonly Document[]): readonly Document[] {
  const declared = documents.flatMap(declaredIn);
  const faults = [
    ...documents.flatMap(shapeFaults),
    ...rules.flatMap((rule) => rule({ documents, declared, unread: [] })),
  ].filter(({ rule }) => !ofEditing.has(rule));
  if (faults.length > 0) throw new ContentError(faults);
  return documents;
}

/**
 * A made-up casebook with what a test says of it, through the real schemas, rules and join. Without cases it holds one.
 *
 * @throws ContentError where the checker would find a fault
 */
export const madeUp = (book: SomeBook = {}): Casebook => join(sound(documentsOf(book)));

/** A casebook of one made-up case, and the case. */
export function madeUpCase(
  some: SomeCase = {},
  rest: Omit<SomeBook, 'cases'> = {},
): { readonly book: Casebook; readonly file: CaseFile } {
  const book = madeUp({ ...rest, cases: [some] });
  return { book, file: first(book.cases) };
}

/** A made-up finding, alone in its case. */
export function madeUpFinding(
  some: NonNullable<SomeCase['findings']>[number] = {},
  rest: Omit<SomeCase, 'findings'> = {},
): { readonly book: Casebook; readonly file: CaseFile; readonly finding: CaseFinding } {
  const { book, file } = madeUpCase({ ...rest, findings: [some] });
  return { book, file, finding: first(file.findings) };
}

/** The first of a list that has one; throws otherwise, so that no test passes by looking at nothing. */
export function first<T>(list: readonly T[]): T {
  const [one] = list;
  if (one === undefined) throw new Error('an empty list has no first');
  return one;
}

/** `most` records made by a function of their place, from 0. */
export const many = <T>(most: number, make: (place: number) => T): T[] =>
  Array.from({ length: most }, (_, place) => make(place));

function textOf({ kind, raw, body }: Document): string {
  if (kind === 'permalinks' || kind === 'fingerprints') return `${(raw as readonly string[]).join('\n')}\n`;
  if (kind === 'register') {
    const rows = raw as readonly Readonly<Record<string, string>>[];
    const columns = [...new Set(rows.flatMap((each) => Object.keys(each)))];
    const cell = (text = ''): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    return `${[columns, ...rows.map((each) => columns.map((column) => each[column]))].map((cells) => cells.map(cell).join(',')).join('\n')}\n`;
  }
  return body ? `---\n${stringify(raw)}---\n\n${body.text}\n` : stringify(raw);
}

/** Writes a made-up casebook to a folder that a command may be run on; gone after `use`. */
export function withMadeUp<T>(book: SomeBook, use: (folder: string) => T): T {
  const folder = mkdtempSync(joinPath(tmpdir(), 'casebook-'));
  try {
    for (const document of sound(documentsOf(book))) {
      const file = joinPath(folder, document.file);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, textOf(document));
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
