import { z } from 'zod';
import { citationSchema } from './claim.ts';
import { refTo, slugSchema } from './id.ts';
import { dateSchema, daySchema } from './date.ts';
import { lineSchema, textSchema } from './text.ts';
import { actorKinds, wordsOf } from './vocabulary.ts';

/** An organisation, person or group of people, shared by all cases: `content/actors/<actor>.yaml`. */
export const actorSchema = z.strictObject({
  id: slugSchema.describe('The name of the file, without its end. It stands in addresses and never changes.'),
  name: textSchema.describe('The full name.'),
  short: textSchema.optional().describe('The name for charts and tight places.'),
  said: textSchema
    .optional()
    .describe('The name within a sentence, where that is not the short one: “the First-tier Tribunal”.'),
  also_known_as: z.array(textSchema).default([]).describe('Other names by which readers look for it.'),
  kind: z.enum(wordsOf(actorKinds)).describe('What it is.'),
  country: textSchema
    .refine((text) => !/^[A-Z.]{2,4}$/.test(text), 'is a code; write the name: “United Kingdom”')
    .optional()
    .describe('Where it is at home: “United Kingdom”.'),
  description: textSchema.describe('What it is, in a sentence that holds for every case.'),
  office: lineSchema(80)
    .optional()
    .describe('Of a person: the office by which readers ask for it, and of whom: “Chief executive of TalkTalk”.'),
  in_office: dateSchema
    .optional()
    .describe(
      'The years for which the sources have somebody in that office: 2016/2020. Left out where they give none.',
    ),
  part_of: refTo.actor.optional().describe('The actor of which it is a part.'),
  review: daySchema
    .optional()
    .describe(
      'Of a living person: the day by which somebody looks again at whether the name is still needed; as a rule a year from the day on which it was written.',
    ),
  sources: z.array(citationSchema).default([]).describe('The sources of the description.'),
});
export type Actor = z.infer<typeof actorSchema>;
