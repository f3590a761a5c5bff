import { z } from 'zod';
import { refTo } from './id.ts';
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
        source: refTo.source.describe('The source.'),
        value: textSchema.describe('What it says.'),
      }),
    )
    .min(2, 'needs at least two sources that disagree')
    .describe('What each says.'),
  right: textSchema.describe('Which is taken to be right, or “unsettled”.'),
  why: textSchema.describe('Why.'),
});
export type Discrepancy = z.infer<typeof discrepancySchema>;
