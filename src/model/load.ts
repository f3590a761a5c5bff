import type { Document } from '../content/document.ts';
import { ContentError, type Fault } from '../content/fault.ts';
import { readContent } from '../content/read.ts';
import { untilFinished } from '../content/rules/index.ts';
import type { Casebook } from './casebook.ts';
import { join } from './join.ts';
import { promiseFaults } from './kept/promises.ts';
import { writtenLinkFaults } from './kept/written-links.ts';

/** What was read of each folder: its casebook, or its faults. */
const loaded = new Map<string, { readonly book?: Casebook; readonly faults: readonly Fault[] }>();

/** The content folder: `CASEBOOK_CONTENT`, or `content` beside the package. */
export const contentFolder = (): string => process.env['CASEBOOK_CONTENT'] || 'content';

/** Whether the site is built for its editor alone: then nothing is promised, and no promise need be kept. */
const isDraft = (): boolean => process.env['CASEBOOK_DRAFT'] === '1';

/** Faults without which nothing can be joined; the others an unfinished case may have. */
const blocking = (faults: readonly Fault[]): readonly Fault[] => faults.filter(({ rule }) => !untilFinished.has(rule));

/** What a content folder holds: its casebook, or everything that is wrong with it, promises included. */
export function readCasebook(folder: string): {
  readonly book?: Casebook;
  readonly documents: readonly Document[];
  readonly files: number;
  readonly faults: readonly Fault[];
  /** Faults that a draft may have and that stop its publishing. */
  readonly later: readonly Fault[];
  readonly hints: () => readonly Fault[];
} {
  const { documents, faults: all, hints } = readContent(folder);
  const files = documents.length;
  const blocked = blocking(all).length > 0;
  const draft = isDraft();
  const unfinished = all.filter(({ rule }) => untilFinished.has(rule));
  const read = { documents, files, hints };
  if (blocked) return { ...read, faults: draft ? blocking(all) : all, later: draft ? unfinished : [] };
  const book = join(documents);
  const links = writtenLinkFaults(book, documents);
  const promised = [...unfinished, ...promiseFaults(book, documents)];
  const faults = draft ? links : [...links, ...promised];
  return { ...read, ...(faults.length > 0 ? {} : { book }), faults, later: draft ? promised : [] };
}

/**
 * Reads, checks, joins and freezes a content folder. The one door to the records: needs no Astro.
 *
 * @throws ContentError whose message lists every fault, a sentence each
 */
export function loadCasebook(folder: string = contentFolder()): Casebook {
  const { book, faults } = readCasebook(folder);
  if (!book) throw new ContentError(faults);
  return book;
}

/** The casebook of this run, read once. Editing needs a new run, which is what a build is, or {@link readDraft}. */
export function theCasebook(): Casebook {
  const folder = contentFolder();
  const read = loaded.get(folder) ?? readCasebook(folder);
  loaded.set(folder, read);
  if (!read.book) throw new ContentError(read.faults);
  return read.book;
}

/**
 * Reads the content again, for a server that shows it while it is written: from now on {@link theCasebook} is what
 * stands there. What was promised is left out; promises are for what is published.
 *
 * @public The server of `npm run dev` asks Vite for it by the file's name.
 * @returns every fault of the content that an unfinished case may not have
 * @public
 */
export function readDraft(): readonly Fault[] {
  const folder = contentFolder();
  const { documents, faults: all } = readContent(folder);
  const faults = blocking(all);
  const book = faults.length > 0 ? undefined : join(documents);
  const said = book ? writtenLinkFaults(book, documents) : faults;
  loaded.set(folder, book && said.length === 0 ? { book, faults: said } : { faults: said });
  return said;
}
