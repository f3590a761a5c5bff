import { z } from 'zod';
import { citationSchema } from './claim.ts';
import { refTo, slugSchema } from './id.ts';
import { daySchema } from './date.ts';
import { textSchema } from './text.ts';
import { actorKinds, wordsOf } from './vocabulary.ts';

/** An organisation, person or group of people, shared by all cases: `content/actors/<actor>.yaml`. */
export const actorSchema = z.strictObject({
  id: slugSchema,
  name: textSchema,
  /** The name for charts and tight places. */
  short: textSchema.optional(),
  /** How it is called within a sentence, where that is not the short name: "the First-tier Tribunal". */
  said: textSchema.optional(),
  also_known_as: z.array(textSchema).default([]),
  kind: z.enum(wordsOf(actorKinds)),
  country: textSchema.optional(),
  description: textSchema,
  part_of: refTo.actor.optional(),
  /** For a living person: the day by which somebody looks again at whether the name is still needed. */
  review: daySchema.optional(),
  sources: z.array(citationSchema).default([]),
});
export type Actor = z.infer<typeof actorSchema>;
