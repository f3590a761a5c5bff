import { z } from 'zod';
import { dateSchema, daySchema } from './date.ts';
import { refTo, slugSchema } from './id.ts';
import { textSchema, webAddressSchema } from './text.ts';
import { discrepancySchema } from './discrepancy.ts';
import { readings, sourceKinds, wordsOf } from './vocabulary.ts';

/** A document, shared by all cases. */
export const sourceSchema = z.strictObject({
  id: slugSchema,
  title: textSchema,
  publisher: textSchema,
  date: dateSchema.optional(),
  url: webAddressSchema.optional(),
  kind: z.enum(wordsOf(sourceKinds)),
  /** How much of it was read by whoever wrote the record. */
  seen: z.enum(wordsOf(readings)),
  /** How it came to hand, for editors: a note that is never published. */
  private: textSchema.optional(),
  archived: webAddressSchema.optional(),
  /** The day on which it was last known to be there. */
  alive: daySchema.optional(),
});

/** A document as it is published: without the note for editors. */
export const publishedSourceSchema = sourceSchema.omit({ private: true });
export type Source = z.infer<typeof publishedSourceSchema>;

/** The file `sources.yaml` of a case. */
export const sourcesFileSchema = z.strictObject({
  sources: z.array(sourceSchema).default([]),
  /** Sources whose record stands in another case's file. */
  shared: z.array(refTo.source).default([]),
  discrepancies: z.array(discrepancySchema).default([]),
});
