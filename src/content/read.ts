import { join } from 'node:path';
import { documentOf } from './document-of.ts';
import type { Document } from './document.ts';
import { type Fault, tidied } from './fault.ts';
import { fileKind } from './files.ts';
import { type FileRead, filesUnder } from './folder.ts';
import { declaredIn } from './declared-ids.ts';
import { hintRules, rules } from './rules/index.ts';
import { shapeFaults } from './shapes.ts';
import { unseenValues } from './unseen-values.ts';

/** What a content folder holds, and everything that is wrong with it. */
export interface Reading {
  readonly documents: readonly Document[];
  readonly faults: readonly Fault[];
  /** What an editor may want to do and need not; made when asked for. */
  readonly hints: () => readonly Fault[];
}

type ReadFile = ReturnType<typeof documentOf>;

/** Reads one file; whatever goes wrong is a fault of this file, and all others are still read. */
function readFile(folder: string, file: FileRead): ReadFile {
  const { path } = file;
  const lost = (rule: string, clause: string): ReadFile => {
    const found = fileKind(path);
    const fault = { rule, file: join(folder, path), line: 1, column: 1, clause };
    if (typeof found === 'string') return { faults: [fault] };
    const names = found.case === undefined ? { own: found.own } : { own: found.own, case: found.case };
    return { unread: { kind: found.kind, names }, faults: [fault] };
  };
  if (!('bytes' in file)) return lost(file.rule, file.clause);
  try {
    const read = documentOf(path, join(folder, path), file.bytes);
    if (!read.document) return read;
    const seen = read.faults.every(({ rule }) => rule !== 'unseen-character');
    const faults = [...read.faults, ...shapeFaults(read.document), ...(seen ? unseenValues(read.document) : [])];
    return { ...read, faults };
  } catch (error) {
    return lost(
      'unreadable',
      error instanceof RangeError
        ? 'is nested too deeply to be read; are there brackets or lists too many?'
        : 'cannot be read; take out what was changed last and put it back piece by piece',
    );
  }
}

/**
 * Reads and checks a whole content folder; every fault of the run is in the answer.
 *
 * @param folder the content folder; a path that cannot be opened is a fault too
 */
export function readContent(folder: string): Reading {
  let files: readonly FileRead[];
  try {
    files = filesUnder(folder);
  } catch {
    const clause = 'cannot be opened as a folder of content; set CASEBOOK_CONTENT to one that exists';
    return {
      documents: [],
      faults: [{ rule: 'no-content', file: folder, line: 1, column: 1, clause }],
      hints: () => [],
    };
  }
  const read = files.map((file) => readFile(folder, file));
  const documents = read.flatMap(({ document }) => (document ? [document] : []));
  const unread = read.flatMap((each) => (each.unread ? [each.unread] : []));
  const declared = documents.flatMap(declaredIn);
  const faults = [
    ...read.flatMap((each) => each.faults),
    ...rules.flatMap((rule) => rule({ documents, declared, unread })),
  ];
  if (faults.length === 0 && !documents.some((document) => document.kind === 'case')) {
    faults.push({
      rule: 'no-case',
      file: folder,
      line: 1,
      column: 1,
      clause: 'holds no case; add one with npm run new:case',
    });
  }
  return {
    documents,
    faults: faults.map(tidied),
    hints: () => hintRules.flatMap((rule) => rule({ documents, declared, unread })),
  };
}
