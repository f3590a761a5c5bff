import type { CaseFile, CaseFinding } from '../casebook.ts';
import { citedLine } from '../case/standing-line.ts';
import { sayDay } from './date.ts';

/** A finding's claim as others quote it: its words, whose it is, its reference and version. The address comes after it. */
export function quotationOf(file: CaseFile, finding: CaseFinding): string {
  const version = finding.revisions.length;
  const date = finding.revisions.at(-1)?.date;
  const when = date === undefined ? '' : `, ${sayDay(date)}`;
  return `“${finding.claim}” (${citedLine(finding).replace(/^./, (first) => first.toLowerCase())}; Casebook, ${file.title}, ${finding.ref}, version ${String(version)}${when})`;
}
