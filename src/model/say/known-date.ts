import { type KnownDate, readDate } from '../../schema/date.ts';

/** A date that the checker has passed. Throws on any other text. */
export function knownDate(text: string): KnownDate {
  const date = readDate(text);
  if ('fault' in date) throw new Error(date.fault);
  return date;
}
