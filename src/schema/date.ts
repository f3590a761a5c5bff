import { z } from 'zod';
import { readDate } from './known-date.ts';

/** A date as an editor writes it; see {@link readDate}. */
export const dateSchema = z.string().superRefine((text, context) => {
  const date = readDate(text);
  if ('fault' in date) context.addIssue({ code: 'custom', message: date.fault });
});

/** A date exact to the day, for things of our own (revisions) and of the law. */
export const daySchema = z.string().superRefine((text, context) => {
  const date = readDate(text);
  if ('fault' in date) context.addIssue({ code: 'custom', message: date.fault });
  else if (date.precision !== 'day')
    context.addIssue({ code: 'custom', message: `"${text}" must be exact to the day` });
});
