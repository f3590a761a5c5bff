import { z } from 'zod';
import { daySchema } from './date.ts';
import { publishedStandingSchema } from './published-standing.ts';
import { textSchema } from './text.ts';

/** One published version of a record; the first is version 1, the last is today's. */
const revisionSchema = z.strictObject({
  date: daySchema,
  /** What changed, and for a correction why. */
  note: textSchema,
  /** What this version put right, for the page of corrections: what it is about, what was said, what is said now. */
  corrected: z.array(z.strictObject({ what: textSchema, was: textSchema, is: textSchema })).optional(),
});

/** A finding's words as they stood in a version: only those that a later version changed. */
const findingWasSchema = z.strictObject({
  claim: textSchema.optional(),
  standing: publishedStandingSchema.optional(),
  finder: textSchema.optional(),
  /** What was held or charged first, in a sentence. */
  first: textSchema.optional(),
});

/** All versions of a finding, oldest first; `was` keeps the words that a later version changed. */
export const findingRevisionsSchema = z
  .array(revisionSchema.extend({ was: findingWasSchema.optional() }))
  .min(1, 'has no version; write the first one with its date');

/** All versions of a record, oldest first. */
export const revisionsSchema = z.array(revisionSchema).min(1, 'has no version; write the first one with its date');
