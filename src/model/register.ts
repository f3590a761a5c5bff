import { yearOf } from '../schema/day.ts';
import { headlineOf } from './case/outcome.ts';
import { knownDate } from '../schema/known-date.ts';
import { byId, type Casebook, type RegisterRow } from './casebook.ts';
import { sayDate } from './say/date.ts';
import { sayPounds } from './say/money.ts';
import { nameOf } from './say/name.ts';
import { setAside } from './say/outcome.ts';

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

/** A sum of the register as it is said. */
export const saySum = (gbp: number | undefined): string => (gbp === undefined ? 'not known' : sayPounds(gbp));

/** What stands of a penalty as it is said: its sum, "cancelled", "set aside" where none took its place, "not known". */
export function sayStands(book: Casebook, row: RegisterRow): string {
  const now = standsAt(book, row);
  if (now === row.amount_gbp || (now !== undefined && now > 0)) return saySum(now);
  return now === 0 ? 'cancelled' : setAside;
}

/** What became of the sum of a penalty since it was imposed. */
export type Became = 'cut' | 'raised' | 'cancelled' | 'set aside';

/** What became of the sum of a penalty; nothing where it stands as it was imposed. */
export function becameOf(book: Casebook, row: RegisterRow): Became | undefined {
  const [imposed, now] = [row.amount_gbp, standsAt(book, row)];
  if (imposed === now) return undefined;
  if (now === undefined) return 'set aside';
  return now === 0 ? 'cancelled' : now < (imposed ?? 0) ? 'cut' : 'raised';
}

/** Whether a court or tribunal changed a penalty, as far as the register says by whom. */
export const isByCourt = (book: Casebook, { changed_by: by }: RegisterRow): boolean =>
  by !== undefined && byId(book.actors, by).kind === 'court';

/** Who changed a penalty, and when, as far as the register says: "First-tier Tribunal, October 2013"; empty where it does not. */
export const sayChangedBy = (book: Casebook, { changed_by, changed_on }: RegisterRow): string =>
  [
    changed_by === undefined ? '' : nameOf(byId(book.actors, changed_by)),
    changed_on === undefined ? '' : sayDate(knownDate(changed_on)),
  ]
    .filter((words) => words !== '')
    .join(', ');

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
