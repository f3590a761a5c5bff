import type { Casebook, CaseEvent } from '../casebook.ts';
import { regulatorId } from '../regulator.ts';

/** The investigation that several cases came from. */
export const widerInvestigation = 'ico-political-analytics-investigation';
const topic = 'political-use';
const steps = new Set<CaseEvent['kind']>(['investigation', 'notice', 'decision', 'penalty']);

/**
 * Finds the steps of the ICO's wider investigation into data in politics among the events of all cases: those whose
 * record names it, and, between the first and the last of these, what the ICO did in cases on political use.
 *
 * @returns a test for an event
 */
export function widerSteps(book: Casebook): (event: CaseEvent) => boolean {
  const named = book.events.filter((event) => event.actors.includes(widerInvestigation));
  const from = named.map((event) => event.when.earliest).sort()[0] ?? '';
  const to =
    named
      .map((event) => event.when.latest)
      .sort()
      .at(-1) ?? '';
  const political = new Set(
    book.findings.filter((finding) => finding.topics.includes(topic)).map((finding) => finding.case),
  );
  return (event) =>
    event.actors.includes(widerInvestigation) ||
    (political.has(event.case) &&
      event.actors.includes(regulatorId) &&
      steps.has(event.kind) &&
      event.when.earliest >= from &&
      event.when.latest <= to);
}
