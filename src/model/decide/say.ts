import { byId, type Casebook, type CaseFile } from '../casebook.ts';
import { sayPounds } from '../say/money.ts';
import { outcomeKinds } from '../../schema/vocabulary.ts';
import { isDecided, isUndone, wordOf } from '../../schema/standing.ts';
import { capital } from '../say/name.ts';
import { instrumentOf, unitOf } from '../law/instrument.ts';
import type { ProvisionAnswer, RuleOption } from './rules.ts';
import type { SumElsewhere, SumOption } from './sums.ts';
import type { WhoOption } from './parties.ts';
import { listed } from '../say/list.ts';

/** What became in a case of a provision that is at issue there. */
function sayAnswer({ answer, findings }: ProvisionAnswer): string {
  if (answer === 'rests') {
    const beside = findings.some(({ standing }) => isUndone(standing))
      ? `; another that rested on it was ${wordOf('set-aside')}`
      : '';
    return findings.some(({ standing }) => isDecided(standing))
      ? `Findings that stand rest on it${beside}.`
      : `What rests on it was ${wordOf('conceded')} by the respondent${beside}.`;
  }
  if (answer === 'alleged') return `${capital(wordOf('alleged'))} only: no finding recorded here rests on it.`;
  if (answer === 'set-aside') return `${capital(wordOf('found'))} at first, and ${wordOf('set-aside')}.`;
  return notNamed;
}

// A decision may rest on more than what was read of it names: that nothing rests on a rule cannot be said.
const notNamed = 'No finding recorded here against the respondent names it.';

/** What the records say of a provision that can be marked; nothing but what stands in them. Of twins that differ, of each. */
export function sayRule(book: Casebook, { answer, elsewhere, provisions: [first, ...twins], of }: RuleOption): string {
  if (answer === 'not-at-issue') {
    const cases = [...new Set(elsewhere.map((finding) => byId(book.cases, finding.case).title))].slice(0, 3);
    const others = cases.length === 0 ? '' : ` Findings in ${listed(cases)} rest on it.`;
    return `${notNamed} What it asks for: ${first.requires}${others}`;
  }
  const said = of.map(sayAnswer);
  if (twins.length === 0 || new Set(said).size === 1) return said[0] ?? '';
  return of
    .filter((each) => each.answer !== 'not-at-issue')
    .map((each) => `${instrumentOf(book, each.provision.id).short}: ${sayAnswer(each)}`)
    .join(' ');
}

/** The name of a provision that can be marked, with the laws that share it: "GDPR and UK GDPR, art 14". */
export function sayRuleName(book: Casebook, { provisions: [first, ...twins] }: RuleOption): string {
  if (twins.length === 0) return first.label;
  const laws = [first, ...twins].map(({ id }) => instrumentOf(book, id).short).reverse();
  return `${listed(laws)}, ${unitOf(first)}`;
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
    ? 'Not a respondent; no finding recorded here that stands is against it.'
    : `Not a respondent, though ${listed(refs)} ${refs.length === 1 ? 'is' : 'are'} against it.`;
}

/** What a sum is in another case, as it stands there today. */
function sayElsewhere({ case: { title }, standing, now }: SumElsewhere): string {
  if (standing === 'only') return `it is the amount that stands in ${title}`;
  if (standing === 'one-of-several') return `it is one of the amounts that stand in ${title}`;
  const instead = now === undefined ? 'no penalty stands there now' : `${sayPounds(now)} stands there now`;
  return `it was imposed in ${title} and no longer stands; ${instead}`;
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
