import { byId, type Casebook, type CaseFile } from '../casebook.ts';
import { sayPounds } from '../say/money.ts';
import { outcomeKinds } from '../../schema/vocabulary.ts';
import { isDecided, wordOf } from '../../schema/standing.ts';
import { capital } from '../say/name.ts';
import type { RuleOption } from './rules.ts';
import type { SumElsewhere, SumOption } from './sums.ts';
import type { WhoOption } from './parties.ts';
import { listed } from '../say/list.ts';

/** What the records say of a provision that can be marked; nothing but what stands in them. */
export function sayRule(book: Casebook, { answer, findings, elsewhere, provision }: RuleOption): string {
  if (answer === 'rests') {
    const conceded = !findings.some(({ standing }) => isDecided(standing));
    return conceded
      ? `What rests on it was ${wordOf('conceded')} by the respondent.`
      : 'Findings that stand rest on it.';
  }
  if (answer === 'alleged') return `${capital(wordOf('alleged'))} only: no finding of this case rests on it.`;
  if (answer === 'set-aside') return `${capital(wordOf('found'))} at first, and ${wordOf('set-aside')}.`;
  const cases = [...new Set(elsewhere.map((finding) => byId(book.cases, finding.case).title))].slice(0, 3);
  const others = cases.length === 0 ? '' : ` Findings in ${listed(cases)} rest on it.`;
  return `No finding of this case against the respondent rests on it. What it asks for: ${provision.requires}${others}`;
}

/** What the records say of somebody who can be named. */
export function sayWho(file: CaseFile, { respondent, findings, outcomes }: WhoOption): string {
  if (respondent) {
    const what = outcomes.map(({ kind, amount_gbp: amount }) =>
      amount === undefined
        ? outcomeKinds[kind].toLowerCase()
        : `${outcomeKinds[kind].toLowerCase()} of ${sayPounds(amount)}`,
    );
    return what.length === 0 ? 'The case was brought against it.' : `The case was brought against it: ${listed(what)}.`;
  }
  const refs = findings.map(({ ref }) => ref);
  const role = file.roles.some(({ actor }) => outcomes.some(({ against }) => against === actor));
  if (role)
    return `Not a respondent in this matter, yet named in an outcome: ${listed(outcomes.map(({ kind }) => outcomeKinds[kind].toLowerCase()))}.`;
  return refs.length === 0
    ? 'Not a respondent; no finding of this case that stands is against it.'
    : `Not a respondent, though ${listed(refs)} ${refs.length === 1 ? 'is' : 'are'} against it.`;
}

/** What a sum is in another case, as it stands there today. */
function sayElsewhere({ case: { title }, standing, now }: SumElsewhere): string {
  if (standing === 'only') return `it is what stands in ${title}`;
  if (standing === 'one-of-several') return `it is one of the penalties that stand in ${title}`;
  const instead = now === undefined ? 'no penalty stands there now' : `${sayPounds(now)} stands there now`;
  return `it was imposed in ${title} and set aside; ${instead}`;
}

/** What the records say of a sum that can be chosen. */
export function saySum(file: CaseFile, { own, elsewhere, id }: SumOption): string {
  if (own === 'imposed')
    return id === 'none' ? 'What was decided: no sum of money was fixed in this case.' : 'What was imposed first.';
  if (own === 'replaced-by') return 'What stands now: it took the place of the first sum.';
  if (own === 'proposed') return 'What was proposed at first, and not what was imposed.';
  if (elsewhere) return `Not in this case: ${sayElsewhere(elsewhere)}.`;
  return `Not in this case: a sum of money was fixed in ${file.title}.`;
}
