import { caseStandings, outcomeKinds } from '../../schema/vocabulary.ts';
import { headlineOf } from '../case/outcome.ts';
import type { CaseFile, Outcome } from '../casebook.ts';
import { sayPounds } from './money.ts';

type Decided = Pick<CaseFile, 'outcomes' | 'standing'>;

/** What was done and by whom: "Monetary penalty by the ICO". A fine after a prosecution is the court’s: "Conviction at …". */
export const sayAct = ({ kind, amount_gbp }: Pick<Outcome, 'kind' | 'amount_gbp'>, by: string): string =>
  kind === 'prosecution' && amount_gbp !== undefined ? `Conviction at ${by}` : `${outcomeKinds[kind]} by ${by}`;

/** What is said in the place of a sum that was set aside and of which none was put in its place, alone and under “penalty”. */
export const setAside = 'set aside';
export const penaltySetAside = `Penalty ${setAside}`;

/** What stands of what a case came to, in the place of a sum: "£20,000", "Penalty set aside", "Undertaking". */
export function sayCameTo({ outcomes }: Pick<CaseFile, 'outcomes'>): string {
  const headline = headlineOf(outcomes);
  if (!headline) return '';
  const { main, sum, before } = headline;
  if (sum !== undefined) return sayPounds(sum);
  return before === undefined ? outcomeKinds[main.kind] : penaltySetAside;
}

/** What a case came to, in a few words after its name: "fined £140,000", "fined £120,000, now £20,000", "undertaking". */
export function sayOutcome({ outcomes }: Pick<CaseFile, 'outcomes'>): string {
  const headline = headlineOf(outcomes);
  if (!headline) return '';
  const { main, sum, sums, before } = headline;
  if (before !== undefined)
    return `fined ${sayPounds(before)}, ${sum === undefined ? setAside : `now ${sayPounds(sum)}`}`;
  if (sum === undefined) return outcomeKinds[main.kind].toLowerCase();
  if (main.kind === 'prosecution') return `convicted and fined ${sayPounds(sum)}`;
  return `fined ${sayPounds(sum)}${sums > 1 ? ' in all' : ''}`;
}

/** What a case came to and where it stands: "fined £140,000, final". */
export const sayHowItStands = (file: Decided): string =>
  [sayOutcome(file), caseStandings[file.standing].toLowerCase()].filter((words) => words !== '').join(', ');
