import { yearOf } from '../schema/day.ts';
import type { Casebook, RegisterRow } from './casebook.ts';

/** What holds of a penalty today, in pounds, as far as it is recorded; nothing where no sum is. */
export const standsAt = ({ amount_gbp, amount_now_gbp }: RegisterRow): number | undefined =>
  amount_now_gbp ?? amount_gbp;

/** How many penalties there are, and what they come to in pounds: as first imposed, and as they stand. */
export interface Total {
  readonly count: number;
  readonly imposed: number;
  readonly stands: number;
}

/** The total of some rows; a penalty whose new sum is not known counts as imposed. */
export const totalOf = (rows: readonly RegisterRow[]): Total => ({
  count: rows.length,
  imposed: rows.reduce((sum, row) => sum + (row.amount_gbp ?? 0), 0),
  stands: rows.reduce((sum, row) => sum + (standsAt(row) ?? 0), 0),
});

/** The totals of each year in which a penalty was imposed, the newest first. */
export function totalsByYear(book: Casebook): readonly (Total & { readonly year: string })[] {
  const yearly = (row: RegisterRow): string => yearOf(row.date);
  const years = [...new Set(book.register.map(yearly))].sort().reverse();
  return years.map((year) => ({ year, ...totalOf(book.register.filter((row) => yearly(row) === year)) }));
}
