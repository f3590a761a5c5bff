import type { Provision } from '../../schema/provision.ts';
import { holds } from '../../schema/standing.ts';
import type { Casebook, CaseFile, CaseFinding, Outcome } from '../casebook.ts';
import { isDuty } from '../law/duty.ts';
import { limitNow } from '../law/limit.ts';
import { againstRespondents } from './against.ts';
import { headlineOf } from './outcome.ts';
import { caseMark } from './standing-mark.ts';
import { decidedOn } from './time.ts';

/** Whether a finding was made on the day of a separate matter, by the one who decided it, and of nothing of the case itself. */
function isSeparate({ outcomes }: CaseFile, { when, finder }: CaseFinding): boolean {
  const madeWith = outcomes.filter((each) => finder.by.includes(each.by) && each.when?.earliest === when?.earliest);
  return when !== undefined && madeWith.length > 0 && madeWith.every(({ fate }) => fate === 'separate');
}

/**
 * The rules that those who answer in a case were found, or admitted, to have broken, the chief one first: the one with the
 * most findings, of these the one that most can be imposed for, of these the first of the law. A rule that came into force
 * after the first decision was not applied in it, and is named only where no other is recorded.
 */
export function rulesOf(book: Casebook, file: CaseFile): readonly Provision[] {
  const upheld = againstRespondents(file).filter((each) => holds(each.standing) && !isSeparate(file, each));
  const findingsOn = ({ id }: Provision): number => upheld.filter(({ provisions }) => provisions.includes(id)).length;
  const most = (provision: Provision): number => limitNow(book, provision)?.limit.gbp ?? 0;
  const rules = book.provisions
    .filter((provision) => isDuty(provision.id) && findingsOn(provision) > 0)
    .sort((a, b) => findingsOn(b) - findingsOn(a) || most(b) - most(a));
  const decided = decidedOn(file);
  const ofThen = rules.filter(({ in_force_from: from }) => !decided || from === undefined || from <= decided.latest);
  return ofThen.length > 0 ? ofThen : rules;
}

/** Kinds of outcome by which nobody is held to have broken a rule, whatever was found on the way. */
const withoutRuling: ReadonlySet<Outcome['kind']> = new Set<Outcome['kind']>([
  'audit',
  'no-further-action',
  'notice-of-intent',
  'assessment-notice',
  'information-notice',
]);

/**
 * Whether a case says of its rules that they were broken, and not only that they are at issue: it was decided or admitted,
 * nothing of it waits for an appeal or was settled without admission, and it ended in more than advice.
 */
export function isBreach({ standing, outcomes }: Pick<CaseFile, 'standing' | 'outcomes'>): boolean {
  const main = headlineOf(outcomes)?.main;
  return holds(caseMark[standing]) && main !== undefined && !withoutRuling.has(main.kind);
}
