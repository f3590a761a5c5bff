import type { CaseEvent } from '../casebook.ts';
import { inStory } from './order.ts';
import { byText } from '../../schema/day.ts';

/** A day of the year, in any year, with what is known to have happened on it. */
export interface DayOfYear {
  /** `MM-DD`. */
  readonly day: string;
  /** In order of time. */
  readonly events: readonly CaseEvent[];
}

/** The days of the year on which an event that is exact to the day happened, from January to December. */
export function daysOfYear(events: readonly CaseEvent[]): readonly DayOfYear[] {
  const days = new Map<string, CaseEvent[]>();
  for (const event of events) {
    if (event.when.precision !== 'day') continue;
    const day = event.when.earliest.slice(5);
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days]
    .map(([day, list]) => ({
      day,
      events: list.sort(inStory),
    }))
    .sort((a, b) => byText(a.day, b.day));
}
