import { z } from 'zod';
import { dateSchema, daySchema } from './date.ts';
import { refTo, slugSchema } from './id.ts';
import { textSchema, webAddressSchema } from './text.ts';
import { discrepancySchema } from './discrepancy.ts';
import { readings, sourceKinds, wordsOf } from './vocabulary.ts';

/** A document, shared by all cases. */
export const sourceSchema = z.strictObject({
  id: slugSchema.describe('A word by which the cases cite it: publisher and date, such as bbc-news-2018-08-09.'),
  title: textSchema.describe('The title as the document has it.'),
  publisher: textSchema.describe('Who published it.'),
  date: dateSchema.optional().describe('The date that it bears.'),
  url: webAddressSchema.optional().describe('Where it can be read.'),
  kind: z.enum(wordsOf(sourceKinds)).describe('What it is.'),
  seen: z.enum(wordsOf(readings)).describe('How much of it was read by whoever wrote the record.'),
  private: textSchema.optional().describe('How it came to hand, for editors: a note that is never published.'),
  archived: webAddressSchema.optional().describe('Where a copy of it is kept.'),
  gone: daySchema
    .optional()
    .describe('The day on which it was found to be gone from its address: readers are led to “archived” from then on.'),
  alive: daySchema.optional().describe('The day on which it was last known to be there.'),
});

/** A document as it is published: without the note for editors. */
export const publishedSourceSchema = sourceSchema.omit({ private: true });
export type Source = z.infer<typeof publishedSourceSchema>;

/** The file `sources.yaml` of a case. */
export const sourcesFileSchema = z.strictObject({
  sources: z.array(sourceSchema).default([]).describe('Documents whose record stands here.'),
  shared: z.array(refTo.source).default([]).describe('Sources whose record stands in another file: their ids.'),
  discrepancies: z.array(discrepancySchema).default([]).describe('Where the sources of this case disagree.'),
});
