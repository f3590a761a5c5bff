import { z } from 'zod';
import { daySchema } from './date.ts';
import { findingRefSchema } from './id.ts';
import { addressSchema } from './permalink.ts';
import { publishedStandingSchema } from './published-standing.ts';
import { textSchema } from './text.ts';

/** A finding as it last stood, kept for the page that says why it is gone. */
const lastVersionSchema = z.strictObject({
  ref: findingRefSchema,
  claim: textSchema,
  standing: publishedStandingSchema,
  /** The number of its last version. */
  version: z.int().min(1),
});

/**
 * What became of an address that was published: it moved (`to`), or it was withdrawn (no `to`). An entry for a page
 * answers for all that stood below it; one with `finding` answers for every address of that reference.
 */
const redirectSchema = z.strictObject({
  from: addressSchema,
  to: addressSchema.optional(),
  reason: textSchema,
  date: daySchema,
  finding: lastVersionSchema.optional(),
});
export type Redirect = z.infer<typeof redirectSchema>;

/** `content/redirects.yaml`: what became of addresses that were published, oldest first. */
export const redirectsSchema = z.array(redirectSchema);
