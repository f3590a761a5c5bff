import type { Casebook, CaseFile, CaseFinding } from '../casebook.ts';
import { ruledByCourt } from '../case/finder.ts';
import { firstDecidedFirst } from '../case/time.ts';
import { nowOf } from '../compare/law.ts';
import { isDuty } from '../law/duty.ts';
import type { Provision } from '../../schema/provision.ts';
import { isDecided } from '../../schema/standing.ts';

/** What to read first on a topic, with why. */
interface First {
  readonly why: string;
  readonly file: CaseFile;
  /** Where one finding is meant, and not a whole case. */
  readonly finding?: CaseFinding;
}

/** A topic for study: its cases, what to read first, and the provisions that its findings turn on most. */
export interface TopicStudy {
  readonly cases: readonly { readonly file: CaseFile; readonly findings: readonly CaseFinding[] }[];
  readonly first: readonly First[];
  readonly provisions: readonly {
    readonly then: Provision;
    readonly now: readonly Provision[];
    readonly findings: number;
  }[];
}

/** A topic as the records have it; cases with the most findings on it first. */
export function studyTopic(book: Casebook, topic: string): TopicStudy {
  const cases = book.cases
    .map((file) => ({ file, findings: file.findings.filter(({ topics }) => topics.includes(topic)) }))
    .filter(({ findings }) => findings.length > 0)
    .sort((a, b) => b.findings.length - a.findings.length || (a.file.id < b.file.id ? -1 : 1));
  const inTime = firstDecidedFirst(cases.map(({ file }) => file));
  const first: First[] = [];
  const add = (why: string, file: CaseFile | undefined, finding?: CaseFinding): void => {
    if (file && first.every((each) => each.file !== file)) first.push({ why, file, ...(finding ? { finding } : {}) });
  };
  const ruled = inTime
    .toReversed()
    .flatMap((file) => file.findings.map((finding) => ({ file, finding })))
    .filter(({ finding }) => finding.topics.includes(topic))
    .find(({ finding }) => isDecided(finding.standing) && ruledByCourt(book, finding));
  add('the most findings on it', cases[0]?.file);
  add('ruled on by a tribunal or court', ruled?.file, ruled?.finding);
  add('the earliest decided', inTime[0]);
  add('the latest decided', inTime.at(-1));
  const all = cases.flatMap(({ findings }) => findings);
  const provisions = book.provisions
    .filter(({ id }) => isDuty(id))
    .map((then) => ({
      then,
      now: nowOf(book, then),
      findings: all.filter((finding) => finding.provisions.includes(then.id)).length,
    }))
    .filter(({ findings }) => findings > 0)
    .sort((a, b) => b.findings - a.findings)
    .slice(0, 5);
  return { cases, first, provisions };
}
