import { z } from 'zod';
import { citationSchema } from './claim.ts';
import { dateSchema } from './date.ts';
import { quotationIdSchema, refTo } from './id.ts';
import { textSchema } from './text.ts';

const least = 8;
const most = 60;
const inWords = (text: string): number => text.trim().split(/\s+/).length;

/** What somebody said, in exactly these words: an item of `quotations.yaml`. */
export const quotationSchema = z.strictObject({
  id: quotationIdSchema.describe('Q and a number of this case, never used again.'),
  speaker: z
    .union([refTo.actor, z.strictObject({ name: textSchema.describe('The name.') })])
    .describe('Who said it: the id of an actor, or a name ("name: …") of somebody who has no record.'),
  role: textSchema.describe('What the speaker was when it was said: “Information Commissioner”.'),
  said: textSchema
    .refine((text) => inWords(text) >= least && inWords(text) <= most, {
      error: ({ input }) =>
        `has ${String(inWords(String(input)))} words; a quotation has ${String(least)} to ${String(most)}`,
    })
    .refine((text) => !/^["“‘'].*["”’']$/s.test(text), 'stands in quotation marks; leave them out, the page sets them')
    .describe('The exact words as the source prints them, 8 to 60 of them, without quotation marks round them.'),
  occasion: textSchema.optional().describe('On what occasion, as it follows the role: “announcing the fine”.'),
  date: dateSchema.describe('When it was said or printed.'),
  source: citationSchema.describe('The source that prints the words, and in which they were read.'),
  about: z.array(refTo.finding).default([]).describe('The findings that it is about, of this case or another.'),
});
export type Quotation = z.infer<typeof quotationSchema>;

/** The file `quotations.yaml`. */
export const quotationsFileSchema = z.strictObject({
  quotations: z
    .array(quotationSchema)
    .min(1, 'has no quotation; write one, or take the file out')
    .describe('What was said, in the order in which it is shown.'),
});
