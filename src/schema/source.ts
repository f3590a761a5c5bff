import { z } from 'zod';
import { dateSchema, daySchema } from './date.ts';
import { refTo, slugSchema } from './id.ts';
import { textSchema, webAddressSchema } from './text.ts';
import { discrepancySchema } from './discrepancy.ts';
import { citedAs, noticeKinds, readings, sourceKinds, wordsOf } from './vocabulary.ts';

/** As what a source is cited, where that is not simply a page: what a style prints, and no style reads out of a title. */
const citeSchema = z
  .strictObject({
    as: z.enum(wordsOf(citedAs)).describe('What it is to whoever cites it.'),
    title: textSchema
      .optional()
      .describe(
        'What is printed as its title: the parties of a judgment, an Act without its section, a notice without its date.',
      ),
    number: textSchema
      .optional()
      .describe(
        'Of a judgment the neutral citation, “[2023] UKFTT 132 (GRC)”; else the number under which it was brought.',
      ),
    notice: z.enum(wordsOf(noticeKinds)).optional().describe('What a notice calls itself.'),
    unit: textSchema.optional().describe('Of an Act the part that was read: “s 55A”, “sch 1 pt I para 1”.'),
  })
  .superRefine(({ as, title, number, notice, unit }, context) => {
    const wrong = (field: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [field], message });
    };
    const ofNotice = notice === 'notice-of-intent' ? { notice, title } : { notice };
    const needed = { judgment: { title, number }, notice: ofNotice, act: { title, unit }, newspaper: {}, report: {} };
    for (const [field, value] of Object.entries(needed[as]))
      if (value === undefined) wrong(field, `is missing where a source is cited as ${as}; add it`);
    if (notice === 'notice-of-intent' && /penalty notice/i.test(title ?? ''))
      wrong('title', 'calls a notice of intent a penalty notice; write it without, since it imposed nothing');
    if (as === 'judgment' && /\bv\. /.test(title ?? '')) wrong('title', 'has “v.” between the parties; write “v”');
  });

/** Where a document can be read: the front page of an archive is the address of none. */
const documentAddressSchema = webAddressSchema.refine(
  (url) => !/^https?:\/\/(?:www\.|web\.)?archive\.(?:org|ph|today)\/?$/i.test(url),
  'is the front page of an archive, where nobody finds the document; give the address of the copy, or leave it out',
);

/** A document, shared by all cases. */
export const sourceSchema = z.strictObject({
  id: slugSchema.describe('A word by which the cases cite it: publisher and date, such as bbc-news-2018-08-09.'),
  title: textSchema.describe('The title as the document has it.'),
  publisher: textSchema.describe('Who published it.'),
  copy: textSchema
    .optional()
    .describe(
      'Where what was read stands, if it is a copy: “copied at archive.org”, “text on GDPRhub”, “via phys.org”.',
    ),
  cite: citeSchema.optional().describe('As what it is cited; without it as a page, a data set as one.'),
  date: dateSchema.optional().describe('The date that it bears.'),
  url: documentAddressSchema.optional().describe('Where it can be read.'),
  kind: z.enum(wordsOf(sourceKinds)).describe('What it is.'),
  seen: z.enum(wordsOf(readings)).describe('How much of it was read by whoever wrote the record.'),
  private: textSchema.optional().describe('How it came to hand, for editors: a note that is never published.'),
  archived: documentAddressSchema.optional().describe('Where a copy of it is kept.'),
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
