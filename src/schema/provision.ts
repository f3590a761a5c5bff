import { z } from 'zod';
import { sourcesSchema } from './claim.ts';
import { daySchema } from './date.ts';
import { provisionIdSchema, refTo, slugSchema } from './id.ts';
import { textSchema, webAddressSchema } from './text.ts';

/** The most that could be imposed for a breach, for as long as that was so. */
const limitSchema = z.strictObject({
  gbp: z.number().positive().describe('The sum in pounds sterling, without commas.'),
  turnover_percent: z
    .number()
    .positive()
    .optional()
    .describe('The share of worldwide turnover that counts instead, where it comes to more: 4 for 4 per cent.'),
  tier: z.enum(['higher', 'standard']).optional().describe('Which of two maximums it is, where there are two.'),
  from: daySchema.optional().describe('Since when. Left out where no source says.'),
  to: daySchema.optional().describe('The first day on which it no longer was.'),
});
export type Limit = z.infer<typeof limitSchema>;

/** A phrase of what a provision required, and the phrase that it became; each stands word for word in its summary. */
const partSchema = z.strictObject({
  phrase: textSchema.describe('Words of “requires”, exactly.'),
  became: z
    .strictObject({
      provision: refTo.provision.describe('The provision that has it now.'),
      phrase: textSchema.describe('Words of its “requires”, exactly.'),
    })
    .describe('What it became.'),
});

/** A piece of law: what it requires, when it was in force, and what succeeded it. */
export const provisionSchema = z.strictObject({
  id: provisionIdSchema.describe('The instrument and its units: dpa-1998/s-55a.'),
  label: textSchema.describe('The full name: “Data Protection Act 1998, s 55A”.'),
  short: textSchema.describe('What it is about, in a few words.'),
  also_known_as: z.array(textSchema).default([]).describe('Other ways in which texts write it.'),
  in_force_from: daySchema.optional().describe('The day on which it came into force.'),
  in_force_to: daySchema.optional().describe('The first day on which it was no longer in force.'),
  requires: textSchema.describe('What it requires or allows, in our words.'),
  successors: z.array(refTo.provision).default([]).describe('The provisions that took its place.'),
  twin: refTo.provision
    .optional()
    .describe('The same article in the other of two laws that share a text; the later of the two names it.'),
  parts: z
    .array(partSchema)
    .default([])
    .describe('What each part of it became, where the summaries on both sides say so.'),
  amends: z.array(refTo.provision).default([]).describe('For a provision that only changes others: which.'),
  maximum: textSchema.optional().describe('The maximum penalty in words; “limits” holds the same sums as numbers.'),
  limits: z
    .array(limitSchema)
    .default([])
    .describe('The most that could be imposed for a breach, and for how long that was so.'),
  note: textSchema.optional().describe('What a reader must know besides.'),
  url: webAddressSchema.optional().describe('Where it can be read.'),
  sources: sourcesSchema,
});
export type Provision = z.infer<typeof provisionSchema>;

/** The file `law/<instrument>.yaml`. */
export const instrumentSchema = z.strictObject({
  id: slugSchema.describe('The name of the file, without its end.'),
  title: textSchema.describe('The full title.'),
  short: textSchema.describe('How it is cited: “DPA 1998”.'),
  number: textSchema.optional().describe('Its number: “1998 c 29”.'),
  in_force_from: daySchema.optional().describe('The day on which it came into force.'),
  in_force_to: daySchema.optional().describe('The first day on which it was no longer in force.'),
  url: webAddressSchema.optional().describe('Where it can be read.'),
  note: textSchema.optional().describe('What a reader must know besides.'),
  band: z
    .strictObject({
      label: textSchema.describe('The name of the band.'),
      short: textSchema.describe('The name where there is little room.'),
      maximum: refTo.provision.optional().describe('The provision that has its maximum penalty.'),
      from: daySchema.optional().describe('For an Act that came into force in stages: the day of its main part.'),
    })
    .optional()
    .describe('Only for what was the general law of its time: how a chart of time names it.'),
  provisions: z.array(provisionSchema).default([]).describe('Its provisions, in their order.'),
});
export type Instrument = z.infer<typeof instrumentSchema>;
