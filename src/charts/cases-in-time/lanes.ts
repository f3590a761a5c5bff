import type { LaneInput } from '../timeline/stages.ts';
import type { EraCase, EraEvent, EraLane } from './stages.ts';

/** What a lane is. */
export type By = 'case' | 'kind';

/** The lane of the investigation that several cases came from. */
export const widerLane = 'wider';

/** An event with its case said before its title, for a lane in which several cases stand. */
const withCase = (event: EraEvent, prefix: string): EraEvent => ({
  ...event,
  event: { ...event.event, title: `${prefix}: ${event.event.title}` },
});

/** Events by a key of theirs. */
function gathered(
  events: readonly EraEvent[],
  key: (event: EraEvent) => string,
): ReadonlyMap<string, readonly EraEvent[]> {
  const found = new Map<string, EraEvent[]>();
  for (const event of events) {
    const list = found.get(key(event));
    if (list) list.push(event);
    else found.set(key(event), [event]);
  }
  return found;
}

/**
 * Puts events into lanes: a lane a case, ordered by their first events, or a lane a kind, in the kinds' own order;
 * before them, where several cases are shown, the wider investigation. An event of it stands in its own lane too.
 *
 * @param events in order of time, those that are to be shown
 */
export function lanesBy(
  by: By,
  events: readonly EraEvent[],
  cases: readonly EraCase[],
  kinds: readonly LaneInput[],
  wider: { readonly name: string; readonly note: string; readonly href: string } | undefined,
): readonly EraLane[] {
  const prefix = new Map(cases.map((each) => [each.id, each.prefix]));
  const says = (event: EraEvent): EraEvent => withCase(event, prefix.get(event.case) ?? event.case);
  const steps = wider ? events.filter((event) => event.wider) : [];
  const first = wider && steps.length > 0 ? [{ ...wider, id: widerLane, events: steps, says, spanned: true }] : [];
  if (by === 'kind') {
    const groups = gathered(events, (event) => event.group);
    return [
      ...first,
      ...kinds.flatMap((kind) => {
        const own = groups.get(kind.id);
        return own
          ? [{ id: kind.id, name: kind.label, note: sayEvents(own.length), events: own, says, spanned: false }]
          : [];
      }),
    ];
  }
  const groups = gathered(events, (event) => event.case);
  return [
    ...first,
    ...cases
      .flatMap((each) => {
        const own = groups.get(each.id);
        return own
          ? [{ id: each.id, name: each.name, note: each.note, href: each.href, events: own, spanned: true }]
          : [];
      })
      .sort((a, b) => startOf(a.events) - startOf(b.events) || (a.id < b.id ? -1 : 1)),
  ];
}

/** A count in words. */
const sayEvents = (count: number): string => (count === 1 ? '1 event' : `${String(count)} events`);

/** The first day of what is more than background, or else of anything. */
function startOf(events: readonly EraEvent[]): number {
  const told = events.find((each) => each.event.importance > 0);
  return (told ?? events[0])?.from ?? 0;
}
