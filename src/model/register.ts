import { yearOf } from '../schema/day.ts';
import { headlineOf } from './case/outcome.ts';
import { byId, type Casebook, type RegisterRow } from './casebook.ts';

/** Whether the case of a penalty says that its sum was set aside and that none has taken its place. */
function isSetAside(book: Casebook, row: RegisterRow): boolean {
  const headline = row.case === undefined ? undefined : headlineOf(byId(book.cases, row.case).outcomes);
  return headline !== undefined && headline.sum === undefined && headline.before === row.amount_gbp;
}

/** What holds of a penalty today, in pounds, as far as it is recorded; nothing where no sum is, or where none stands. */
export function standsAt(book: Casebook, row: RegisterRow): number | undefined {
  if (row.amount_now_gbp !== undefined) return row.amount_now_gbp;
  return isSetAside(book, row) ? undefined : row.amount_gbp;
}

/** How many penalties there are, and what they come to in pounds: as first imposed, and as they stand. */
export interface Total {
  readonly count: number;
  readonly imposed: number;
  readonly stands: number;
}

/** The total of some rows; a penalty of which no sum stands counts for nothing, one whose new sum is not known as imposed. */
export const totalOf = (book: Casebook, rows: readonly RegisterRow[]): Total => ({
  count: rows.length,
  imposed: rows.reduce((sum, row) => sum + (row.amount_gbp ?? 0), 0),
  stands: rows.reduce((sum, row) => sum + (standsAt(book, row) ?? 0), 0),
});

/** The totals of each year in which a penalty was imposed, the newest first. */
export function totalsByYear(book: Casebook): readonly (Total & { readonly year: string })[] {
  const yearly = (row: RegisterRow): string => yearOf(row.date);
  const years = [...new Set(book.register.map(yearly))].sort().reverse();
  return years.map((year) => ({
    year,
    ...totalOf(
      book,
      book.register.filter((row) => yearly(row) === year),
    ),
  }));
}
