import { absolute, address, inVersion, type Site } from '../../model/address.ts';
import { byId, type Casebook, type CaseFile, type CaseFinding } from '../../model/casebook.ts';
import { citedClaim } from '../../schema/standing.ts';
import type { PageWork } from './work.ts';
import { knownDate } from '../../schema/known-date.ts';

/** A case file as a thing to cite, in its newest version. */
export function workOfCase(file: CaseFile, where: Site): PageWork {
  const version = file.revisions.length;
  const last = file.revisions.at(-1);
  return {
    kind: 'page',
    key: `${file.id}-v${String(version)}`,
    title: file.title,
    version,
    url: absolute(inVersion(address.case(file.id), version), where),
    ...(last ? { date: knownDate(last.date) } : {}),
  };
}

/** One finding as a thing to cite: its short address, its newest version, and its standing unless it was found. */
export function workOfFinding(book: Casebook, finding: CaseFinding, where: Site): PageWork {
  const version = finding.revisions.length;
  const last = finding.revisions.at(-1);
  return {
    kind: 'page',
    key: `${finding.ref}-v${String(version)}`,
    title: finding.claim.replace(/\.$/, ''),
    ref: finding.ref,
    version,
    within: byId(book.cases, finding.case).title,
    url: absolute(inVersion(address.short(finding.ref), version), where),
    ...(finding.standing === 'found' ? {} : { standing: citedClaim(finding.standing) }),
    ...(last ? { date: knownDate(last.date) } : {}),
  };
}
