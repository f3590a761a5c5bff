import type { CaseEvent, CaseFile, CaseFlow } from '../casebook.ts';
import type { House, Role } from '../../schema/flow.ts';
import type { ChartedFlow } from '../kept/charts.ts';
import { endsOf } from '../case/ends.ts';
import { decidedOn } from '../case/time.ts';

/** Kinds of event that tell how a case was decided, whenever they happened. */
const deciding: ReadonlySet<CaseEvent['kind']> = new Set([
  'notice',
  'decision',
  'penalty',
  'appeal',
  'court',
  'law',
  'aftermath',
]);

/** An event as it is told before the outcome: its detail only where that keeps it. */
export interface KnownEvent {
  readonly event: CaseEvent;
  readonly detail?: string;
}

/** The day from which events speak of the outcome: of the first decision, or of a notice of intent before it. */
function outcomeDay(file: CaseFile): string {
  const proposals = [
    ...file.events.filter(({ tells }) => tells.includes('later')),
    ...file.outcomes.filter(({ kind, fate }) => kind === 'notice-of-intent' && fate !== 'separate'),
  ];
  const days = [decidedOn(file), ...proposals.map(({ when }) => when)].flatMap((when) => when?.earliest ?? []);
  return days.sort()[0] ?? '9999';
}

/** What happened before the outcome was known, in the order of time, without what tells it. */
export function eventsBefore(file: CaseFile): readonly KnownEvent[] {
  const day = outcomeDay(file);
  return file.events
    .filter(
      ({ kind, tells, when, weight }) =>
        !deciding.has(kind) && weight > 0 && when.earliest < day && !tells.includes('title'),
    )
    .map((event) => (event.tells.includes('detail') ? { event } : { event, detail: event.detail }));
}

/** A flow as it is told before the outcome: its second line and its purpose only where they keep it. */
export type KnownFlow = Pick<CaseFlow, 'id' | 'from' | 'to' | 'kind' | 'label' | 'sub' | 'volume' | 'time'> &
  Partial<Pick<CaseFlow, 'purpose'>>;

function known({ id, from, to, kind, label, sub, volume, time, purpose, tells }: CaseFlow): KnownFlow {
  return {
    ...{ id, from, kind, label, volume },
    ...(to === undefined ? {} : { to }),
    ...(time === undefined ? {} : { time }),
    ...(sub === undefined || tells.includes('sub') ? {} : { sub }),
    ...(tells.includes('purpose') ? {} : { purpose }),
  };
}

/** The movements of data, without what was found wrong with them; those of the inquiry itself are left out. */
export const flowsBefore = (file: CaseFile): readonly KnownFlow[] =>
  file.flows
    .filter(({ from, to, tells }) => from !== file.regulator && to !== file.regulator && !tells.includes('label'))
    .map(known);

/** What a diagram is drawn from before the outcome: no standing, no word that tells of it, numbered as they are told. */
export interface DiagramBefore {
  readonly flows: readonly ChartedFlow[];
  readonly roles: readonly Pick<Role, 'actor' | 'short' | 'column'>[];
  readonly houses: readonly Pick<House, 'label' | 'actors'>[];
}

/** The diagram of the movements of data as it is drawn before the outcome. */
export function diagramBefore(file: CaseFile): DiagramBefore {
  const flows = flowsBefore(file);
  const drawn = new Set(flows.flatMap(endsOf));
  return {
    flows: flows.map(({ purpose, ...flow }, index) => ({ ...flow, number: index + 1 })),
    roles: file.roles
      .filter(({ actor }) => drawn.has(actor))
      .map(({ actor, short, column, tells }) => ({
        actor,
        ...(column === undefined ? {} : { column }),
        ...(short === undefined || tells.includes('short') ? {} : { short }),
      })),
    houses: file.houses,
  };
}

/** Somebody who had a part, with as much of it as keeps the outcome. */
export interface KnownRole {
  readonly actor: string;
  readonly words?: string;
}

const wordsOf = ({ role, short, tells }: Role): string | undefined =>
  tells.includes('role') ? (tells.includes('short') ? undefined : short) : role;

/** Who had a part: those against whom the case was brought, and those at the ends of the flows that are told. */
export const rolesBefore = (file: CaseFile): readonly KnownRole[] => {
  const moves = new Set([...file.respondents, ...flowsBefore(file).flatMap(endsOf)]);
  return file.roles
    .filter(({ actor }) => moves.has(actor))
    .map((role) => {
      const words = wordsOf(role);
      return { actor: role.actor, ...(words === undefined ? {} : { words }) };
    });
};
