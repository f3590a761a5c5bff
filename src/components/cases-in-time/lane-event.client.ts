import type { FilteredRow } from '../../browser/filter.ts';
import type { LaneEvent } from '../../charts/cases-in-time/draw-events.ts';

/** An event of a lane: its row in the list, and what that says and can be asked, read once, since rows do not change. */
export interface EventRow extends FilteredRow {
  readonly element: HTMLElement;
  readonly event: LaneEvent;
}

/** An event as its row in the list says it, so that picture and list cannot differ. */
export function eventRow(element: HTMLElement): EventRow {
  const { id, classList, textContent } = element;
  const dataset = Object.fromEntries(Object.entries(element.dataset));
  return {
    element,
    textContent,
    dataset,
    event: {
      id,
      date: dataset['date'] ?? '',
      title: dataset['short'] ?? element.querySelector('.event-title')?.textContent.trim() ?? '',
      from: Number(dataset['from']),
      to: Number(dataset['to']),
      shape: (dataset['shape'] ?? 'soft') as LaneEvent['shape'],
      wrong: classList.contains('wrong'),
      key: 'key' in dataset,
    },
  };
}
