import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from './document-of.ts';
import type { Document } from './document.ts';
import type { Fault } from './fault.ts';
import { declaredIn } from './known.ts';
import { hintRules, rules } from './rules/index.ts';
import { shapeFaults } from './shapes.ts';

function filesUnder(folder: string, inside = ''): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(folder, path) : [path];
    });
}

/** What a content folder holds, and everything that is wrong with it. */
export interface Reading {
  readonly documents: readonly Document[];
  readonly faults: readonly Fault[];
  /** What an editor may want to do and need not; made when asked for. */
  readonly hints: () => readonly Fault[];
}

/**
 * Reads and checks a whole content folder; every fault of the run is in the answer.
 *
 * @param folder the content folder; a path that cannot be opened is a fault too
 */
export function readContent(folder: string): Reading {
  let paths: string[];
  try {
    paths = filesUnder(folder);
  } catch {
    const clause = 'cannot be opened as a folder of content; set CASEBOOK_CONTENT to one that exists';
    return {
      documents: [],
      faults: [{ rule: 'no-content', file: folder, line: 1, column: 1, clause }],
      hints: () => [],
    };
  }
  const read = paths.map((path) => documentOf(path, join(folder, path), readFileSync(join(folder, path))));
  const documents = read.flatMap(({ document }) => (document ? [document] : []));
  const unread = read.flatMap((each) => (each.unread ? [each.unread] : []));
  const declared = documents.flatMap(declaredIn);
  const faults = [
    ...read.flatMap((each) => each.faults),
    ...documents.flatMap(shapeFaults),
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
  return { documents, faults, hints: () => hintRules.flatMap((rule) => rule({ documents, declared, unread })) };
}
