import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { type Declared, declaredIn } from '../../content/declared-ids.ts';
import type { Document } from '../../content/document.ts';
import { sayFaults } from '../../content/fault.ts';
import { readContent } from '../../content/read.ts';

/** What is there before something is changed. */
export interface Before {
  readonly documents: readonly Document[];
  /** The ids of a kind that are taken. */
  readonly ids: (kind: Declared['kind']) => ReadonlySet<string>;
  /** Where a document stands below the content folder. */
  readonly pathOf: (document: Document) => string;
  /** Every address that was published. */
  readonly published: ReadonlySet<string>;
  readonly has: (path: string) => boolean;
  /** The text of a file below the content folder; none where it is not there. */
  readonly text: (path: string) => string;
}

/** A file below the content folder as it is to be; without a text it is to go. What it says is for the editor. */
export interface FileChange {
  readonly path: string;
  readonly text?: string;
  readonly say: string;
}

/** What is to be changed, or why nothing can be. */
export type Plan = { readonly changes: readonly FileChange[]; readonly then: readonly string[] } | Refusal;
interface Refusal {
  readonly wrong: readonly string[];
}

/** The clauses among some that say that something is wrong. */
export const refusal = (...clauses: readonly (string | false | undefined)[]): Refusal | undefined => {
  const wrong = clauses.filter((clause): clause is string => typeof clause === 'string');
  return wrong.length > 0 ? { wrong } : undefined;
};

/** The day on which something is written, as `YYYY-MM-DD`. */
export const today = (): string => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);

function readBefore(folder: string): Before {
  const { documents } = readContent(folder);
  const declared = documents.flatMap(declaredIn);
  const lines = documents.flatMap(({ kind, raw }) => (kind === 'permalinks' ? (raw as string[]) : []));
  const has = (path: string): boolean => existsSync(join(folder, path));
  return {
    documents,
    ids: (kind) => new Set(declared.filter((each) => each.kind === kind).map(({ id }) => id)),
    pathOf: ({ file }) => relative(folder, file).replaceAll('\\', '/'),
    published: new Set(lines),
    has,
    text: (path) => (has(path) ? readFileSync(join(folder, path), 'utf8') : ''),
  };
}

/** Removes a file, and the folders that held nothing else. */
function remove(folder: string, path: string): void {
  rmSync(join(folder, path));
  for (
    let above = dirname(path);
    above !== '.' && readdirSync(join(folder, above)).length === 0;
    above = dirname(above)
  )
    rmdirSync(join(folder, above));
}

/** Writes every file under another name first: what cannot be written leaves all as it was. */
function write(folder: string, changes: readonly FileChange[]): void {
  const beside = (path: string): string => join(folder, `${path}.new~`);
  try {
    for (const { path, text } of changes) {
      if (text === undefined) continue;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(beside(path), text);
    }
  } catch (error) {
    for (const { path } of changes) rmSync(beside(path), { force: true });
    throw error;
  }
  for (const { path, text } of changes) {
    if (text === undefined) remove(folder, path);
    else renameSync(beside(path), join(folder, path));
  }
}

/** What a command has to say, and whether it did what was asked. */
export interface Said {
  readonly done: boolean;
  readonly lines: readonly string[];
}

/**
 * Makes a command's plan from what stands in a folder, and carries it out or says why not.
 *
 * @param usage how the command is called, for an editor who called it otherwise
 */
export function carryOut(folder: string, usage: string, plan: (before: Before) => Plan): Said {
  if (!existsSync(folder)) return { done: false, lines: [sayFaults(readContent(folder).faults)] };
  const made = plan(readBefore(folder));
  if ('wrong' in made) return { done: false, lines: [usage, ...made.wrong] };
  try {
    write(folder, made.changes);
  } catch {
    const why = `Nothing was written: the files in ${folder} cannot be changed; are they read-only, or is the disk full?`;
    return { done: false, lines: [why] };
  }
  const files = made.changes.flatMap(({ path, say }) => [join(folder, path), `    ${say}`]);
  return { done: true, lines: [...files, ...made.then] };
}
