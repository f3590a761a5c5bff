import type { Actor } from '../../schema/actor.ts';
import type { Diagram, House, Role } from '../../schema/flow.ts';
import { type KeptCharts, keptChartsSchema } from '../../schema/kept-charts.ts';
import { endsOf } from '../case/ends.ts';
import { byId, type CaseEvent, type CaseFile, type CaseFlow, type Casebook } from '../casebook.ts';
import { type Answer, answerOf, type StoryWindow, storyWindow } from '../case/story-window.ts';
import { type Acted, whoActed } from '../case/who-acted.ts';
import { isWrong } from '../case/wrong-event.ts';
import { knownDate } from '../../schema/known-date.ts';
import { byText } from '../../schema/day.ts';

/** What a diagram is drawn from: the names of actors, and a case's flows with the parts that actors had in them. */
export interface ChartedFlows {
  readonly actors: readonly Pick<Actor, 'id' | 'name' | 'short'>[];
  readonly roles: readonly Pick<Role, 'actor' | 'short' | 'column'>[];
  readonly houses: readonly Pick<House, 'label' | 'actors'>[];
  readonly flows: readonly ChartedFlow[];
}

/** A flow as charts show it. */
export type ChartedFlow = Pick<
  CaseFlow,
  'id' | 'number' | 'from' | 'to' | 'kind' | 'label' | 'sub' | 'volume' | 'time' | 'wrong'
>;

/** An event as charts show it. */
export type ChartedEvent = Pick<CaseEvent, 'id' | 'when' | 'kind' | 'title' | 'short' | 'weight' | 'alleged'> & {
  readonly wrong: boolean;
  /** Who acted, where the kind does not tell; versions that were kept do not say it. */
  readonly acted?: Acted | undefined;
};

/** All that the charts of a case show, today or in one of its versions. */
export interface Charted extends ChartedFlows {
  readonly title: string;
  readonly diagram: Pick<Diagram, 'callout'>;
  readonly events: readonly ChartedEvent[];
  /** The window and the length that the timeline tells; versions that were kept have none. */
  readonly told?: { readonly window: StoryWindow | undefined; readonly answer: Answer | undefined };
}

/** What the charts of a case show today. */
export const chartedToday = (book: Casebook, file: CaseFile): Charted => ({
  title: file.title,
  diagram: file.diagram,
  actors: book.actors,
  roles: file.roles,
  houses: file.houses,
  flows: file.flows,
  events: file.events.map((event) => ({
    ...event,
    wrong: isWrong(file, event),
    acted: whoActed(book, file, event),
  })),
  told: { window: storyWindow(file), answer: answerOf(file) },
});

/** What the charts of a case showed in a version that was kept. */
export const chartedThen = ({ title, callout, actors, roles, houses, flows, events }: KeptCharts): Charted => ({
  title,
  diagram: callout === undefined ? {} : { callout },
  actors,
  roles,
  houses,
  flows: flows.map(({ date, ...flow }) => ({
    ...flow,
    number: Number(flow.id.slice(1)),
    ...(date === undefined ? {} : { time: knownDate(date) }),
  })),
  events: events.map(({ date, ...event }) => ({ ...event, when: knownDate(date) })),
});

/** Today's charts as they are kept, under the number of today's version: no name in them that they do not show. */
export function keptToday(book: Casebook, file: CaseFile): KeptCharts {
  const used = new Set(file.flows.flatMap(endsOf));
  return keptChartsSchema.parse({
    version: file.revisions.length,
    title: file.title,
    callout: file.diagram.callout,
    actors: [...used].map((id) => {
      const { name, short } = byId(book.actors, id);
      return { id, name, short };
    }),
    roles: file.roles
      .filter(({ actor }) => used.has(actor))
      .map(({ actor, short, column }) => ({ actor, short, column })),
    houses: file.houses.map(({ label, actors }) => ({ label, actors })),
    flows: file.flows.map(({ id, from, to, kind, label, sub, volume, date, wrong }) => {
      return { id, from, to, kind, label, sub, volume, date, wrong };
    }),
    events: file.events.map((event) => {
      const { id, date, kind, title, short, weight, alleged } = event;
      return { id, date, kind, title, short, weight, alleged, wrong: isWrong(file, event) };
    }),
  });
}

/** Whether two kept charts say the same; the order of the events and the call-out may be other than they were. */
export function sameCharts(a: KeptCharts, b: KeptCharts): boolean {
  const said = ({ events, ...rest }: KeptCharts): string =>
    JSON.stringify({ ...rest, callout: undefined, events: [...events].sort((one, other) => byText(one.id, other.id)) });
  return said(a) === said(b);
}
