import { headlineOf } from '../case/outcome.ts';
import { byId, type Casebook, type CaseFile, type RegisterRow } from '../casebook.ts';
import { exact } from '../../schema/rough.ts';
import { standsAt } from '../register.ts';
import { penaltySetAside } from '../say/outcome.ts';
import type { Figure, NoFigure } from './figure.ts';
import { countedIn } from './of-case.ts';
import { type Counted, perHead } from './per-head.ts';
import { shareOfMaximumNow, shareOfMaximumThen } from './share-of-maximum.ts';
import { trades } from './trades.ts';

/** The case of a row, where it is about the row's sum. */
function caseOf(book: Casebook, row: RegisterRow): CaseFile | undefined {
  const file = row.case === undefined ? undefined : byId(book.cases, row.case);
  const headline = file && headlineOf(file.outcomes);
  return [headline?.sum, headline?.before].includes(row.amount_gbp) ? file : undefined;
}

/** How many a row's sum was about: what its case counts where the case is about that sum, else what the row says. */
export function countedFor(book: Casebook, row: RegisterRow): Counted {
  const file = caseOf(book, row);
  if (file) return countedIn(file);
  return {
    ...exact,
    ...(row.people_affected ?? { count: null }),
    one: 'person',
    many: 'people',
    divisible: true,
  };
}

/** What the site works out from a row of the register: shares of the maximum from the sum first imposed, the rest from the sum that holds. */
export function figuresOfRow(
  book: Casebook,
  row: RegisterRow,
): { readonly head: Figure | NoFigure; readonly then: Figure | NoFigure; readonly now: Figure | NoFigure } | undefined {
  if (row.amount_gbp === undefined) return undefined;
  const file = caseOf(book, row);
  const main = file && headlineOf(file.outcomes)?.main;
  const penalty = {
    gbp: row.amount_gbp,
    law: row.law,
    day: row.when.earliest,
    maximum: main?.maximum_gbp,
    hidden: main?.maximum_hidden,
    trades: file !== undefined && main !== undefined && trades(book, { file, outcome: main }),
    fixed: /^fixed penalty/i.test(row.note),
  };
  const holds = standsAt(book, row);
  return {
    head: holds
      ? perHead(holds, countedFor(book, row))
      : { reason: holds === 0 ? 'The penalty was cancelled.' : `${penaltySetAside}.` },
    then: shareOfMaximumThen(book, penalty),
    now: shareOfMaximumNow(book, penalty),
  };
}
