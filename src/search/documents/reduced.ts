import { headlineOf, imposedAtFirst, totalOf } from '../../model/case/outcome.ts';
import type { CaseFile, Outcome } from '../../model/casebook.ts';
import { sayPounds } from '../../model/say/money.ts';
import { capital } from '../../model/say/name.ts';
import type { CaseCard } from '../answers/card.ts';
import { limits } from '../limits.ts';
import type { PlaceOf } from './making.ts';
import { present } from './present.ts';

/** The notes on outcomes, and on how the case stands, as sentences one after another. */
const notesOn = (outcomes: readonly Outcome[], { standing_note }: CaseFile): readonly string[] => [
  ...outcomes.flatMap(({ note }) => note ?? []),
  `${capital(standing_note)}.`,
];

/** What the fine of a case came down from: before it was imposed, from what was proposed, and after, on appeal or by agreement. */
export function reduced(file: CaseFile, placeOf: PlaceOf): CaseCard | undefined {
  const own = file.outcomes.filter(({ fate }) => fate !== 'separate');
  const penalties = own.filter(({ kind }) => kind === 'monetary-penalty');
  const [imposed, since] = [imposedAtFirst(own), headlineOf(own)?.sum];
  // A penalty that was set aside was not reduced.
  if (penalties.length === 0 || imposed === undefined || since === undefined) return undefined;
  // Of several of which one alone was proposed otherwise, nothing can be said of them together.
  const proposed = penalties.every(({ proposed_gbp }) => proposed_gbp !== undefined)
    ? totalOf(penalties, 'proposed_gbp')
    : imposed;
  const [before, after] = [proposed > imposed, since < imposed];
  const findings = [...new Set(own.flatMap(({ reckoned_in }) => reckoned_in))];
  const told = findings.length > 0 || own.some(({ reckoning_told }) => reckoning_told === true);
  if (!before && !after && !told) return undefined;
  const when = before
    ? `Before it was imposed${after ? ' and after' : ''}.`
    : after
      ? 'After it was imposed.'
      : undefined;
  const sums = [
    before ? `${sayPounds(proposed)} proposed` : undefined,
    `${sayPounds(imposed)} imposed`,
    after ? `${sayPounds(since)} since` : undefined,
  ];
  const notes = notesOn(
    own.filter(({ amount_gbp }) => amount_gbp !== undefined),
    file,
  );
  return {
    // From what it came down is no figure of the records where it was neither proposed nor changed: then the notes alone speak.
    ...(when !== undefined
      ? {
          what: `How the ${penalties.length > 1 ? 'fines' : 'fine'} in the case ${file.title} came down`,
          value: present(...sums).join(', '),
        }
      : { what: `What is recorded of how the fine in the case ${file.title} was reckoned` }),
    text: present(when, before ? 'A notice of intent proposes; it imposes nothing.' : undefined, ...notes).join(' '),
    findings: findings.slice(0, limits.inAnswer.findings).map(placeOf),
  };
}

/** What the records of a case say of payment, in their own words; nothing where they say nothing. */
export function payment(file: CaseFile): CaseCard | undefined {
  const told = file.outcomes.filter(({ fate, payment_told }) => fate !== 'separate' && payment_told === true);
  return told.length === 0
    ? undefined
    : { what: `What the records of the case ${file.title} say of payment`, text: notesOn(told, file).join(' ') };
}
