import type { Casebook, CaseFile, Outcome } from '../casebook.ts';

/** Who bears an outcome: the one against whom it is, or all respondents together where the record names none of them. */
export const bearersOf = (file: Pick<CaseFile, 'respondents'>, { against }: Outcome): readonly string[] =>
  against === undefined ? file.respondents : [against];

/** The sums that an actor was to pay, with the case of each. */
export const sumsOn = (
  book: Casebook,
  actor: string,
): readonly { readonly file: CaseFile; readonly outcome: Outcome }[] =>
  book.cases.flatMap((file) =>
    file.outcomes
      .filter((outcome) => outcome.amount_gbp !== undefined && bearersOf(file, outcome).includes(actor))
      .map((outcome) => ({ file, outcome })),
  );

/**
 * Whether a fine may be on an actor though no record says so: of a respondent beside whom another was fined in the same
 * matter, and of the owner or a company of one who was. Then nothing is said of whether there was a fine on it.
 */
export const mayBearAnother = (book: Casebook, actor: string): boolean =>
  book.cases.some(
    ({ respondents, outcomes }) =>
      respondents.includes(actor) &&
      outcomes.some(({ amount_gbp, fate }) => amount_gbp !== undefined && fate !== 'separate'),
  ) ||
  book.actors.some(
    ({ id, part_of }) =>
      (part_of === actor && sumsOn(book, id).length > 0) ||
      (id === actor && part_of !== undefined && sumsOn(book, part_of).length > 0),
  );
