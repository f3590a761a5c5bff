import type { LaneEvent } from '../../charts/cases-in-time/draw-events.ts';

/** An event as its row in the list says it, so that picture and list cannot differ. */
export const eventOf = (row: HTMLElement): LaneEvent => {
  const { id, dataset, classList } = row;
  return {
    id,
    date: dataset['date'] ?? '',
    title: dataset['short'] ?? row.querySelector('.event-title')?.textContent.trim() ?? '',
    from: Number(dataset['from']),
    to: Number(dataset['to']),
    shape: (dataset['shape'] ?? 'soft') as LaneEvent['shape'],
    wrong: classList.contains('wrong'),
    key: 'key' in dataset,
  };
};
