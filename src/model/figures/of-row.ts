import type { RegisterRow } from '../../schema/register-row.ts';
import type { Casebook } from '../casebook.ts';
import type { Figure, NoFigure } from './figure.ts';
import { perHead } from './per-head.ts';
import { type PenaltyLaw, shareOfMaximumNow, shareOfMaximumThen } from './share-of-maximum.ts';
import { knownDate } from '../../schema/known-date.ts';

const laws: readonly string[] = ['DPA 1998', 'PECR', 'GDPR/DPA 2018', 'UK GDPR'] satisfies PenaltyLaw[];
const isLaw = (law: string): law is PenaltyLaw => laws.includes(law);

/** What the site works out from a row of the register, from the sum first imposed. */
export function figuresOfRow(
  book: Casebook,
  row: RegisterRow,
): { readonly head: Figure | NoFigure; readonly then: Figure | NoFigure; readonly now: Figure | NoFigure } | undefined {
  if (row.amount_gbp === undefined || !isLaw(row.law)) return undefined;
  const penalty = {
    gbp: row.amount_gbp,
    law: row.law,
    day: knownDate(row.date).earliest,
    fixed: /^fixed penalty/i.test(row.note),
  };
  return {
    head: perHead(row.amount_gbp, {
      count: row.people_affected ?? null,
      one: 'person',
      many: 'people',
      at_most: false,
      divisible: true,
    }),
    then: shareOfMaximumThen(book, penalty),
    now: shareOfMaximumNow(book, penalty),
  };
}
