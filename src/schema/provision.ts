import { z } from 'zod';
import { citationSchema } from './claim.ts';
import { daySchema } from './date.ts';
import { provisionIdSchema, refTo, slugSchema } from './id.ts';
import { textSchema, webAddressSchema } from './text.ts';

/** The most that could be imposed for a breach, for as long as that was so. */
const limitSchema = z.strictObject({
  gbp: z.number().positive(),
  /** The share of worldwide turnover that counts instead, where it comes to more. */
  turnover_percent: z.number().positive().optional(),
  tier: z.enum(['higher', 'standard']).optional(),
  /** Since when; left out where that was not seen. */
  from: daySchema.optional(),
  /** The first day on which it no longer was. */
  to: daySchema.optional(),
});
export type Limit = z.infer<typeof limitSchema>;

/** A phrase of what a provision required, and the phrase that it became; each stands word for word in its summary. */
const partSchema = z.strictObject({
  phrase: textSchema,
  became: z.strictObject({ provision: refTo.provision, phrase: textSchema }),
});

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
  /** What each part of it became, where the summaries on both sides say so. */
  parts: z.array(partSchema).default([]),
  /** For a provision that only changes others: which. */
  amends: z.array(refTo.provision).default([]),
  /** The maximum penalty in words; `limits` holds the same sums for charts and working. */
  maximum: textSchema.optional(),
  limits: z.array(limitSchema).default([]),
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
  /** For what was the general law of its time: how a chart of time names it, and the provision that has its maximum penalty. */
  band: z
    .strictObject({
      label: textSchema,
      short: textSchema,
      maximum: refTo.provision.optional(),
      /** For an Act that came into force in stages: the day of its main part. */
      from: daySchema.optional(),
    })
    .optional(),
  provisions: z.array(provisionSchema).default([]),
});
export type Instrument = z.infer<typeof instrumentSchema>;
