import { z } from 'zod';
import { daySchema } from './date.ts';
import { publishedStandingSchema } from './published-standing.ts';
import { textSchema } from './text.ts';

/** One published version of a record; the first is version 1, the last is today's. */
const revisionSchema = z.strictObject({
  date: daySchema.describe('The day on which it was published.'),
  note: textSchema.describe('What changed, and for a correction why.'),
  corrected: z
    .array(
      z.strictObject({
        what: textSchema.describe('What it is about.'),
        was: textSchema.describe('What was said.'),
        is: textSchema.describe('What is said now.'),
      }),
    )
    .optional()
    .describe('What this version put right; it stands on the page of corrections.'),
});

const versionless = 'has no version; write the first one with its date';
const versions = 'All versions that were published, oldest first.';

/** A finding's words as they stood in a version: only those that a later version changed. */
const findingWasSchema = z.strictObject({
  claim: textSchema.optional().describe('The claim as it read.'),
  standing: publishedStandingSchema.optional().describe('The standing as it was.'),
  finder: textSchema.optional().describe('“finder.said” as it read.'),
  first: textSchema.optional().describe('What was held or charged first, as it read.'),
});

/** The file `changes.yaml`: what changed in records that cases share, and in pages, oldest first. */
export const changesSchema = z.array(revisionSchema.omit({ corrected: true }));
export type SharedChange = z.infer<typeof changesSchema>[number];

/** All versions of a finding, oldest first; `was` keeps the words that a later version changed. */
export const findingRevisionsSchema = z
  .array(
    revisionSchema.extend({
      was: findingWasSchema.optional().describe('Words of this version that a later one changed, as they read then.'),
    }),
  )
  .min(1, versionless)
  .describe(versions);

/** All versions of a record, oldest first. */
export const revisionsSchema = z.array(revisionSchema).min(1, versionless).describe(versions);
