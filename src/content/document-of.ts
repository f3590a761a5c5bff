import type { Document } from './document.ts';
import { readCsv } from './csv.ts';
import type { Fault } from './fault.ts';
import { fileKind, placesInWords } from './files.ts';
import { readLines } from './lines.ts';
import { readBody } from './body/read.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { placeOf, readText } from './text.ts';
import { unseenIn } from './unseen.ts';
import { readYaml } from './yaml.ts';

/**
 * Reads one file of the content folder.
 *
 * @param path relative to the content folder, with `/`
 * @param file the path as an editor sees it
 * @returns the document, or what kind of file could not be read, and what was wrong; none for a file without records
 */
export function documentOf(
  path: string,
  file: string,
  bytes: Uint8Array,
): { document?: Document; unread?: Pick<Document, 'kind' | 'names'>; faults: Fault[] } {
  const found = fileKind(path);
  if (found === 'nothing') return { faults: [] };
  if (found === 'misplaced') {
    const clause = `nothing is read from here; records stand in ${placesInWords}`;
    return { faults: [{ rule: 'misplaced-file', file, line: 1, column: 1, clause }] };
  }
  const { kind } = found;
  const names = found.case === undefined ? { own: found.own } : { own: found.own, case: found.case };
  const text = readText(bytes);
  const unread = { kind, names };
  if (!('text' in text)) return { unread, faults: [{ file, ...text }] };
  const faults: Fault[] = [];
  const inFile = (clauses: readonly Omit<Fault, 'file'>[]): void => {
    faults.push(...clauses.map((clause) => ({ file, ...clause })));
  };
  inFile(
    unseenIn(text.text).map(({ index, clause }) => ({
      rule: 'unseen-character',
      clause,
      ...placeOf(text.text, index),
    })),
  );

  if (path.endsWith('.csv')) {
    const csv = readCsv(text.text);
    inFile(csv.faults);
    return csv.faults.length > 0
      ? { unread, faults }
      : { document: { file, kind, names, raw: csv.raw, at: csv.at }, faults };
  }
  if (path.endsWith('.txt')) return { document: { file, kind, names, ...readLines(text.text) }, faults };
  if (path.endsWith('.yaml')) {
    const yaml = readYaml(text.text);
    inFile(yaml.faults);
    return yaml.faults.length > 0
      ? { unread, faults }
      : { document: { file, kind, names, raw: yaml.raw, at: yaml.at }, faults };
  }
  const halves = splitFrontmatter(text.text);
  if (!halves) {
    const clause = text.text.startsWith('---\n')
      ? 'its frontmatter does not end; put a line of --- between the record and the text'
      : 'has no frontmatter; begin the file with the record between two lines of ---';
    return { unread, faults: [{ rule: 'no-frontmatter', file, line: 1, column: 1, clause }] };
  }
  const yaml = readYaml(halves.yaml, 2);
  const { body, faults: bodyFaults } = readBody(halves.body, halves.bodyLine, kind);
  inFile(yaml.faults);
  inFile(bodyFaults);
  // Headings alone are no text.
  if (!/^(?!##)\S/m.test(halves.body)) {
    inFile([
      { rule: 'empty-body', clause: 'has no text under its frontmatter; write it', line: halves.bodyLine, column: 1 },
    ]);
  }
  if (yaml.faults.length > 0) return { unread, faults };
  const document = { file, kind, names, raw: yaml.raw, at: yaml.at, body };
  // What a text names that could not be read is not known, though its record is.
  return bodyFaults.some(({ rule }) => rule === 'bad-mdx') ? { document, unread, faults } : { document, faults };
}
