import { yearOf } from '../schema/day.ts';
import { penaltyStandings } from '../schema/vocabulary.ts';
import { hasFallen, headlineOf } from './case/outcome.ts';
import { type KnownDate, knownDate } from '../schema/known-date.ts';
import { byId, type Casebook, type Outcome, type RegisterRow } from './casebook.ts';
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

/** How a penalty stands, in words; one that was appealed is under appeal where its case says so, and of others the end is not known. */
export const sayPenaltyStanding = ({ status, case: file }: RegisterRow): string =>
  status !== 'appealed' ? penaltyStandings[status] : file === undefined ? 'appealed, end not recorded' : 'under appeal';

/** What is said of those together that were appealed. */
export const openAppeals = 'under appeal, or its end not recorded';

/** Whether a court or tribunal changed a penalty, as far as the register says by whom. */
export const isByCourt = (book: Casebook, { changed_by: by }: RegisterRow): boolean =>
  by !== undefined && byId(book.actors, by).kind === 'court';

/** A sum that a court or tribunal put in the place of a penalty, and that stands no more. */
interface Between {
  readonly gbp: number;
  readonly outcome: Outcome;
}

/** The sums that courts put in the place of a changed penalty and that were undone in their turn, as its case has them. */
function between(book: Casebook, row: RegisterRow): readonly Between[] {
  if (row.case === undefined || becameOf(book, row) === undefined) return [];
  return byId(book.cases, row.case).outcomes.flatMap((outcome) =>
    outcome.kind === 'court-order' && hasFallen(outcome) && outcome.amount_gbp !== undefined
      ? [{ gbp: outcome.amount_gbp, outcome }]
      : [],
  );
}

/** What became of a penalty, one sum after another: "then £250,000, then set aside"; "not changed" where it stands. */
export const sayBecame = (book: Casebook, row: RegisterRow): string =>
  becameOf(book, row) === undefined
    ? 'not changed'
    : [...between(book, row).map(({ gbp }) => sayPounds(gbp)), sayStands(book, row)]
        .map((sum) => `then ${sum}`)
        .join(', ');

const sayByAndWhen = (book: Casebook, by: string | undefined, when: KnownDate | undefined): string =>
  [by === undefined ? '' : nameOf(byId(book.actors, by)), when === undefined ? '' : sayDate(when)]
    .filter((words) => words !== '')
    .join(', ');

/**
 * Who changed a penalty, and when, as far as the register says: "First-tier Tribunal, October 2013"; empty where it does
 * not. Whoever put a sum in its place that was undone since comes before, with that sum.
 */
export const sayChangedBy = (book: Casebook, row: RegisterRow): string =>
  [
    ...between(book, row).map(
      ({ gbp, outcome }) => `to ${sayPounds(gbp)} by ${sayByAndWhen(book, outcome.by, outcome.when)}`,
    ),
    sayByAndWhen(book, row.changed_by, row.changed_on === undefined ? undefined : knownDate(row.changed_on)),
  ]
    .filter((words) => words !== '')
    .join('; then ');

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
