import type { CaseFile } from '../casebook.ts';
import { yearOf } from '../../schema/day.ts';
import { instrumentId } from '../law/instrument.ts';

/** The years in which a case was decided, or else those it is known by. */
export function yearsOf(file: CaseFile): readonly string[] {
  const decided = file.outcomes.flatMap((outcome) =>
    outcome.date === undefined || outcome.fate === 'separate' ? [] : [yearOf(outcome.date)],
  );
  const years = decided.length > 0 ? decided : [yearOf(file.when.earliest), yearOf(file.when.latest)];
  return [...new Set(years)].sort();
}

/** The ids of the instruments under which a case was judged: those of its findings and of its outcomes. */
export function instrumentsOf(file: CaseFile): readonly string[] {
  const provisions = [
    ...file.findings.flatMap((finding) => finding.provisions),
    ...file.outcomes.flatMap((outcome) => outcome.under),
  ];
  return [...new Set(provisions.map((id) => instrumentId(id)))].sort();
}
