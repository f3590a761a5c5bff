import { byId, type Casebook, type CaseFile, type CaseFinding } from '../casebook.ts';
import { findingsOn } from '../indexes.ts';
import { cameToOn } from '../case/time.ts';
import { byText } from '../../schema/day.ts';
import type { KnownDate } from '../../schema/known-date.ts';

/** The findings of one case, with the date of what the case came to, as it is said beside its name. */
export interface FindingsUnder {
  readonly file: CaseFile;
  readonly on?: KnownDate;
  readonly findings: readonly CaseFinding[];
}

/** The findings that turned on any of some provisions, each once, case by case, in the order of the dates that are shown with them. */
export const findingsUnder = (book: Casebook, provisions: readonly string[]): readonly FindingsUnder[] =>
  [...Map.groupBy(new Set(provisions.flatMap((id) => findingsOn(book, id))), (finding) => finding.case)]
    .map(([id, findings]): FindingsUnder => {
      const file = byId(book.cases, id);
      const on = cameToOn(file);
      return { file, findings, ...(on === undefined ? {} : { on }) };
    })
    .sort((a, b) => byText(a.on?.earliest ?? '9', b.on?.earliest ?? '9'));

/** The last day of which the records speak; the right edge of charts that run to the present. */
export const lastDay = (book: Casebook): string =>
  [
    ...book.register.map(({ when }) => when.earliest),
    ...book.provisions.flatMap((each) => each.in_force_from ?? []),
  ].reduce((latest, day) => (day > latest ? day : latest), '2000-01-01');
