import { address, type Address } from '../../model/address.ts';
import { type OfCase, outcomesOf, sayBearers } from '../../model/case/payer.ts';
import { lastDecidedOn, newestFirst } from '../../model/case/time.ts';
import { byId, type Casebook, type RegisterRow } from '../../model/casebook.ts';
import { howLong } from '../../model/questions/how-long.ts';
import { undone } from '../../model/questions/undone.ts';
import { becameOf, isByCourt, sayPenaltyStanding, saySum, sayStands } from '../../model/register.ts';
import { counted } from '../../model/say/count.ts';
import { sayDate } from '../../model/say/date.ts';
import { sayPounds } from '../../model/say/money.ts';
import { sayTime } from '../../model/say/length.ts';
import { capital, spoken } from '../../model/say/name.ts';
import { sayAct, sayCameTo } from '../../model/say/outcome.ts';
import { outcomeKinds } from '../../schema/vocabulary.ts';
import type { Card, CardRow, FactFile } from '../answers/card.ts';
import { limits } from '../limits.ts';
import { listsOfCases } from './lists-of-cases.ts';

type Link = (at: Address) => string;
type List = FactFile['pages'][number];

const phrases = (text: string): readonly string[] => text.split(', ');

const rowOf = (book: Casebook, link: Link, each: OfCase, title: string): CardRow => ({
  head: each.outcome.when === undefined ? '' : sayDate(each.outcome.when),
  title: `${capital(sayBearers(book, [each]))}: ${title}`,
  url: link(address.case(each.file.id)),
});

const penalty = (link: Link, row: RegisterRow): CardRow => ({
  head: sayDate(row.when),
  title: row.respondent,
  url: link(address.registerRow(row.id)),
  side: saySum(row.amount_gbp),
});

const changedPenalty = (book: Casebook, link: Link, row: RegisterRow): CardRow => ({
  ...penalty(link, row),
  side: `${saySum(row.amount_gbp)}, now ${sayStands(book, row)}`,
});

/** What was changed after it was imposed: penalties by the register, and orders that a court put another in the place of. */
function changed(book: Casebook, link: Link): List {
  const { quashed, varied } = undone(book);
  const orders = outcomesOf(book).filter(
    ({ file, outcome: { kind, fate } }) =>
      kind === 'enforcement-notice' && fate === 'replaced' && file.outcomes.some((each) => each.kind === 'court-order'),
  );
  const setAside = book.register.filter(
    (row) => row.status !== 'quashed' && row.status !== 'varied' && becameOf(book, row) !== undefined,
  );
  const rows = [...setAside, ...varied, ...quashed];
  return {
    words: phrases(
      'overturned, what was overturned, what did not stand, penalties that did not stand, what was changed on appeal',
    ),
    card: {
      what: 'What did not stand as it was imposed',
      value: `${counted(rows.length, 'penalty', 'penalties')}${orders.length === 0 ? '' : ` and ${counted(orders.length, 'order')}`}`,
      text: 'Cut, raised, cancelled or set aside, as the register and the cases have it. The register is not complete.',
      rows: [
        ...rows.map((row) => changedPenalty(book, link, row)),
        ...orders.map((each) =>
          rowOf(book, link, each, `${outcomeKinds[each.outcome.kind].toLowerCase()}, later replaced`),
        ),
      ],
      links: [
        { words: 'Penalties that did not stand', url: link(address.questions()) },
        { words: 'The register', url: link(address.register()) },
      ],
    },
  };
}

/** What a court or tribunal took from a penalty, and orders that it put another in the place of. One that was raised was not won. */
function succeeded(book: Casebook, link: Link): List {
  const rows = book.register.filter(
    (row) => isByCourt(book, row) && !['raised', undefined].includes(becameOf(book, row)),
  );
  return {
    words: phrases(
      'which appeals succeeded, appeals that succeeded, successful appeals, appeals won, who won on appeal, who won an appeal, who won their appeal, which appeals were allowed',
    ),
    card: {
      what: 'Penalties that a court or tribunal cut, cancelled or set aside',
      value: counted(rows.length, 'penalty', 'penalties'),
      text: 'Some of them by agreement of the parties, and some are still before a court. Notices that were changed on appeal have no row here. The register is not complete.',
      rows: [...rows].sort((a, b) => (a.date < b.date ? 1 : -1)).map((row) => changedPenalty(book, link, row)),
      links: [{ words: 'Penalties that did not stand', url: link(address.questions()) }],
    },
  };
}

/** The appeals that columns of the register tell of. One that failed, or was withdrawn, has no column. */
export function appealsOf(book: Casebook, link: Link): Card {
  const decided = book.register.filter((row) => isByCourt(book, row) && becameOf(book, row) !== undefined);
  const { open } = undone(book);
  const rows = [...new Set([...decided, ...open])].sort((a, b) => (a.date < b.date ? 1 : -1));
  return {
    what: 'Appeals of which the register has a column',
    text: `A court or tribunal changed ${counted(decided.length, 'penalty', 'penalties')}; of ${counted(open.length, 'penalty', 'penalties')} an appeal was brought or announced and no end of it is recorded. An appeal that failed or was withdrawn has no column, so there were more.`,
    rows: rows.map((row) =>
      becameOf(book, row) === undefined
        ? { ...penalty(link, row), side: `${saySum(row.amount_gbp)}, ${sayPenaltyStanding(row)}` }
        : changedPenalty(book, link, row),
    ),
    links: [{ words: 'The register', url: link(address.register()) }],
  };
}

/** Against whom a matter was ended without action, and whose penalty was cancelled. No record says that anybody was cleared. */
function cleared(book: Casebook, link: Link): List {
  const none = outcomesOf(book).filter(({ outcome }) => outcome.kind === 'no-further-action');
  return {
    words: phrases(
      'who was cleared, was anyone cleared, was anybody cleared, who was exonerated, who was acquitted, cleared, acquitted',
    ),
    card: {
      what: 'Against whom it was ended without action, or whose penalty was cancelled',
      text: 'The records do not say of anybody that it was cleared; this is what comes nearest to it.',
      rows: [
        ...none.map((each) => rowOf(book, link, each, outcomeKinds[each.outcome.kind].toLowerCase())),
        ...undone(book).quashed.map((row) => changedPenalty(book, link, row)),
      ],
      links: [{ words: 'Penalties that did not stand', url: link(address.questions()) }],
    },
  };
}

/** The prosecutions, with what each came to; who else was sentenced is told among the events, of which no record says so. */
function prosecuted(book: Casebook, link: Link): List {
  const all = outcomesOf(book).filter(({ outcome }) => outcome.kind === 'prosecution');
  return {
    words: phrases(
      'was anyone jailed, was anybody jailed, did anyone go to prison, did anybody go to jail, who was jailed, who went to prison, prison, jail, jailed, prison sentence, was anyone prosecuted, who was prosecuted, prosecutions, criminal conviction, criminal convictions, who was convicted',
    ),
    card: {
      what: 'Prosecutions in the cases here, with what each came to',
      value: counted(all.length, 'prosecution'),
      text: 'There is no prison sentence among them. Others were jailed, for taking data: that is told among the events of the cases.',
      rows: all.map((each) => ({
        ...rowOf(book, link, each, sayAct(each.outcome, spoken(byId(book.actors, each.outcome.by)))),
        ...(each.outcome.amount_gbp === undefined ? {} : { side: sayPounds(each.outcome.amount_gbp) }),
      })),
      links: [{ words: 'Events that tell who was jailed', url: `${link(address.search())}?q=jailed&kind=event` }],
    },
  };
}

/** Who has more than one penalty in the register, by the name that stands there. */
function twice(book: Casebook, link: Link): List {
  const several = [...Map.groupBy(book.register, ({ respondent }) => respondent)].filter(([, rows]) => rows.length > 1);
  return {
    words: phrases(
      'who was fined twice, fined twice, fined more than once, who was fined more than once, who has been fined twice, repeat offenders, who was fined again',
    ),
    card: {
      what: 'More than one penalty in the register under one name',
      value: counted(several.length, 'name'),
      text: 'A company may stand there under another of its names too. The register is not complete.',
      rows: several.flatMap(([, rows]) => rows.map((row) => penalty(link, row))),
      links: [{ words: 'The register', url: link(address.register()) }],
    },
  };
}

/** The cases that were decided last. */
const newest = (book: Casebook, link: Link): List => ({
  words: phrases(
    'new cases, new case, most recent case, most recent cases, latest case, latest cases, newest case, newest cases, last case, recent cases, most recent decision, latest decision, latest decisions',
  ),
  card: {
    what: 'The cases by their latest decision, the newest first',
    rows: newestFirst(book.cases)
      .slice(0, limits.inAnswer.penalties)
      .map((file) => {
        const last = lastDecidedOn(file);
        return {
          head: last === undefined ? '' : sayDate(last),
          title: file.title,
          url: link(address.case(file.id)),
          side: sayCameTo(file),
        };
      }),
    links: [{ words: 'All cases', url: link(address.cases()) }],
  },
});

/** The cases that took longest, or shortest, from the conduct to the first decision. */
function slowest(book: Casebook, link: Link, most: boolean): List {
  const times = most ? howLong(book) : howLong(book).toReversed();
  const word = most ? 'longest' : 'shortest';
  return {
    words: phrases(
      `${word}, ${word} case, ${word} cases, which case took ${word}, which case took the ${word}, which cases took ${word}, case that took ${word}, case that took the ${word}, ${most ? 'slowest case, slowest cases' : 'fastest case, fastest cases, quickest case'}`,
    ),
    card: {
      what: `The cases that took ${most ? 'longest' : 'the least time'} from the conduct to the first decision`,
      text: 'It is not how long the regulator took: conduct may have gone unnoticed for years.',
      rows: times
        .slice(0, limits.inAnswer.penalties)
        .map(({ file, time }) => ({ title: file.title, url: link(address.case(file.id)), side: sayTime(time) })),
      links: [{ words: 'How long each case took', url: `${link(address.questions())}#how-long` }],
    },
  };
}

/** Lists that readers ask for in their own words, each made of records. */
export const lists = (book: Casebook, link: Link): FactFile['pages'] => [
  changed(book, link),
  succeeded(book, link),
  cleared(book, link),
  prosecuted(book, link),
  twice(book, link),
  newest(book, link),
  slowest(book, link, true),
  slowest(book, link, false),
  ...listsOfCases(book, link),
];
