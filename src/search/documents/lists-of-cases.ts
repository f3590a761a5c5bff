import { address, type Address } from '../../model/address.ts';
import { decidedOn, firstDecidedFirst } from '../../model/case/time.ts';
import type { Casebook, CaseFile } from '../../model/casebook.ts';
import { counted } from '../../model/say/count.ts';
import { sayDate } from '../../model/say/date.ts';
import { sayCameTo } from '../../model/say/outcome.ts';
import { sayAffected } from '../../model/say/volume.ts';
import { caseStandings } from '../../schema/vocabulary.ts';
import type { CardRow, FactFile } from '../answers/card.ts';
import { limits } from '../limits.ts';

type Link = (at: Address) => string;
type List = FactFile['pages'][number];

const phrases = (text: string): readonly string[] => text.split(', ');

const rowOf = (link: Link, file: CaseFile, side = sayCameTo(file)): CardRow => {
  const on = decidedOn(file);
  return { head: on === undefined ? '' : sayDate(on), title: file.title, url: link(address.case(file.id)), side };
};

const allCases = (link: Link) => [{ words: 'All cases', url: link(address.cases()) }] as const;

/** The cases that were decided first. */
const oldest = (book: Casebook, link: Link): List => ({
  words: phrases('oldest case, oldest cases, first case, earliest case, earliest cases, which case is the oldest'),
  card: {
    what: 'The cases by their first decision, the oldest first',
    text: 'Of the cases on this site; the register of penalties begins earlier.',
    rows: firstDecidedFirst(book.cases)
      .slice(0, limits.inAnswer.penalties)
      .map((file) => rowOf(link, file)),
    links: allCases(link),
  },
});

/** How many cases the site tells; the register has more penalties than that. */
const howMany = (book: Casebook, link: Link): List => ({
  words: phrases(
    'how many cases are there, how many cases, number of cases, how many cases are on this site, how many cases does this site have',
  ),
  card: {
    what: 'On this site',
    value: counted(book.cases.length, 'case'),
    text: `They are a selection. The register has ${counted(book.register.length, 'penalty', 'penalties')}, and is not complete.`,
    links: [...allCases(link), { words: 'The register', url: link(address.register()) }],
  },
});

/** The cases that count most people. */
function mostPeople(book: Casebook, link: Link): List {
  const known = book.cases
    .filter(({ affected }) => affected.unit === 'people' && affected.count !== null)
    .sort((a, b) => (b.affected.count ?? 0) - (a.affected.count ?? 0));
  return {
    words: phrases(
      'case with the most people affected, cases with the most people affected, most people affected, largest number of people affected, biggest breach by number of people, largest breach by number of people, which case affected the most people, which breach affected the most people, biggest case by number of people, most people',
    ),
    card: {
      what: `The cases with most people, of ${counted(known.length, 'case')} that count people`,
      text: 'They are not counted alike: some are people in the United Kingdom, some in the world, some the most there can have been. Each case says how.',
      rows: known.slice(0, limits.inAnswer.penalties).map((file) => rowOf(link, file, sayAffected(file.affected))),
      links: allCases(link),
    },
  };
}

/** Whether an outcome is money that somebody was to pay in this very matter. */
const isFine = ({ kind, amount_gbp, fate }: CaseFile['outcomes'][number]): boolean =>
  fate !== 'separate' && (kind === 'monetary-penalty' || kind === 'fixed-penalty' || amount_gbp !== undefined);

/** The cases in which nobody was to pay anything. */
function withoutFine(book: Casebook, link: Link): List {
  const files = book.cases.filter(({ outcomes }) => !outcomes.some(isFine));
  return {
    words: phrases(
      'cases without a fine, cases without fines, cases without a penalty, case without a fine, who was not fined, cases in which nobody was fined, cases with no fine, which cases had no fine, which cases ended without a fine',
    ),
    card: {
      what: 'The cases without a fine, with the day of the first decision and what came of it',
      value: counted(files.length, 'case'),
      text: 'Of the cases on this site. A fine in a separate matter is not counted.',
      rows: files.map((file) => rowOf(link, file)),
      links: allCases(link),
    },
  };
}

/** The cases whose appeal is not decided. */
function underAppeal(book: Casebook, link: Link): List {
  const files = book.cases.filter(({ standing }) => standing === 'under-appeal');
  return {
    words: phrases(
      'which cases are under appeal, cases under appeal, how many cases are under appeal, which cases are still under appeal, which cases are still going, cases still going, which cases are still open, appeals pending, pending appeals, who is appealing, who is still appealing, which appeals are pending',
    ),
    card: {
      what: `The cases that stand as “${caseStandings['under-appeal']}”`,
      value: counted(files.length, 'case'),
      text: 'As each was last looked up; its page says on which day.',
      rows: files.map((file) => rowOf(link, file)),
      links: allCases(link),
    },
  };
}

/** The cases with an event of an appeal, by whomever it was. */
function appealed(book: Casebook, link: Link): List {
  const rows = book.cases.flatMap((file): CardRow[] => {
    const [first] = file.events.filter(({ kind }) => kind === 'appeal');
    const ofCourt = file.outcomes.find(({ kind }) => kind === 'court-order');
    if (!first && !ofCourt) return [];
    const when = first?.when ?? ofCourt?.when;
    return [
      {
        head: when === undefined ? '' : sayDate(when),
        title: file.title,
        url: link(address.case(file.id)),
        side: caseStandings[file.standing].toLowerCase(),
      },
    ];
  });
  return {
    words: phrases(
      'which cases were appealed, how many cases were appealed, cases that were appealed, which cases went to appeal, cases with an appeal',
    ),
    card: {
      what: 'The cases that tell of an appeal, with the first day of it and how they stand',
      value: counted(rows.length, 'case'),
      text: 'By whomever, and of whatever was decided in them, abroad too.',
      rows,
      links: allCases(link),
    },
  };
}

/** Lists of cases that readers ask for in their own words. */
export const listsOfCases = (book: Casebook, link: Link): FactFile['pages'] => [
  oldest(book, link),
  howMany(book, link),
  mostPeople(book, link),
  withoutFine(book, link),
  underAppeal(book, link),
  appealed(book, link),
];
