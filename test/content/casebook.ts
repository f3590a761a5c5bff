import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent } from '../../src/content/read.ts';

/** A small, sound casebook on disk that a test may spoil; gone after `use`. */
export function withCasebook<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-'));
  try {
    cpSync(join(import.meta.dirname, 'sound'), folder, { recursive: true });
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The faults of a folder as `rule  path:line:column  clause`, paths below the folder. */
export const faultsOf = (folder: string): string[] =>
  readContent(folder)
    .faults.map(
      ({ rule, file, line, column, clause }) =>
        `${rule}  ${file.slice(folder.length + 1)}:${String(line)}:${String(column)}  ${clause.replaceAll(folder, '')}`,
    )
    .sort();

/** Replaces a piece of a file once; throws if the piece is not there, so that no test passes by spoiling nothing. */
export function spoil(folder: string, path: string, from: string, to: string): void {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
  writeFileSync(file, text.replace(from, to));
}

/** Writes a file, with its folders. */
export function put(folder: string, path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}
