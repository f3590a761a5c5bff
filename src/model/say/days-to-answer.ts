import { daysBetween } from '../../schema/day.ts';
import { byId, type CaseFile } from '../casebook.ts';
import { sayCount } from './count.ts';

type Told = Pick<CaseFile, 'story' | 'events'>;

/** The days of the one length that a timeline says, between two events that are dated to the day; none where it says none. */
export function daysToAnswer({ story, events }: Told): number | undefined {
  if (story.answer === undefined) return undefined;
  const day = (id: string): string => byId(events, id).when.earliest;
  return daysBetween(day(story.answer.from), day(story.answer.to));
}

/** The one length that a timeline says, in words: "653 days from the wrong answer to the fine". */
export function sayAnswer(told: Told): string | undefined {
  const days = daysToAnswer(told);
  return days === undefined ? undefined : told.story.answer?.words.replace('#', sayCount(days));
}
