import { z } from 'zod';
import { sourcesSchema } from './claim.ts';
import { dateSchema } from './date.ts';
import { eventIdSchema, refTo } from './id.ts';
import { textSchema } from './text.ts';
import { eventKinds, wordsOf } from './vocabulary.ts';

/** A dated thing: an item of `timeline.yaml`. */
export const eventSchema = z.strictObject({
  id: eventIdSchema,
  date: dateSchema,
  kind: z.enum(wordsOf(eventKinds)),
  title: textSchema,
  /** A few words for the chart, where the title is long. */
  short: textSchema.optional(),
  detail: textSchema,
  /** 3 carries the story, 0 is background. */
  weight: z.number().int().min(0).max(3).default(1),
  /** True for what somebody said happened and nobody settled. */
  alleged: z.boolean().default(false),
  actors: z.array(refTo.actor).default([]),
  flows: z.array(refTo.flow).default([]),
  sources: sourcesSchema,
});
export type Event = z.infer<typeof eventSchema>;

/** The file `timeline.yaml`. */
export const timelineFileSchema = z.strictObject({ events: z.array(eventSchema).min(1, 'has no event') });
