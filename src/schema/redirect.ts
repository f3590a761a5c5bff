import { z } from 'zod';
import { daySchema } from './date.ts';
import { findingRefSchema } from './id.ts';
import { addressSchema } from './permalink.ts';
import { publishedStandingSchema } from './published-standing.ts';
import { textSchema } from './text.ts';

/** A finding as it last stood, kept for the page that says why it is gone. */
const lastVersionSchema = z.strictObject({
  ref: findingRefSchema.describe('Its reference.'),
  claim: textSchema.describe('Its claim as it last read.'),
  standing: publishedStandingSchema.describe('Its standing as it last was.'),
  version: z.int().min(1).describe('The number of its last version.'),
});

/**
 * What became of an address that was published: it moved (`to`), or it was withdrawn (no `to`). An entry for a page
 * answers for all that stood below it; one with `finding` answers for every address of that reference.
 */
const redirectSchema = z.strictObject({
  from: addressSchema.describe('The address that was published.'),
  to: addressSchema.optional().describe('The address that answers for it now. Left out where nothing took its place.'),
  reason: textSchema.describe('Why, in a sentence that readers see.'),
  date: daySchema.describe('Since when.'),
  finding: lastVersionSchema.optional().describe('Of a finding that was withdrawn or merged: how it last stood.'),
});
export type Redirect = z.infer<typeof redirectSchema>;

/** `content/redirects.yaml`: what became of addresses that were published, oldest first. */
export const redirectsSchema = z.array(redirectSchema);
