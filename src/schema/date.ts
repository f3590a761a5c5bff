import { z } from 'zod';
import { dateMeant } from './date-words.ts';
import { readDate } from './known-date.ts';

/** The years in which anything told here can lie; a slip of the finger lies elsewhere. */
const first = 1900;
const last = 2100;

/** What is wrong with a date as an editor wrote it, with what to write instead. */
function faultOf(text: string): string | undefined {
  const meant = dateMeant(text);
  if (meant !== undefined) return `"${text}" is not a date; write ${meant}`;
  if (/^\//.test(text)) return `"${text}" has no beginning; write the earliest it can be, such as 2018-01/2018-05`;
  if (/^[^/]+\/$/.test(text)) return `"${text}" has no end; write ${text}.. for what had not ended`;
  const date = readDate(text);
  if ('fault' in date) return date.fault;
  return Number(date.earliest.slice(0, 4)) < first || Number(date.latest.slice(0, 4)) > last
    ? `"${text}" lies outside ${String(first)} to ${String(last)}; is the year right?`
    : undefined;
}

/** A date that has a beginning, as an editor writes it; see {@link readDate}. */
export const dateSchema = z
  .string()
  .superRefine((text, context) => {
    const fault =
      faultOf(text) ??
      (text.startsWith('..')
        ? `"${text}" has no beginning, as only an event and a flow may; write the earliest it can be, such as 2018-01/2018-05`
        : undefined);
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
  })
  .meta({ form: 'date' });

/** When something happened, of which may be known no more than that it was not later: `../2018-05-25`. */
export const happenedSchema = z
  .string()
  .superRefine((text, context) => {
    const fault = faultOf(text);
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
  })
  .meta({ form: 'happened' });

/** A date exact to the day, for things of our own (revisions) and of the law. */
export const daySchema = z
  .string()
  .superRefine((text, context) => {
    const date = readDate(text);
    const fault =
      faultOf(text) ??
      ('precision' in date && date.precision !== 'day' ? `"${text}" must be exact to the day` : undefined);
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault });
  })
  .meta({ form: 'day' });
