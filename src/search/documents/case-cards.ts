import { againstRespondents } from '../../model/case/against.ts';
import { caseMark } from '../../model/case/standing-mark.ts';
import { type OfCase, sayBearers, sumsOn } from '../../model/case/payer.ts';
import { headlineOf, totalOf } from '../../model/case/outcome.ts';
import { cameToLater, decidedOn, decisionsOf, took } from '../../model/case/time.ts';
import { byId, type Casebook, type CaseFile, type Outcome } from '../../model/casebook.ts';
import { sayTime } from '../../model/say/length.ts';
import { sayDate } from '../../model/say/date.ts';
import { listed } from '../../model/say/list.ts';
import { sayPounds } from '../../model/say/money.ts';
import { capital, nameOf, spoken } from '../../model/say/name.ts';
import { penaltySetAside, sayAct } from '../../model/say/outcome.ts';
import { sayAffected } from '../../model/say/volume.ts';
import { holds, wordOf } from '../../schema/standing.ts';
import { caseStandings, outcomeFates } from '../../schema/vocabulary.ts';
import type { Actor } from '../../schema/actor.ts';
import type { Card, CaseCard, Matter } from '../answers/card.ts';
import type { PlaceOf } from './making.ts';
import { present } from './present.ts';
import { payment, reduced } from './reduced.ts';
import { limits } from '../limits.ts';

const sentence = (text: string): string => `${capital(text)}.`;

/** An outcome in a line, with who was to pay: "Monetary penalty by the ICO, 17 December 2019: £275,000 on X, later replaced". */
export function outcomeLine(book: Casebook, file: CaseFile, outcome: Outcome): string {
  const { by, amount_gbp, when, fate } = outcome;
  const what = present(sayAct(outcome, spoken(byId(book.actors, by))), when && sayDate(when)).join(', ');
  const came = present(
    amount_gbp === undefined ? undefined : sayOn(book, file, outcome, amount_gbp),
    fate === 'replaced' || fate === 'quashed' ? `later ${outcomeFates[fate]}` : undefined,
  ).join(', ');
  return came === '' ? what : `${what}: ${came}`;
}

/** A sum with those who were to pay it, who are a record of the outcome. */
const sayOn = (book: Casebook, file: CaseFile, outcome: Outcome, sum: number): string =>
  `${sayPounds(sum)} on ${sayBearers(book, [{ file, outcome }])}`;

/** What outcomes came to in money, under the words for whose they are. A sum that no longer stands is never given as the one that does. */
function inMoney(book: Casebook, outcomes: readonly OfCase[], whose: string): Pick<Card, 'what' | 'value' | 'text'> {
  const own = outcomes.filter(({ outcome }) => outcome.fate !== 'separate');
  const headline = headlineOf(own.map(({ outcome }) => outcome));
  const sums = own.filter(({ outcome }) => outcome.amount_gbp !== undefined);
  const apart = outcomes.filter(({ outcome }) => outcome.fate === 'separate' && outcome.amount_gbp !== undefined);
  const line = ({ file, outcome }: OfCase): string => outcomeLine(book, file, outcome);
  const said = new Set((sums.length > 0 ? sums : own).map(line));
  const none = sums.length === 0;
  return {
    what:
      !none && headline?.before !== undefined
        ? `What the fine ${whose} stands at`
        : `${none ? (apart.length > 0 ? 'A fine apart from what was decided' : 'No fine') : `The fine${(headline?.sums ?? 0) > 1 ? 's' : ''}`} ${whose}`,
    value:
      headline?.sum !== undefined
        ? `${sayPounds(headline.sum)}${headline.sums > 1 ? ' together' : ''}`
        : !none
          ? penaltySetAside
          : apart.length > 0
            ? `${sayPounds(totalOf(apart.map(({ outcome }) => outcome)))} on ${sayBearers(book, apart)}, in a separate matter`
            : 'No fine',
    text: [
      ...[...said].map(sentence),
      ...[...new Set(own.map(({ file }) => file.standing_note))].map(sentence),
      ...apart.map((each) => `A separate matter: ${line(each)}.`),
    ].join(' '),
  };
}

const fine = (book: Casebook, file: CaseFile): Pick<Card, 'what' | 'value' | 'text'> =>
  inMoney(
    book,
    file.outcomes.map((outcome) => ({ file, outcome })),
    `in the case ${file.title}`,
  );

/** What one actor was to pay, in all cases, and nobody else's; nothing where no record has a sum on it. */
export function fineOn(book: Casebook, actor: Actor): Omit<Card, 'links'> | undefined {
  const sums = sumsOn(book, actor.id);
  const [first] = sums;
  if (!first) return undefined;
  const own = sums.filter(({ outcome }) => outcome.fate !== 'separate');
  const { standing } = (own[0] ?? first).file;
  const card = inMoney(book, sums, `on ${spoken(actor)}`);
  return {
    ...card,
    ...(own.length > 0 ? { standing: [caseMark[standing], caseStandings[standing].toLowerCase()] } : {}),
  };
}

function proposed(book: Casebook, file: CaseFile): Pick<Card, 'what' | 'value' | 'text'> | undefined {
  const own = file.outcomes.filter(({ fate, proposed_gbp }) => fate !== 'separate' && proposed_gbp !== undefined);
  if (own.length === 0) return undefined;
  const sum = totalOf(own, 'proposed_gbp');
  const imposed = file.outcomes.filter(({ kind, fate }) => kind === 'monetary-penalty' && fate !== 'separate');
  const then = totalOf(imposed);
  const changed = imposed.some(({ fate }) => fate !== 'stands') ? ', which was changed later' : '';
  const each = own.map((outcome) => sayOn(book, file, outcome, outcome.proposed_gbp ?? 0));
  return {
    what: `First proposed in the case ${file.title}, not the penalty`,
    value: `${sayPounds(sum)}${own.length > 1 ? ' together' : ''}`,
    text: `${own.length > 1 ? `${listed(each)}. ` : ''}A notice of intent proposes; it imposes nothing. ${then === 0 ? 'No sum was imposed.' : `Imposed: ${listed(imposed.map((outcome) => sayOn(book, file, outcome, outcome.amount_gbp ?? 0)))}${changed}.`}`,
  };
}

function appeal(book: Casebook, file: CaseFile): Pick<Card, 'what' | 'value' | 'text' | 'rows'> {
  const courts = file.outcomes.filter(({ kind, fate }) => kind === 'court-order' && fate !== 'separate');
  return {
    what: `How the case ${file.title} stands`,
    value: caseStandings[file.standing],
    text: sentence(file.standing_note),
    rows: courts.map((each) => ({
      head: each.when === undefined ? '' : sayDate(each.when),
      title: [capital(spoken(byId(book.actors, each.by))), each.note ?? each.reference ?? ''].join(': '),
      ...(each.fate === 'stands' ? {} : { side: `later ${outcomeFates[each.fate]}` }),
    })),
  };
}

/** Why: the findings against its respondents that turn on a rule, with what each is; what is only alleged says so. */
function why(book: Casebook, file: CaseFile, placeOf: PlaceOf): Pick<CaseCard, 'what' | 'findings'> | undefined {
  const against = againstRespondents(file).filter(({ provisions }) => provisions.length > 0);
  const held = against.filter(({ standing }) => holds(standing));
  const shown = (held.length > 0 ? held : against).slice(0, limits.inAnswer.findings);
  if (shown.length === 0) return undefined;
  return {
    what:
      held.length > 0
        ? `Findings that turn on a rule, against ${listed(file.respondents.map((id) => nameOf(byId(book.actors, id))))}`
        : `What is ${wordOf('alleged')} in the case ${file.title}; nothing of it stands as ${wordOf('found')}`,
    findings: shown.map(({ ref }) => placeOf(ref)),
  };
}

/** Every answer that the records of a case hold. */
export function caseCards(
  book: Casebook,
  file: CaseFile,
  placeOf: PlaceOf,
): Readonly<Partial<Record<Matter, CaseCard>>> {
  const standing = [caseMark[file.standing], caseStandings[file.standing].toLowerCase()] as const;
  const [decided, time] = [decidedOn(file), took(file)];
  const names = listed(file.respondents.map((id) => nameOf(byId(book.actors, id))));
  const fined = file.outcomes.some(({ amount_gbp, fate }) => amount_gbp !== undefined && fate !== 'separate');
  const later = cameToLater(file);
  // Of one day there may be several, as where two companies were fined.
  const told = [
    ...decisionsOf(file).filter(({ when }) => when.earliest === decided?.earliest),
    ...(later ? [later] : []),
  ];
  const cards: Partial<Record<Matter, CaseCard | undefined>> = {
    fine: { ...fine(book, file), standing },
    proposed: proposed(book, file),
    reduced: reduced(file, placeOf),
    paid: payment(file),
    appeal: { ...appeal(book, file), standing },
    people: {
      what: `How many were affected in the case ${file.title}`,
      value: file.affected.count === null ? 'The number is not known' : sayAffected(file.affected),
      text: file.affected.note,
    },
    who: {
      what: `${fined ? 'The' : 'Nobody was fined; the'} respondent${file.respondents.length > 1 ? 's' : ''} in the case ${file.title}`,
      value: names,
    },
    why: why(book, file, placeOf),
    when: decided && {
      what: `When the case ${file.title} was ${later ? '' : 'first '}decided`,
      value: later ? `${sayDate(decided)} and ${sayDate(later.when)}` : sayDate(decided),
      text: [...new Set(told.map((each) => `${outcomeLine(book, file, each)}.`)), sentence(file.standing_note)].join(
        ' ',
      ),
      standing,
    },
    took: time && {
      what: `From the beginning to the first decision in the case ${file.title}`,
      value: sayTime(time),
      text: 'From the beginning of the conduct; it is not how long the regulator took: conduct may have gone unnoticed for years.',
    },
  };
  return Object.fromEntries(Object.entries(cards).filter(([, card]) => card !== undefined));
}
