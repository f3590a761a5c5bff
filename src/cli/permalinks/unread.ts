import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../../content/document.ts';
import { part } from '../../content/rules/rule.ts';
import { noSuchCase } from '../asked-case.ts';

/** True where a line of the lists, an address or the name of a file, is of a case with this id or of a finding with this prefix. */
export function isOfCase(line: string, id: string, prefix: string): boolean {
  const [name = ''] = line.split(' ');
  return name.split(/[/#.]/).some((step) => step === id || step.startsWith(`${prefix}-`));
}

/**
 * Takes out of the lists what was noted of a case that no reader has seen yet, so that it is noted anew as it stands.
 *
 * @returns what is in the way, in a sentence; nothing where it was done
 */
export function forgetUnread(folder: string, documents: readonly Document[], id: string): string | undefined {
  const cases = documents.filter(({ kind }) => kind === 'case');
  const own = cases.find(({ names }) => names.case === id);
  if (!own)
    return noSuchCase(
      id,
      cases.map(({ names }) => names.case ?? ''),
    );
  const revisions = part(own.raw, 'revisions');
  const count = Array.isArray(revisions) ? revisions.length : 0;
  if (count !== 1)
    return `${own.file} has ${String(count)} revisions, so readers have seen “${id}”: add a revision that says what changed.`;
  const prefix = String(part(own.raw, 'prefix'));
  for (const list of ['permalinks.txt', 'fingerprints.txt']) {
    const path = join(folder, list);
    if (!existsSync(path)) continue;
    const lines = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, lines.filter((line) => line.startsWith('#') || !isOfCase(line, id, prefix)).join('\n'));
  }
  rmSync(join(folder, 'kept', `${id}.yaml`), { force: true });
  return undefined;
}
