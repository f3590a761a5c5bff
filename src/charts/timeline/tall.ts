import { dated, type TimelineEventInput } from '../time/dated.ts';
import { gapsOf, sayGap } from '../time/gaps.ts';
import type { LawInForce } from '../../model/law/law-in-force.ts';

/** A row of the phone's timeline: an event, a stretch without any, or a change of the law. */
export type TallRow =
  | {
      readonly kind: 'event';
      readonly event: TimelineEventInput;
      /** The same date stands in the row before. */ readonly same: boolean;
    }
  | { readonly kind: 'break'; readonly text: string }
  | { readonly kind: 'law'; readonly band: LawInForce };

/**
 * The events as rows in the order given, with the gaps that a drawing of them leaves out and the changes of the law
 * between them.
 */
export function rowsTall(events: readonly TimelineEventInput[], bands: readonly LawInForce[]): readonly TallRow[] {
  const all = dated(events);
  const gaps = [...gapsOf(all)];
  const last = events.reduce((latest, { earliest }) => (earliest > latest ? earliest : latest), '');
  const changes = bands.filter((band) => band.from > (events[0]?.earliest ?? '') && band.from <= last);
  let before = '';
  return all.flatMap(({ event, from }): TallRow[] => {
    const rows: TallRow[] = [];
    while (changes[0] && changes[0].from <= event.earliest) {
      rows.push({ kind: 'law', band: changes[0] });
      changes.shift();
    }
    while (gaps[0] && gaps[0].before <= from) {
      rows.push({ kind: 'break', text: sayGap(gaps[0]) });
      gaps.shift();
    }
    const date = `${event.earliest}/${event.latest}`;
    rows.push({ kind: 'event', event, same: before === date });
    before = date;
    return rows;
  });
}
