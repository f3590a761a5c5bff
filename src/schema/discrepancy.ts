import { z } from 'zod';
import { refTo } from './id.ts';
import { textSchema } from './text.ts';

/** Where sources disagree: what each says, which is right, and why. */
export const discrepancySchema = z.strictObject({
  id: z.string().regex(/^D[1-9]\d*$/, 'must look like D2'),
  topic: textSchema,
  says: z
    .array(z.strictObject({ source: refTo.source, value: textSchema }))
    .min(2, 'needs at least two sources that disagree'),
  right: textSchema,
  why: textSchema,
});
export type Discrepancy = z.infer<typeof discrepancySchema>;
