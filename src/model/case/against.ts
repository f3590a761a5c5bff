import type { CaseFile, CaseFinding } from '../casebook.ts';
import { bearersOf } from './payer.ts';

/**
 * The findings against those who answer in a case: its respondents, and whoever else its regulator acted against, as where
 * it audited several of them taken together.
 */
export function againstRespondents(file: CaseFile): readonly CaseFinding[] {
  const acted = file.outcomes.filter(({ by, fate }) => by === file.regulator && fate !== 'separate');
  const answering = new Set([...file.respondents, ...acted.flatMap((outcome) => bearersOf({ file, outcome }))]);
  return file.findings.filter(({ against }) => against.some((id) => answering.has(id)));
}
