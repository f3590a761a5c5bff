import type { Document, Path } from '../document.ts';
import type { Fault } from '../fault.ts';
import { faultAt, type Rule } from './rule.ts';

/** More letters than any word of any language has; a line cannot be broken within it, nor can it be drawn. */
const longest = 100;

const notWords: ReadonlySet<Document['kind']> = new Set(['kept', 'permalinks', 'fingerprints', 'redirects']);

function longWords(document: Document, value: unknown, path: Path): Fault[] {
  if (typeof value === 'string') {
    const word = value.split(/\s+/).find((each) => each.length > longest && !/^https?:/.test(each));
    return word === undefined
      ? []
      : [
          faultAt(
            document,
            'long-word',
            path,
            `“${word.slice(0, 20)}…” has ${String(word.length)} letters and no blank; is it a word?`,
          ),
        ];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    longWords(document, each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** What is drawn in charts and on cards can be broken into lines. */
export const longWord: Rule = ({ documents }) =>
  documents.filter(({ kind }) => !notWords.has(kind)).flatMap((document) => longWords(document, document.raw, []));
