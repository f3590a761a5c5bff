import { z } from 'zod';
import { sourcesSchema } from './claim.ts';
import { dateSchema } from './date.ts';
import { eventIdSchema, refTo } from './id.ts';
import { lineSchema, textSchema } from './text.ts';
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

/** What a timeline says as a whole. */
export const storySchema = z.strictObject({
  headline: lineSchema(100).optional().describe('What the timeline tells, at most 100 letters.'),
  core: z
    .strictObject({
      from: dateSchema.describe('A day or a month in which the window begins.'),
      to: dateSchema.describe('A day or a month in which the window ends.'),
    })
    .optional()
    .describe(
      'The window in which the story is told: at least three in five of the events of weight 2 and 3 lie in it.',
    ),
  answer: z
    .strictObject({
      from: refTo.event.describe('The event at which the count begins, dated to the day.'),
      to: refTo.event.describe('The event at which it ends, dated to the day.'),
      words: lineSchema(60)
        .refine((words) => words.split('#').length === 2, 'must hold one "#", in whose place the number of days is put')
        .describe('What the days are, at most 60 letters, with "#" for their number, which is worked out.'),
    })
    .optional()
    .describe('The one length that the timeline says: from what was wrong to what answered it.'),
});
export type Story = z.infer<typeof storySchema>;

/** The file `timeline.yaml`. */
export const timelineFileSchema = storySchema.extend({ events: z.array(eventSchema).min(1, 'has no event') });
