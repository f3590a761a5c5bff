import { answerOf, storyWindow } from '../../model/case/story-window.ts';
import { whoActed } from '../../model/case/who-acted.ts';
import { isWrong } from '../../model/case/wrong-event.ts';
import type { LaneInput } from '../../charts/timeline/stages.ts';
import { lawBands } from '../../model/law/bands.ts';
import type { TimelineEventInput } from '../../charts/time/dated.ts';
import type { TimelineData } from '../../charts/timeline/figure-data.ts';
import type { ChartedEvent } from '../../model/kept/charts.ts';
import { byId, type CaseEvent, type CaseFile, type Casebook } from '../../model/casebook.ts';
import { exactness, sayDate, shortDate } from '../../model/say/date.ts';
import { nameOf, titleOf } from '../../model/say/name.ts';
import { wordOf } from '../../schema/standing.ts';

/** The kinds of event that a timeline can be narrowed to. */
const kinds: readonly LaneInput[] = [
  { id: 'conduct', label: 'Conduct' },
  { id: 'response', label: 'Response' },
  { id: 'press', label: 'Press, Parliament' },
  { id: 'investigation', label: 'Investigation' },
  { id: 'decision', label: 'Decision' },
  { id: 'court', label: 'Courts' },
  { id: 'law', label: 'Law' },
  { id: 'aftermath', label: 'Aftermath' },
];

/** The lanes, named by who acts; the same in every case and in the same order, so that cases can be compared. */
export const lanes: readonly LaneInput[] = [
  { id: 'done', label: 'What was done' },
  { id: 'said', label: 'Response' },
  { id: 'regulator', label: 'Regulators' },
  { id: 'courts', label: 'Courts, law' },
  { id: 'others', label: 'Press, others' },
];

const laneOf: Readonly<Record<string, string>> = {
  ...{ conduct: 'done', response: 'said', press: 'others', investigation: 'regulator', decision: 'regulator' },
  ...{ court: 'courts', law: 'courts', aftermath: 'others' },
};

const kindOf: Readonly<Record<CaseEvent['kind'], string>> = {
  conduct: 'conduct',
  collection: 'conduct',
  disclosure: 'conduct',
  incident: 'conduct',
  'breach-notification': 'response',
  response: 'response',
  press: 'press',
  parliament: 'press',
  complaint: 'press',
  investigation: 'investigation',
  notice: 'investigation',
  decision: 'decision',
  penalty: 'decision',
  appeal: 'court',
  court: 'court',
  law: 'law',
  aftermath: 'aftermath',
};

/** The most lanes that actors get; the others share one. */
const mostActors = 8;

/** The lane of every event when lanes are actors: the first that its record names; those who act seldom share the last lane. */
function actorLanes(
  book: Casebook,
  file: CaseFile,
): { readonly lanes: readonly LaneInput[]; readonly laneOf: (event: CaseEvent) => string } {
  const count = new Map<string, number>();
  for (const { actors } of file.events)
    if (actors[0] !== undefined) count.set(actors[0], (count.get(actors[0]) ?? 0) + 1);
  const chosen = [...count]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostActors)
    .map(([id]) => id);
  const inOrder = [...count.keys()].filter((id) => chosen.includes(id));
  const short = (id: string): string => nameOf(byId(book.actors, id));
  return {
    lanes: [...inOrder.map((id) => ({ id, label: short(id) })), { id: 'others', label: 'Others' }],
    laneOf: ({ actors: [first = ''] }) => (chosen.includes(first) ? first : 'others'),
  };
}

/** What the browser needs to lay a case's timeline out again. */
export function timelineData(book: Casebook, file: CaseFile): TimelineData {
  const byActor = actorLanes(book, file);
  const [told, answer] = [storyWindow(file), answerOf(file)];
  return {
    events: file.events.map((event) => ({
      ...timelineEvent(book, file, event),
      name: eventName(event),
      kind: kindOf[event.kind],
      byActor: byActor.laneOf(event),
      actors: event.actors,
    })),
    kinds: kinds.filter(({ id }) => file.events.some((event) => kindOf[event.kind] === id)),
    lanes: { kind: lanes, actor: byActor.lanes },
    bands: lawBands(book),
    ...(told === undefined ? {} : { story: { from: told.from, to: told.to } }),
    ...(answer === undefined ? {} : { answer }),
  };
}

/** An event of a case as the timeline draws it. */
export const timelineEvent = (book: Casebook, file: CaseFile, event: CaseEvent): TimelineEventInput =>
  chartedEvent({ ...event, wrong: isWrong(file, event), acted: whoActed(book, file, event) });

/** An event as the timeline draws it, of today's records or of those that were kept. */
export function chartedEvent(event: ChartedEvent): TimelineEventInput {
  return {
    id: event.id,
    lane: event.acted ?? laneOf[kindOf[event.kind]] ?? 'others',
    earliest: event.when.earliest,
    latest: event.when.latest,
    precision: event.when.precision,
    dateLabel: shortDate(event.when),
    title: titleOf(event),
    importance: event.weight,
    wrong: event.wrong,
    alleged: event.alleged,
  };
}

/** What an event is called where it cannot be seen: its date, how exact it is, its title. */
export const eventName = (event: Pick<CaseEvent, 'when' | 'alleged' | 'title'>): string =>
  `${sayDate(event.when)}, ${exactness[event.when.precision]}${event.alleged ? `, ${wordOf('alleged')}` : ''}: ${event.title}`;
