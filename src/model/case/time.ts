import { byText, yearOf } from '../../schema/day.ts';
import { type KnownDate, type Length, lengthBetween, startOf } from '../../schema/known-date.ts';
import { byId, type CaseEvent, type CaseFile, type Outcome } from '../casebook.ts';
import { headlineOf } from './outcome.ts';

/** Kinds of event by which somebody did something with data, or let it happen. */
export const conductKinds: ReadonlySet<CaseEvent['kind']> = new Set([
  'conduct',
  'collection',
  'disclosure',
  'incident',
]);

/** Outcomes that only prepare a decision. */
const steps: ReadonlySet<Outcome['kind']> = new Set(['assessment-notice', 'information-notice', 'notice-of-intent']);

/** An outcome whose day, month or year is known. */
export type DatedOutcome = Outcome & { readonly when: KnownDate };

const isDated = (outcome: Outcome): outcome is DatedOutcome => outcome.when !== undefined;

/** The outcomes of a case itself that have a date, in order of time. */
const ownOutcomes = (file: CaseFile): readonly DatedOutcome[] =>
  file.outcomes
    .filter(isDated)
    .filter(({ fate }) => fate !== 'separate')
    .sort((a, b) => byText(a.when.earliest, b.when.earliest));

/**
 * The decisions of a case, first to last: its own outcomes, without notices that only prepare one. The first is the
 * regulator's or a criminal court's; a tribunal's ruling counts as first only where there is no other.
 */
export function decisionsOf(file: CaseFile): readonly DatedOutcome[] {
  const decisions = ownOutcomes(file).filter(({ kind }) => !steps.has(kind));
  const first = decisions.find(({ kind }) => kind !== 'court-order');
  return decisions.filter(({ when }) => first === undefined || when.earliest >= first.when.earliest);
}

/** When a case was decided: the date of its first decision; none where no decision has a date. */
export const decidedOn = (file: CaseFile): KnownDate | undefined => decisionsOf(file)[0]?.when;

/** When a case was last decided: the date of its latest decision; none where no decision has a date. */
export const lastDecidedOn = (file: CaseFile): KnownDate | undefined => decisionsOf(file).at(-1)?.when;

/** The day by which cases stand in time: that of the latest decision, or else the last by which they are known. */
export const latestDay = (file: CaseFile): string => (lastDecidedOn(file) ?? file.when).latest;

/**
 * The date of what is said first of what a case came to: of the penalty as it was imposed where it was changed later, else
 * of the outcome that stands.
 */
export function cameToOn(file: CaseFile): KnownDate | undefined {
  const headline = headlineOf(file.outcomes);
  return (headline?.before === undefined ? headline?.main.when : undefined) ?? decidedOn(file);
}

/**
 * What a case came to by a decision of its own after the first, such as a fine for not keeping to a notice that stands; none
 * where the first is what it came to, or what took its place.
 */
export function cameToLater(file: CaseFile): DatedOutcome | undefined {
  const [headline, first] = [headlineOf(file.outcomes), decidedOn(file)];
  if (!headline || headline.changed || !first || !isDated(headline.main)) return undefined;
  return headline.main.when.earliest > first.latest ? headline.main : undefined;
}

/** Cases by their latest decision, the newest first; the order of the casebook among those of one day. */
export const newestFirst = (cases: readonly CaseFile[]): readonly CaseFile[] =>
  [...cases].sort((a, b) => byText(latestDay(b), latestDay(a)));

/** Cases by their first decision, the earliest first; those without a decision that has a date are left out. */
export const firstDecidedFirst = (cases: readonly CaseFile[]): readonly CaseFile[] =>
  cases
    .flatMap((file) => {
      const on = decidedOn(file);
      return on === undefined ? [] : [{ file, on: on.earliest }];
    })
    .sort((a, b) => byText(a.on, b.on))
    .map(({ file }) => file);

/** The years in which a case was decided, or else those it is known by. */
export function yearsDecided(file: CaseFile): readonly string[] {
  const decided = decisionsOf(file).map(({ when }) => yearOf(when.earliest));
  return [...new Set(decided.length > 0 ? decided : [yearOf(file.when.earliest), yearOf(file.when.latest)])];
}

/** From when the time of a case is counted. */
export interface Beginning {
  readonly event: CaseEvent;
  /** The days on which the event can have begun. */
  readonly when: KnownDate;
  /** False where no conduct before the first outcome has a date: then the time counts from the first event of all. */
  readonly conduct: boolean;
}

/** Whether the beginning of an event is known to the month at least. */
export const toTheMonth = ({ when }: CaseEvent): boolean => ['day', 'month'].includes(startOf(when).precision);

/**
 * When the conduct began: the event that the record names, or else of the events of conduct, collection, disclosure and
 * incident that carry the story, that are known to the month and lie before the first outcome, the one that had surely
 * begun first. Throws for a case without events, which the checker has ruled out.
 */
export function beganOn(file: CaseFile): Beginning {
  if (file.story.began !== undefined) {
    const event = byId(file.events, file.story.began);
    return { event, when: startOf(event.when), conduct: true };
  }
  const decided = ownOutcomes(file)[0]?.when.earliest;
  const candidates = file.events.filter(
    (event) =>
      conductKinds.has(event.kind) &&
      !event.alleged &&
      toTheMonth(event) &&
      (decided === undefined || event.when.earliest < decided),
  );
  const strong = candidates.filter(({ weight }) => weight >= 2);
  const [first] = [...(strong.length > 0 ? strong : candidates)].sort((a, b) =>
    byText(startOf(a.when).latest, startOf(b.when).latest),
  );
  const event = first ?? file.events.find(({ when }) => when.precision !== 'before') ?? file.events[0];
  if (!event) throw new Error(`${file.id} has no event`);
  return { event, when: startOf(event.when), conduct: first !== undefined };
}

/** How long a case took, from its beginning to its first decision; nothing where no decision has a date. */
export function took(file: CaseFile): Length | undefined {
  const decided = decidedOn(file);
  if (decided === undefined) return undefined;
  const time = lengthBetween(beganOn(file).when, decided);
  return { ...time, least: Math.max(0, time.least) };
}

/** What brought a case before its regulator, in order of time: reports, complaints, and inquiries in which it takes part. */
export const approachesTo = (file: CaseFile): readonly CaseEvent[] =>
  file.events.filter(
    ({ kind, actors }) =>
      kind === 'breach-notification' ||
      kind === 'complaint' ||
      (kind === 'investigation' && actors.includes(file.regulator)),
  );
