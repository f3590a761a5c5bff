import type { Casebook, CaseFile } from '../casebook.ts';
import { ruleOptions } from './rules.ts';
import { eventsBefore, flowsBefore } from './facts.ts';
import { whoOptions } from './parties.ts';

/**
 * Whether a case has the records for deciding it oneself: facts enough before the outcome, a rule on which a
 * finding rests beside others that were not, and somebody else than the respondent to choose.
 */
export function canDecide(book: Casebook, file: CaseFile): boolean {
  const rules = ruleOptions(book, file);
  const who = whoOptions(book, file);
  return (
    eventsBefore(file).length >= 3 &&
    flowsBefore(file).length >= 2 &&
    rules.some(({ answer }) => answer === 'rests') &&
    rules.some(({ answer }) => answer === 'not-at-issue') &&
    who.some(({ respondent }) => respondent) &&
    who.some(({ respondent }) => !respondent)
  );
}
