import { daysBetween } from '../../schema/day.ts';
import type { CaseFile } from '../casebook.ts';
import { byId } from '../casebook.ts';
import { sayCount } from './count.ts';

/** The one length that a timeline says: "653 days from the wrong answer to the fine". Nothing where none is recorded. */
export function sayAnswer({ story, events }: Pick<CaseFile, 'story' | 'events'>): string | undefined {
  if (story.answer === undefined) return undefined;
  const { from, to, words } = story.answer;
  const days = daysBetween(byId(events, from).when.earliest, byId(events, to).when.earliest);
  return words.replace('#', sayCount(days));
}
