import { byText } from '../../schema/day.ts';
import type { KnownDate } from '../../schema/known-date.ts';
import type { CaseEvent } from '../casebook.ts';

/**
 * The day at which each of a case's events stands in its story, as ISO days: within what its date can mean, and never
 * before the event above it. So the order of the file rules wherever dates overlap, and dates where they do not.
 *
 * @param dates in the order of the file
 */
export function storyDays(dates: readonly KnownDate[]): readonly string[] {
  let day = '';
  return dates.map(({ earliest, latest }) => {
    day = day < earliest ? earliest : day > latest ? latest : day;
    return day;
  });
}

/**
 * Puts events in the order in which they are told: by the day at which they stand in their story. Those of one day keep
 * the order given, which for the events of a case, or of a casebook, is that of its files.
 */
export const inStory = (a: Pick<CaseEvent, 'at'>, b: Pick<CaseEvent, 'at'>): number => byText(a.at, b.at);
