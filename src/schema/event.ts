import { z } from 'zod';
import { sourcesSchema } from './claim.ts';
import { dateSchema, happenedSchema } from './date.ts';
import { eventIdSchema, refTo } from './id.ts';
import { tellsSchema } from './tells.ts';
import { lineSchema, textSchema } from './text.ts';
import { eventKinds, wordsOf } from './vocabulary.ts';

/** A dated thing: an item of `timeline.yaml`. */
export const eventSchema = z.strictObject({
  id: eventIdSchema.describe('E and a number of this case, never used again.'),
  date: happenedSchema.describe(
    'When it was, as exactly as it is known; ../2018-05-24 where all that is known is that it was not later.',
  ),
  kind: z.enum(wordsOf(eventKinds)).describe('What it was.'),
  title: textSchema.describe('What happened, in a line.'),
  short: textSchema.optional().describe('A few words for the chart, where the title is long.'),
  detail: textSchema.describe('What happened, in a sentence or two.'),
  weight: z
    .number()
    .int()
    .min(0)
    .max(3)
    .default(1)
    .describe('3 carries the story, 2 belongs to it, 1 fills it in, 0 is background.'),
  alleged: z.boolean().default(false).describe('True for what somebody says happened and nobody settled.'),
  actors: z.array(refTo.actor).default([]).describe('Who had a part in it; each has a role in flows.yaml.'),
  flows: z.array(refTo.flow).default([]).describe('The flows that happened in it.'),
  tells: tellsSchema(
    ['title', 'detail', 'later'],
    'with “title” the event is left out, with “detail” its title stands alone; “later”, of a notice of intent and the like, leaves out whatever happened from its day on. Events from the first decision on are left out of themselves.',
  ),
  sources: sourcesSchema,
});
export type Event = z.infer<typeof eventSchema>;

/** An event as the data have it. */
export const publishedEventSchema = eventSchema.omit({ tells: true });

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
      'The window in which the story is told: at least three in five of the events of weight 2 and 3 lie in it, those counted that reach into it.',
    ),
  began: refTo.event
    .optional()
    .describe(
      'The event with which the conduct began, where that is not the first of conduct, collection, disclosure or incident that is known to the month: from it the time of the case is counted.',
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
export const timelineFileSchema = storySchema.extend({
  events: z.array(eventSchema).min(1, 'has no event').describe('The events in the order of the story.'),
});
