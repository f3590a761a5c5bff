import { headlineOf } from '../../model/case/outcome.ts';
import type { CaseFile, CaseFinding } from '../../model/casebook.ts';
import { sayPounds } from '../../model/say/money.ts';
import { capital } from '../../model/say/name.ts';
import type { CaseCard } from '../answers/card.ts';
import { limits } from '../limits.ts';
import type { PlaceOf } from './case-cards.ts';
import { present } from './present.ts';

/** Words with which a finding tells of a sum that it came down, or from what it was reckoned. */
const cameDown =
  /\b(?:lowered|cut|reductions?|reduced|fell|off (?:its|the|at)|came off|fine down|reckoned|settled at|in its place|otherwise have been|was right|half of what was proposed)\b/;

/** The findings of a case on how its sum was reckoned down. */
const onTheSum = ({ findings }: CaseFile): readonly CaseFinding[] =>
  findings.filter(({ topics, claim }) => topics.includes('enforcement') && cameDown.test(claim));

const sentences = (text: string): readonly string[] => text.split(/(?<=\.)\s+(?=[\p{Lu}£“])/u);

/** What the fine of a case came down from: before it was imposed, from what was proposed, and after, on appeal or by agreement. */
export function reduced(file: CaseFile, placeOf: PlaceOf): CaseCard | undefined {
  const penalties = file.outcomes.filter(({ kind, fate }) => kind === 'monetary-penalty' && fate !== 'separate');
  const headline = headlineOf(file.outcomes);
  const imposed = penalties.reduce((sum, { amount_gbp }) => sum + (amount_gbp ?? 0), 0);
  const proposed = penalties.every(({ proposed_gbp }) => proposed_gbp !== undefined)
    ? penalties.reduce((sum, { proposed_gbp }) => sum + (proposed_gbp ?? 0), 0)
    : imposed;
  const findings = onTheSum(file);
  const since = headline?.sum;
  // A penalty that was set aside was not reduced.
  if (imposed === 0 || since === undefined) return undefined;
  const [before, after] = [proposed > imposed, since < imposed];
  const notes = file.outcomes
    .filter(({ fate, amount_gbp }) => fate !== 'separate' && amount_gbp !== undefined)
    .flatMap(({ note }) => note ?? []);
  const told = findings.length > 0 || notes.some((note) => /\breduced\b/.test(note));
  if (!before && !after && !told) return undefined;
  return {
    // From what it came down is no figure of the records where it was neither proposed nor changed: then the notes alone speak.
    ...(before || after
      ? {
          what: `How the ${penalties.length > 1 ? 'fines' : 'fine'} in the case ${file.title} came down`,
          value: present(
            before ? `${sayPounds(proposed)} proposed` : undefined,
            `${sayPounds(imposed)} imposed`,
            after ? `${sayPounds(since)} since` : undefined,
          ).join(', '),
        }
      : { what: `What is recorded of how the fine in the case ${file.title} was reckoned` }),
    text: [
      ...(before || after
        ? [
            `${present(before ? 'Before it was imposed' : undefined, after ? (before ? 'and after' : 'After it was imposed') : undefined).join(' ')}.`,
          ]
        : []),
      ...(before ? ['A notice of intent proposes; it imposes nothing.'] : []),
      ...notes,
      `${capital(file.standing_note)}.`,
    ].join(' '),
    findings: findings.slice(0, limits.inAnswer.findings).map(({ ref }) => placeOf(ref)),
  };
}

/** What the records of a case say of payment, word for word; nothing where they say nothing. */
export function payment(file: CaseFile): CaseCard | undefined {
  const said = [
    `${capital(file.standing_note)}.`,
    ...file.outcomes.flatMap(({ fate, note = '' }) => (fate === 'separate' ? [] : note)),
  ]
    .flatMap(sentences)
    .filter((each) => /\b(?:paid|to pay|if it paid|payment within|early payment)\b/i.test(each));
  return said.length === 0
    ? undefined
    : { what: `What the records of the case ${file.title} say of payment`, text: said.join(' ') };
}
