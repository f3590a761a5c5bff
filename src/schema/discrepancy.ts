import { z } from 'zod';
import { citationSchema } from './claim.ts';
import { textSchema } from './text.ts';

/** Where sources disagree: what each says, which is right, and why. */
export const discrepancySchema = z.strictObject({
  id: z
    .string()
    .regex(/^D[1-9]\d*$/, 'must look like D2')
    .describe('D and a number of this case, never used again.'),
  topic: textSchema.describe('What they differ about.'),
  says: z
    .array(
      z.strictObject({
        source: citationSchema.describe('The source: an id, or { id, at } or { id, words } with the place in it.'),
        value: textSchema.describe('What it says.'),
      }),
    )
    .min(2, 'needs at least two that disagree; one source may stand twice, with the place of each')
    .describe(
      'What each says. A document that contradicts itself stands twice, each time with the place: { id: notice, at: para 26 }, { id: notice, at: para 275 }.',
    ),
  right: textSchema.describe('Which is taken to be right, or “unsettled”.'),
  why: textSchema.describe('Why.'),
});
export type Discrepancy = z.infer<typeof discrepancySchema>;
