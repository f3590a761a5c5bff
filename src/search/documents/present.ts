import type { KnownDate } from '../../schema/known-date.ts';

/** The texts that are there. */
export const present = (...texts: readonly (string | undefined)[]): string[] =>
  texts.filter((text): text is string => text !== undefined && text !== '');

/** The first day of a date, and the last where that is another. */
export const days = ({ earliest, latest }: KnownDate): { readonly date: string; readonly until?: string } => ({
  date: earliest,
  ...(latest === earliest ? {} : { until: latest }),
});
