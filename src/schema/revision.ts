import { z } from 'zod';
import { daySchema } from './date.ts';
import { textSchema } from './text.ts';

/** One published version of a record; the first is version 1, the last is today's. */
const revisionSchema = z.strictObject({ date: daySchema, note: textSchema });

/** All versions of a record, oldest first. */
export const revisionsSchema = z.array(revisionSchema).min(1, 'has no version; write the first one with its date');
