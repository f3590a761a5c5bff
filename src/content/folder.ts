import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the content folder: its bytes, or why they cannot be had. */
export type FileRead = { readonly path: string } & (
  { readonly bytes: Uint8Array } | { readonly rule: string; readonly clause: string }
);

/** What an editor's tools leave beside its files; nothing looks at it. */
const left = /^(?:\.gitkeep|\.DS_Store|\.git|\..*\.sw[a-p]|\.#.*)$/;

/** More than any record needs, and as much as is read in a moment. */
const largest = 8_000_000;

const inWords: Readonly<Record<string, string>> = {
  EACCES: 'cannot be opened: this account may not read it; change its rights',
  EPERM: 'cannot be opened: this account may not read it; change its rights',
  ENOENT: 'was there and is gone; check again',
  EMFILE: 'cannot be opened: too many files are open on this machine; close some programs',
};

const sayError = (error: unknown): string =>
  inWords[error instanceof Error && 'code' in error ? String(error.code) : ''] ??
  'cannot be opened; the disk gives an error for it';

function bytesOf(folder: string, path: string): FileRead {
  try {
    const about = lstatSync(join(folder, path));
    if (about.isSymbolicLink())
      return { path, rule: 'link', clause: 'is a link to another place; put the file itself here' };
    if (!about.isFile()) return { path, rule: 'no-file', clause: 'is no file that can be read; remove it' };
    if (about.size > largest)
      return { path, rule: 'too-large', clause: 'is larger than 8 MB; is it a text? Split it, or take it out' };
    return { path, bytes: readFileSync(join(folder, path)) };
  } catch (error) {
    return { path, rule: 'unreadable', clause: sayError(error) };
  }
}

/**
 * Every file below a folder, in order; what cannot be read is in the list too, with the reason.
 *
 * @throws where the folder itself cannot be opened
 */
export function filesUnder(folder: string, inside = ''): readonly FileRead[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry): readonly FileRead[] => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (left.test(entry.name)) return [];
      if (entry.name.startsWith('.'))
        return [{ path, rule: 'hidden-file', clause: 'is hidden, and nothing hidden is read or published; remove it' }];
      if (!entry.isDirectory()) return [bytesOf(folder, path)];
      try {
        return filesUnder(folder, path);
      } catch (error) {
        return [{ path, rule: 'unreadable', clause: sayError(error) }];
      }
    });
}
