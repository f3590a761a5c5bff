import { address, type Address } from '../../model/address.ts';
import { byId, type Casebook, type CaseFile, type RegisterRow } from '../../model/casebook.ts';
import { factPoints } from '../../model/compare/facts.ts';
import { lawPoints } from '../../model/compare/law.ts';
import { timePoints } from '../../model/compare/time.ts';
import { maxima } from '../../model/questions/maxima.ts';
import { sayDate, sayDay, sayLastDay } from '../../model/say/date.ts';
import { sayPounds } from '../../model/say/money.ts';
import { uncapital } from '../../model/say/name.ts';
import { penaltySetAside } from '../../model/say/outcome.ts';
import { becameOf, isByCourt, sayPenaltyStanding, standsAt } from '../../model/register.ts';
import { regulatorOf } from '../../model/regulator.ts';
import type { Actor } from '../../schema/actor.ts';
import { yearOf } from '../../schema/day.ts';
import { knownDate } from '../../schema/known-date.ts';
import type { CaseFacts, Decision, FactFile, PenaltyFacts, Person } from '../answers/card.ts';
import { caseCards, outcomeLine } from './case-cards.ts';
import type { PlaceOf } from './making.ts';
import { complaints } from './complaints.ts';
import { appealsOf, lists } from './lists.ts';
import { parties } from './parties.ts';
import { sitePages } from './site-pages.ts';

type Link = (at: Address) => string;

/** The points of a comparison that fit a card; the page of the comparison has them all. */
const compared: readonly string[] = ['penalty', 'proposed', 'affected', 'took', 'rules', 'standing'];

const pointsOf = (book: Casebook, file: CaseFile): CaseFacts['points'] =>
  compared.flatMap((id) =>
    [...factPoints(book, file), ...timePoints(file), ...lawPoints(book, file)]
      .filter((point) => point.id === id)
      .map(({ head, entries }) => [head, entries.map(({ text }) => text).join('; ')] as const),
  );

/** Every name that an actor has. */
const namesOf = ({ name, short, also_known_as }: Actor): readonly string[] => [
  name,
  ...(short === undefined ? [] : [short]),
  ...also_known_as,
];

/** Every name that one of the respondents of a case has. */
const respondents = (book: Casebook, file: CaseFile): readonly string[] => [
  ...new Set(file.respondents.flatMap((id) => namesOf(byId(book.actors, id)))),
];

/** The outcomes and the penalties that have a citation or the number of an appeal. */
function decisions(book: Casebook, link: Link): readonly Decision[] {
  const ofCases = book.cases.flatMap((file) =>
    file.outcomes.flatMap((outcome): Decision[] => {
      const { reference } = outcome;
      if (reference === undefined) return [];
      const text = [`${outcomeLine(book, file, outcome)}.`, outcome.note ?? ''].join(' ').trim();
      const links = [{ words: 'The case', url: link(address.case(file.id)) }] as const;
      return [{ reference, card: { what: reference, value: file.title, text, links } }];
    }),
  );
  const ofRows = book.register.flatMap((row): Decision[] => {
    const { citation, amount_gbp: sum } = row;
    if (citation === undefined || row.case !== undefined) return [];
    const text = [
      `Fined ${sum === undefined ? 'a sum not known' : sayPounds(sum)} on ${sayDate(row.when)}, ${sayPenaltyStanding(row)}.`,
      row.note === '' ? '' : `${row.note}.`,
    ].join(' ');
    const links = [{ words: 'The row of the register', url: link(address.registerRow(row.id)) }] as const;
    return [{ reference: citation, card: { what: citation, value: row.respondent, text: text.trim(), links } }];
  });
  return [...ofCases, ...ofRows];
}

/** The maxima of today’s law first. */
const ceilings = (book: Casebook, link: Link): FactFile['maxima'] =>
  [...maxima(book)]
    .sort((a, b) => Number(a.to !== undefined) - Number(b.to !== undefined))
    .flatMap(({ provision: { id, label, maximum }, law, from, to }) => {
      if (maximum === undefined) return [];
      const time = to === undefined ? (from === undefined ? '' : `since ${sayDay(from)}`) : `until ${sayLastDay(to)}`;
      const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
      const title = `${label}: ${maximum}`;
      return [{ law: law.toLowerCase(), title, url: link(address.provision(id)), side: time, ...days }];
    });

const nowOf = ({ amount_gbp }: RegisterRow, now: number | undefined): { readonly now?: string } => {
  if (now === amount_gbp) return {};
  if (now === undefined) return { now: uncapital(penaltySetAside) };
  return { now: now === 0 ? 'cancelled' : `stands at ${sayPounds(now)}` };
};

const rowFacts = (book: Casebook, row: RegisterRow): NonNullable<FactFile['rows'][string]> => ({
  ...(row.case === undefined ? {} : { case: book.cases.findIndex(({ id }) => id === row.case) }),
  ...nowOf(row, standsAt(book, row)),
});

function penaltyFacts(book: Casebook, row: RegisterRow): PenaltyFacts {
  const { law, kind, sector: trade, sectors, status } = row;
  const became = becameOf(book, row);
  return {
    law,
    kind,
    trade,
    sectors,
    status,
    ...(became === undefined ? {} : { became }),
    ...(isByCourt(book, row) ? { byCourt: true as const } : {}),
  };
}

/** The people among the actors, with their offices. */
const people = (book: Casebook, link: Link, placeAt: (url: string) => number): readonly Person[] =>
  book.actors
    .filter(({ kind }) => kind === 'person')
    .map(({ id, office, in_office }) => {
      const when = in_office === undefined ? undefined : knownDate(in_office);
      return {
        at: placeAt(link(address.actor(id))),
        ...(office === undefined ? {} : { office }),
        ...(when === undefined ? {} : { from: yearOf(when.earliest), to: yearOf(when.latest) }),
      };
    });

/** What answers are made from: sentences of the records, put together as the pages put them. */
export const factFile = (
  book: Casebook,
  link: Link,
  {
    register,
    placeOf,
    placeAt,
  }: {
    readonly register: FactFile['register'];
    readonly placeOf: PlaceOf;
    readonly placeAt: (url: string) => number;
  },
): FactFile => ({
  version: 3,
  register,
  penalties: book.register.map((row) => penaltyFacts(book, row)),
  appeals: appealsOf(book, link),
  cases: book.cases.map((file) => ({
    also: respondents(book, file),
    ...(file.respondents.length > 1 ? { several: true as const } : {}),
    cards: caseCards(book, file, placeOf),
    points: pointsOf(book, file),
  })),
  rows: Object.fromEntries(
    book.register
      .map((row) => [link(address.registerRow(row.id)), rowFacts(book, row)] as const)
      .filter(([, { case: of, now }]) => of !== undefined || now !== undefined),
  ),
  parties: parties(book, link, placeAt),
  decisions: decisions(book, link),
  maxima: ceilings(book, link),
  regulator: namesOf(regulatorOf(book)),
  people: people(book, link, placeAt),
  pages: [...sitePages(link), ...complaints(book, link), ...lists(book, link)],
  to: {
    register: link(address.register()),
    timeline: link(address.timeline()),
    compare: link(address.compare()),
    questions: link(address.questions()),
  },
});
