import type { CaseFile } from '../casebook.ts';

/** The years in which a case was decided, or else those it is known by. */
export function yearsOf(file: CaseFile): readonly string[] {
  const decided = file.outcomes.flatMap((outcome) =>
    outcome.date === undefined || outcome.fate === 'separate' ? [] : [outcome.date.slice(0, 4)],
  );
  const years = decided.length > 0 ? decided : [file.when.earliest.slice(0, 4), file.when.latest.slice(0, 4)];
  return [...new Set(years)].sort();
}

/** The ids of the instruments under which a case was judged: those of its findings and of its outcomes. */
export function instrumentsOf(file: CaseFile): readonly string[] {
  const provisions = [
    ...file.findings.flatMap((finding) => finding.provisions),
    ...file.outcomes.flatMap((outcome) => outcome.under),
  ];
  return [...new Set(provisions.map((id) => id.split('/')[0] ?? id))].sort();
}
