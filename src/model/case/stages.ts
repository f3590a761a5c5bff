import { hasFallen } from './outcome.ts';
import { dayNumber } from '../../schema/day.ts';
import { startOf, type KnownDate } from '../../schema/known-date.ts';
import { holds, isSaid } from '../../schema/standing.ts';
import type { CaseEvent, CaseFile } from '../casebook.ts';
import type { Stage, StageKind, Stages } from './course.ts';
import { approachesTo, beganOn, conductKinds, decisionsOf, toTheMonth, type DatedOutcome } from './time.ts';

const first = (date: KnownDate): number => dayNumber(date.earliest);
const after = (date: KnownDate): number => dayNumber(date.latest) + 1;
/** A decision known to the month stands in its middle. */
const middle = (date: KnownDate): number => Math.floor((first(date) + after(date) - 1) / 2);

/**
 * What the findings that rest on an event make of it. What somebody else asked or said is no conduct, though a finding
 * may rest on it too.
 */
function judged(file: CaseFile, event: CaseEvent): StageKind | undefined {
  const [actor] = event.actors;
  const resting = file.findings.filter(({ events }) => events.includes(event.id));
  const blamed = resting.some(({ against }) => against.some((each) => each === actor));
  const spoke = file.flows.some(({ kind, from }) => from === actor && (kind === 'asked' || kind === 'told'));
  if (!blamed && spoke) return undefined;
  if (resting.some(({ standing }) => holds(standing))) return 'conduct';
  return resting.some(({ standing }) => isSaid(standing)) ? 'alleged' : undefined;
}

/** The pieces of conduct between the beginning that the time is counted from and the first decision. */
function conductOf(file: CaseFile, from: number, until: number): readonly Stage[] {
  const pieces = file.events.flatMap((event): Stage[] => {
    const kind = conductKinds.has(event.kind) && toTheMonth(event) ? judged(file, event) : undefined;
    const [start, end] = [Math.max(from, first(event.when)), Math.min(after(event.when), until)];
    return kind === undefined || after(startOf(event.when)) <= from || end <= start
      ? []
      : [{ kind, from: start, to: end }];
  });
  const { conduct, event } = beganOn(file);
  if (pieces.length > 0 || !conduct) return pieces;
  const start = first(event.when);
  return [{ kind: 'unjudged', from: start, to: Math.max(start + 1, Math.min(after(event.when), until)) }];
}

/** The last day on which a source tells of an appeal against the first decision; nothing where there was none. */
function appealHeard(file: CaseFile, [decided, ...rulings]: readonly DatedOutcome[]): number | undefined {
  if (decided === undefined) return undefined;
  const since = file.events.filter(({ when }) => when.earliest > decided.when.latest);
  const own = [file.regulator, ...file.respondents];
  const appealed = since.some(({ kind, actors }) => kind === 'appeal' && own.some((actor) => actors.includes(actor)));
  const undone = hasFallen(decided);
  if (!appealed && !(undone && rulings.length > 0) && file.standing !== 'under-appeal') return undefined;
  const parties = file.standing === 'under-appeal' ? own : [file.regulator];
  const told = since.filter(
    ({ kind, actors }) =>
      ['appeal', 'court', 'decision'].includes(kind) && parties.some((actor) => actors.includes(actor)),
  );
  return Math.max(...[...rulings, ...told].map(({ when }) => middle(when)), after(decided.when));
}

/**
 * Reads the course of a case from its records: when the conduct was, when the regulator came, when it decided, and what
 * came after. Only what is dated to the month begins or ends a stretch before the decision.
 *
 * @param end the day at which an appeal that is still open is left
 */
export function stagesOf(file: CaseFile, end: number): Stages {
  const outcomes = decisionsOf(file);
  const [decision] = outcomes;
  const began = beganOn(file);
  const approaches = approachesTo(file);
  const came = approaches.find(toTheMonth);
  const start = began.conduct ? first(began.when) : first((came ?? began.event).when);
  if (decision === undefined) return { course: [], conduct: conductOf(file, start, end), decisions: [] };
  const decided = Math.max(middle(decision.when), start + 1);
  const course: Stage[] = [];
  const put = (kind: StageKind, to: number): void => {
    const from = course.at(-1)?.to ?? Math.min(start, to);
    if (to > from) course.push({ kind, from, to });
  };
  const arrived = came && first(startOf(came.when));
  if (arrived === undefined || arrived >= decided) put('unknown', decided);
  else {
    // An approach that is known to the year may have been the first.
    const sure = approaches[0] === came;
    if (arrived > start) put(sure ? 'waited' : 'unknown', arrived);
    else course.push({ kind: 'inquiry', from: arrived, to: decided });
    put('inquiry', decided);
  }
  const last = middle((outcomes.at(-1) ?? decision).when);
  const heard = appealHeard(file, outcomes);
  if (heard === undefined) put('later', last);
  else {
    put('appeal', Math.max(heard, last));
    if (file.standing === 'under-appeal') put('silent', end);
  }
  const open = file.standing === 'under-appeal';
  const ends = outcomes.map(({ when }) => Math.max(middle(when), decided));
  if (heard !== undefined && !open) ends.push(heard);
  return {
    course,
    conduct: conductOf(file, start, decided),
    decisions: [...new Set(ends)].sort((a, b) => a - b),
  };
}
