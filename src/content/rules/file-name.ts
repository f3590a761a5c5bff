import type { Document } from '../document.ts';
import type { Rule } from './rule.ts';

/** Names that a disk of Windows takes for its own. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const longest = 80;

/** A name as it would be right: letters without their accents, in lower case, parted by hyphens. */
const asSlug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function wrongWith(name: string, kind: Document['kind']): string | undefined {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) {
    const better = asSlug(name);
    return `cannot be part of an address; a name is lower-case letters, digits and hyphens${better === '' ? '' : `: ${better}`}`;
  }
  if (devices.test(name)) return 'is a word that a disk of Windows keeps for itself; add a word to it';
  if (name.length > longest) return `is longer than ${String(longest)} letters; a few words are enough`;
  return kind === 'finding' && name === 'index'
    ? 'is the name of a folder’s own page; name the finding by what was found'
    : undefined;
}

/** The names of files and of cases' folders stand in addresses that last, on every kind of disk. */
export const fileName: Rule = ({ documents }) =>
  documents.flatMap(({ file, kind, names }) => {
    const name = kind === 'case' ? (names.case ?? '') : names.own;
    const wrong = wrongWith(name, kind);
    return wrong === undefined
      ? []
      : [{ rule: 'file-name', file, line: 1, column: 1, clause: `the name “${name}” ${wrong}` }];
  });
