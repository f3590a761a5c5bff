import { byId, type Casebook, type CaseFile, type CaseFinding } from '../casebook.ts';
import { findingsOn } from '../indexes.ts';
import { decidedOn } from '../case/time.ts';
import { byText } from '../../schema/day.ts';

/** The findings of one case, with the day on which the case was decided. */
export interface FindingsUnder {
  readonly file: CaseFile;
  /** The earliest day that the decision's date can mean; none where no date is recorded. */
  readonly day?: string;
  readonly findings: readonly CaseFinding[];
}

/** The findings that turned on a provision, case by case, in the order of the decisions. */
export const findingsUnder = (book: Casebook, provision: string): readonly FindingsUnder[] =>
  [...Map.groupBy(findingsOn(book, provision), (finding) => finding.case)]
    .map(([id, findings]): FindingsUnder => {
      const file = byId(book.cases, id);
      const day = decidedOn(file)?.earliest;
      return { file, findings, ...(day === undefined ? {} : { day }) };
    })
    .sort((a, b) => byText(a.day ?? '9', b.day ?? '9'));

/** The last day of which the records speak; the right edge of charts that run to the present. */
export const lastDay = (book: Casebook): string =>
  [
    ...book.register.map(({ when }) => when.earliest),
    ...book.provisions.flatMap((each) => each.in_force_from ?? []),
  ].reduce((latest, day) => (day > latest ? day : latest), '2000-01-01');
