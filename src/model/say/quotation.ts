import type { CaseFile, CaseFinding } from '../casebook.ts';
import { citedClaim } from '../../schema/standing.ts';
import { citedLine } from '../case/standing-line.ts';
import { sayDay } from './date.ts';

/** A finding's claim as others quote it: its words, whose it is, its reference and version. The address comes after it. */
export function quotationOf(file: CaseFile, finding: CaseFinding): string {
  const version = finding.revisions.length;
  const date = finding.revisions.at(-1)?.date;
  const when = date === undefined ? '' : `, ${sayDay(date)}`;
  return `“${finding.claim}” (${citedLine(finding).replace(/^./, (first) => first.toLowerCase())}; Casebook, ${file.title}, ${finding.ref}, version ${String(version)}${when})`;
}

const inVersion = (of: string, { length }: readonly unknown[]): string => `Casebook, ${of}; version ${String(length)}`;

/** What words of a case are quoted from: the case and its version. */
export const citedFromCase = ({ title, revisions }: Pick<CaseFile, 'title' | 'revisions'>): string =>
  inVersion(title, revisions);

/** What words of a finding's text are quoted from: its reference, how it stands, and its version. */
export const citedFromFinding = ({
  ref,
  standing,
  revisions,
}: Pick<CaseFinding, 'ref' | 'standing' | 'revisions'>): string =>
  inVersion(`${ref}, ${citedClaim(standing)}`, revisions);
