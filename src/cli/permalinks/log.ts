import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from '../../content/lines.ts';
import { type Address, address } from '../../model/address.ts';
import type { Document } from '../../content/document.ts';
import type { Casebook } from '../../model/casebook.ts';
import { recordAddresses } from '../../model/kept/record-addresses.ts';
import { recordMarks } from '../../model/kept/records.ts';
import { answerFor } from '../../model/kept/redirects.ts';
import { versionsOf, wordsMark } from '../../model/kept/versions.ts';
import { isFile } from './moved-files.ts';
import { addressesOf, answers, type Published } from './published.ts';

const logHead = `# Every address that was ever published. Each answers for ever, or redirects.yaml says what became of it.
# Lines are added by npm run permalinks and never taken out.
`;
const marksHead = `# What stood at an address when it was last looked at: a paragraph's sketch, by which it keeps its name when it is
# edited, a hash of each version of a finding, and marks of each file of records, by which a change that no revision
# tells of is noticed. Written by npm run permalinks.
`;

/** The lines of a list in the content folder; none where it is not there. */
const linesOf = (path: string): readonly string[] =>
  existsSync(path) ? readLines(readFileSync(path, 'utf8')).raw : [];

/** The log with the addresses of a build that it lacks, as text, and those addresses. */
export function grownLog(folder: string, book: Casebook, published: Published): { text: string; added: Address[] } {
  const before = new Set(linesOf(join(folder, 'permalinks.txt')));
  const added = addressesOf(published, recordAddresses(book)).filter((at) => !before.has(at));
  return { text: `${logHead}${[...before, ...added].join('\n')}\n`, added };
}

/** The fingerprints that are kept under an address, not under a file. */
const ofAddresses = (folder: string): readonly string[] =>
  linesOf(join(folder, 'fingerprints.txt')).filter((line) => line.startsWith('/'));

/** Files whose revisions were added or written on since they were marked: a sentence with its place. */
export function unmarked(folder: string, documents: readonly Document[]): readonly string[] {
  const path = join(folder, 'fingerprints.txt');
  const marked = new Set(linesOf(path));
  const due = existsSync(path) ? recordMarks(documents).filter((line) => !marked.has(line)) : [];
  const [first = ''] = due;
  return first === ''
    ? []
    : [
        `${path}:1:1  ${String(due.length)} ${due.length === 1 ? 'file is' : 'files are'} not marked as they read now, “${first.split(' ')[0] ?? ''}” first; run npm run permalinks`,
      ];
}

/** The fingerprints as they stand now; those of paragraphs that are gone are kept. */
export function freshMarks(folder: string, book: Casebook, documents: readonly Document[]): string {
  const marks = new Map(
    [...ofAddresses(folder), ...recordMarks(documents)].map((line) => {
      const [at = '', ...rest] = line.split(' ');
      return [at, rest];
    }),
  );
  const note = (page: Address, paragraphs: Casebook['cases'][number]['paragraphs']): void => {
    for (const { id, sketch } of paragraphs) marks.set(address.paragraph(page, id), [...sketch]);
  };
  for (const file of book.cases) note(address.case(file.id), file.paragraphs);
  for (const finding of book.findings) {
    note(address.finding(finding.case, finding.slug), finding.paragraphs);
    for (const version of versionsOf(finding))
      marks.set(address.embedVersion(finding.ref, version.number), [wordsMark(version)]);
  }
  return `${marksHead}${[...marks]
    .filter(([, rest]) => rest.length > 0)
    .map(([at, rest]) => [at, ...rest].join(' '))
    .sort()
    .join('\n')}\n`;
}

/** What a build breaks of the log's promises, and what the log lacks of a build: sentences with their place. */
export function logFaults(folder: string, book: Casebook, published: Published): string[] {
  const path = join(folder, 'permalinks.txt');
  if (!existsSync(path)) return [];
  const { raw, at: placeOf } = readLines(readFileSync(path, 'utf8'));
  const log = new Set(raw);
  const broken = raw.flatMap((line, index) => {
    const at = line as Address;
    const page = at.split('#')[0] as Address;
    if (page !== at && log.has(page) && !published.pages.has(page)) return [];
    if (answers(published, at)) return [];
    const answer = answerFor(book.redirects, at, (each) => answers(published, each));
    if (answer && !isFile(at)) return [];
    return [
      `${path}:${String(placeOf([index]).line)}:1  ${at} was published and nothing in this build answers to it; bring it back, or say in redirects.yaml where it leads (from, to, reason, date)`,
    ];
  });
  const { added } = grownLog(folder, book, published);
  const [first = '', last = ''] = [added[0], added.at(-1)];
  const lacks =
    added.length === 0
      ? []
      : [
          `${path}:${String(readFileSync(path, 'utf8').split('\n').length)}:1  ${String(added.length)} ${added.length === 1 ? 'address' : 'addresses'} of this build, ${first}${added.length > 1 ? ` to ${last}` : ''}, ${added.length === 1 ? 'is' : 'are'} not in the log; run npm run permalinks`,
        ];
  return [...broken, ...lacks];
}
