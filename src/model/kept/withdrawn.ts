import type { Redirect } from '../../schema/redirect.ts';
import type { Casebook, CaseFile } from '../casebook.ts';
import { sayDay } from '../say/date.ts';

/** A finding that was taken back and that no other replaced, as it last stood. */
export interface WithdrawnFinding extends NonNullable<Redirect['finding']> {
  /** The case that it was a finding of; none where the case is gone too. */
  readonly file: CaseFile | undefined;
  readonly reason: string;
  /** The day on which it was withdrawn. */
  readonly date: Redirect['date'];
}

/** The findings that were withdrawn without a successor, in the order of the redirects. */
export const withdrawnFindings = ({ redirects, cases }: Casebook): readonly WithdrawnFinding[] =>
  redirects.flatMap(({ to, finding, reason, date }) =>
    finding === undefined || to !== undefined
      ? []
      : // A case may have another name by now; the letters of its findings stay.
        [{ ...finding, file: cases.find(({ prefix }) => finding.ref.startsWith(`${prefix}-`)), reason, date }],
  );

/** “TK-4, withdrawn: TikTok”: what a withdrawn finding is called where its claim must not be. */
export const nameOfWithdrawn = ({ ref, file }: WithdrawnFinding): string =>
  `${ref}, withdrawn${file === undefined ? '' : `: ${file.title}`}`;

/** “Withdrawn on 29 November 2026, and stated no longer. …”: what stands wherever the finding stood. */
export const sayWithdrawn = ({ date, reason }: Pick<WithdrawnFinding, 'date' | 'reason'>): string =>
  `Withdrawn on ${sayDay(date)}, and stated no longer. ${reason}`;
