import { ContentError } from '../content/fault.ts';
import { readContent } from '../content/read.ts';
import type { Casebook } from './casebook.ts';
import { join } from './join.ts';

const loaded = new Map<string, Casebook>();

/** The content folder: `CASEBOOK_CONTENT`, or `content` beside the package. */
export const contentFolder = (): string => process.env['CASEBOOK_CONTENT'] ?? 'content';

/**
 * Reads, checks, joins and freezes a content folder. The one door to the records: needs no Astro.
 *
 * @throws ContentError whose message lists every fault, a sentence each
 */
export function loadCasebook(folder: string = contentFolder()): Casebook {
  const { documents, faults } = readContent(folder);
  if (faults.length > 0) throw new ContentError(faults);
  return join(documents);
}

/** The casebook of this run, read once. Editing needs a new run, which is what a build is. */
export function theCasebook(): Casebook {
  const folder = contentFolder();
  const casebook = loaded.get(folder) ?? loadCasebook(folder);
  loaded.set(folder, casebook);
  return casebook;
}
