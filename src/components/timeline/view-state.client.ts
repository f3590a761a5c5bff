import { evenScale, isEven } from '../../charts/time/scale-parameter.ts';
import type { TimeWindow } from '../../charts/time/window.ts';
import type { TimelineData } from '../../charts/timeline/figure-data.ts';
import { dayNumber, isoDay } from '../../schema/day.ts';

/** What is shown of a case in time; the address says it where it is not the default. */
export interface ViewState {
  /** Nothing for the window of the story, or the whole case where it has none. */
  readonly window: TimeWindow | undefined;
  /** A kind's lane, or '' for all. */
  readonly kind: string;
  /** An actor's id, or '' for all. */
  readonly actor: string;
  readonly by: 'kind' | 'actor';
  readonly even: boolean;
}

const day = /^\d{4}-\d\d-\d\d$/;

/** Reads a view from an address; what makes no sense there is the default. */
export function readView(
  { searchParams: asked }: URL,
  { events, kinds, story }: TimelineData,
  whole: TimeWindow,
): ViewState {
  const [from, to] = [asked.get('from') ?? '', asked.get('to') ?? ''];
  const [start, end] = [day.test(from) ? dayNumber(from) : whole.from, day.test(to) ? dayNumber(to) + 1 : whole.to];
  const sound = (day.test(from) || day.test(to)) && end - start >= 1 && start < whole.to && end > whole.from;
  const [kind, actor] = [asked.get('kind') ?? '', asked.get('actor') ?? ''];
  const all = asked.get('window') === 'all' && story !== undefined;
  return {
    window: all ? whole : sound ? { from: Math.max(whole.from, start), to: Math.min(whole.to, end) } : undefined,
    kind: kinds.some(({ id }) => id === kind) ? kind : '',
    actor: events.some(({ actors }) => actors.includes(actor)) ? actor : '',
    by: asked.get('by') === 'actor' ? 'actor' : 'kind',
    even: isEven(asked.get('scale')),
  };
}

/** Whether a view is the one that the build draws. */
export const isDefault = ({ window, kind, actor, by, even }: ViewState): boolean =>
  window === undefined && kind === '' && actor === '' && by === 'kind' && !even;

/** Whether a view shows the window in which the story is told. */
export const isStory = ({ story }: TimelineData, { window }: ViewState): boolean =>
  story !== undefined && window === undefined;

/** A view as the parameters of an address; what does not differ from the default is empty. */
export const viewParams = (
  { window, kind, actor, by, even }: ViewState,
  whole: TimeWindow,
): Readonly<Record<string, string>> => ({
  window: window && window.from <= whole.from + 0.5 && window.to >= whole.to - 0.5 ? 'all' : '',
  from: window && window.from > whole.from + 0.5 ? isoDay(window.from) : '',
  to: window && window.to < whole.to - 0.5 ? isoDay(window.to - 0.5) : '',
  kind,
  actor,
  by: by === 'actor' ? by : '',
  scale: even ? evenScale : '',
});

/** The events that the filters of a view leave, each in the lane the view gives it; the window is not looked at. */
export const chosenEvents = ({ events }: TimelineData, { kind, actor, by }: ViewState): TimelineData['events'] =>
  events
    .filter((event) => (kind === '' || event.kind === kind) && (actor === '' || event.actors.includes(actor)))
    .map((event) => (by === 'actor' ? { ...event, lane: event.byActor } : event));
