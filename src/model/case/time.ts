import type { CaseEvent, CaseFile } from '../casebook.ts';
import { startOf, knownDate } from '../../schema/known-date.ts';

/** From when the days of a case are counted. */
export interface Begin {
  /** The first day that the event can mean, as `YYYY-MM-DD`. */
  readonly day: string;
  readonly event: CaseEvent;
  /** False where no conduct before the first outcome has a date: then the days count from the first event of all. */
  readonly conduct: boolean;
}

const kinds: ReadonlySet<CaseEvent['kind']> = new Set(['conduct', 'collection', 'disclosure', 'incident']);

/** The last day on which the event can have begun: of a month its last, of a span that of its first end. */
const surelyBegun = (event: CaseEvent): string => startOf(event.when).latest;

/** Whether the beginning is known to the month at least. */
const exact = (event: CaseEvent): boolean => /^\d{4}-\d\d(?:-\d\d)?(?:\/|$)/.test(event.date);

const days = (outcomes: CaseFile['outcomes']): readonly string[] =>
  outcomes
    .flatMap(({ fate, date }) => (fate === 'separate' || date === undefined ? [] : [knownDate(date).earliest]))
    .sort();

const steps: ReadonlySet<string> = new Set(['assessment-notice', 'information-notice', 'notice-of-intent']);

/**
 * The days on which a case was decided, first to last: its own outcomes, without notices that only prepare one. The
 * first is the regulator's or a criminal court's; a tribunal's ruling counts as first only where there is no other.
 */
export function decisionDays(file: CaseFile): readonly string[] {
  const decisions = file.outcomes.filter(({ kind }) => !steps.has(kind));
  const own = days(decisions.filter(({ kind }) => kind !== 'court-order'));
  return days(decisions).filter((day) => own.length === 0 || day >= (own[0] ?? ''));
}

/**
 * When the conduct began: of the events of conduct, collection, disclosure and incident that carry the story, that are
 * known to the month and lie before the first outcome, the one that had surely begun first. Throws for a case
 * without events, which the checker has ruled out.
 */
export function beginOf(file: CaseFile): Begin {
  const decided = days(file.outcomes)[0] ?? '9999';
  const candidates = file.events.filter(
    (event) => kinds.has(event.kind) && !event.alleged && exact(event) && event.when.earliest < decided,
  );
  const strong = candidates.filter(({ weight }) => weight >= 2);
  const [first] = [...(strong.length > 0 ? strong : candidates)].sort((a, b) =>
    surelyBegun(a) < surelyBegun(b) ? -1 : surelyBegun(a) > surelyBegun(b) ? 1 : 0,
  );
  const event = first ?? file.events[0];
  if (!event) throw new Error(`${file.id} has no event`);
  return { day: event.when.earliest, event, conduct: first !== undefined };
}
