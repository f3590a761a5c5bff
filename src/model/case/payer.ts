import type { Actor } from '../../schema/actor.ts';
import { byId, type Casebook, type CaseFile, type Outcome } from '../casebook.ts';
import { houseOf } from '../house.ts';
import { casesAgainst } from '../indexes.ts';
import { grouped, once } from '../once.ts';
import { listed } from '../say/list.ts';
import { spoken } from '../say/name.ts';

/** An outcome, with its case. */
export interface OfCase {
  readonly file: CaseFile;
  readonly outcome: Outcome;
}

/** Who bears an outcome: the one against whom it is, or all respondents together where the record names none of them. */
export const bearersOf = ({ file, outcome: { against } }: OfCase): readonly string[] =>
  against === undefined ? file.respondents : [against];

/** Who bears outcomes, by name: "Leave.EU", "South Staffordshire Plc and South Staffordshire Water". */
export const sayBearers = (book: Casebook, outcomes: readonly OfCase[]): string =>
  listed([...new Set(outcomes.flatMap(bearersOf))].map((id) => spoken(byId(book.actors, id))));

/** Every outcome, in the order of the cases. */
export const outcomesOf = once((book: Casebook): readonly OfCase[] =>
  book.cases.flatMap((file) => file.outcomes.map((outcome) => ({ file, outcome }))),
);

const byBearer = once((book: Casebook) => grouped(outcomesOf(book), bearersOf));

/** The outcomes that an actor bears. */
export const outcomesOn = (book: Casebook, actor: string): readonly OfCase[] => byBearer(book).get(actor) ?? [];

/** The sums that an actor was to pay. */
export const sumsOn = (book: Casebook, actor: string): readonly OfCase[] =>
  outcomesOn(book, actor).filter(({ outcome }) => outcome.amount_gbp !== undefined);

/**
 * Whether a fine may be on an actor though no record says so: of a respondent beside whom another was fined in the same
 * matter, and of the owner or a company of one who was. Then nothing is said of whether there was a fine on it.
 */
export function mayBearAnother(book: Casebook, actor: Actor): boolean {
  const { whole, parts } = houseOf(book, actor);
  return (
    casesAgainst(book, actor.id).some(({ outcomes }) =>
      outcomes.some(({ amount_gbp, fate }) => amount_gbp !== undefined && fate !== 'separate'),
    ) || [...parts, ...(whole ? [whole] : [])].some(({ id }) => sumsOn(book, id).length > 0)
  );
}
