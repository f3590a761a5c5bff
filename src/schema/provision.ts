import { z } from 'zod';
import { citationSchema } from './claim.ts';
import { daySchema } from './date.ts';
import { provisionIdSchema, refTo, slugSchema } from './id.ts';
import { textSchema, webAddressSchema } from './text.ts';

/** A piece of law: what it requires, when it was in force, and what succeeded it. */
export const provisionSchema = z.strictObject({
  id: provisionIdSchema,
  label: textSchema,
  short: textSchema,
  also_known_as: z.array(textSchema).default([]),
  in_force_from: daySchema.optional(),
  /** The first day on which it was no longer in force. */
  in_force_to: daySchema.optional(),
  requires: textSchema,
  successors: z.array(refTo.provision).default([]),
  maximum: textSchema.optional(),
  note: textSchema.optional(),
  url: webAddressSchema.optional(),
  sources: z.array(citationSchema).min(1, 'has no source; every claim needs at least one'),
});
export type Provision = z.infer<typeof provisionSchema>;

/** The file `law/<instrument>.yaml`. */
export const instrumentSchema = z.strictObject({
  id: slugSchema,
  title: textSchema,
  short: textSchema,
  number: textSchema.optional(),
  in_force_from: daySchema.optional(),
  in_force_to: daySchema.optional(),
  url: webAddressSchema.optional(),
  note: textSchema.optional(),
  provisions: z.array(provisionSchema).default([]),
});
export type Instrument = z.infer<typeof instrumentSchema>;
