import { dayNumber, sayLength } from '../time/days.ts';
import type { LawBandInput, TimelineEventInput } from './stages.ts';

/** A row of the phone's timeline: an event, a stretch without any, or a change of the law. */
export type TallRow =
  | {
      readonly kind: 'event';
      readonly event: TimelineEventInput;
      /** The same date stands in the row before. */ readonly same: boolean;
    }
  | { readonly kind: 'break'; readonly text: string }
  | { readonly kind: 'law'; readonly band: LawBandInput };

/** The rows in order of time; a gap is said when it is longer than a twelfth of the whole and two months. */
export function rowsTall(events: readonly TimelineEventInput[], bands: readonly LawBandInput[]): readonly TallRow[] {
  const sorted = [...events].sort((a, b) => dayNumber(a.earliest) - dayNumber(b.earliest));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const gap = Math.max(60, (dayNumber(last.latest) - dayNumber(first.earliest)) / 12);
  const changes = bands.filter((band) => band.from > first.earliest && band.from <= last.earliest);
  const rows: TallRow[] = [];
  let reached = dayNumber(first.earliest);
  let before = '';
  let next = 0;
  for (const event of sorted) {
    const start = dayNumber(event.earliest);
    const empty = start - reached;
    for (let band = changes[next]; band && band.from <= event.earliest; band = changes[++next])
      rows.push({ kind: 'law', band });
    if (empty > gap) rows.push({ kind: 'break', text: `${sayLength(empty)} without an event` });
    const date = `${event.earliest}/${event.latest}`;
    rows.push({ kind: 'event', event, same: before === date });
    before = date;
    reached = Math.max(
      reached,
      event.precision === 'year' || event.precision === 'about' ? start : dayNumber(event.latest),
    );
  }
  return rows;
}
