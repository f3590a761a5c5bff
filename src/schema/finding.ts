import { z } from 'zod';
import { sourcesSchema } from './claim.ts';
import { findingRefSchema, refTo } from './id.ts';
import { findingRevisionsSchema } from './revision.ts';
import { textSchema } from './text.ts';
import { findingStandings, wordsOf } from './vocabulary.ts';

/** One claim that someone would link to: the frontmatter of `findings/<slug>.mdx`; its body is the detail. */
export const findingSchema = z.strictObject({
  ref: findingRefSchema,
  claim: textSchema,
  standing: z.enum(wordsOf(findingStandings)),
  /** Who made the finding or the allegation, in words: "the ICO, in its notice of intent". */
  finder: textSchema,
  against: z.array(refTo.actor).default([]),
  provisions: z.array(refTo.provision).default([]),
  /** Law outside the site's own provisions, as the sources name it. */
  other_law: z.array(textSchema).default([]),
  topics: z.array(refTo.topic).default([]),
  flows: z.array(refTo.flow).default([]),
  events: z.array(refTo.event).default([]),
  why: textSchema,
  sources: sourcesSchema,
  revisions: findingRevisionsSchema,
});
export type Finding = z.infer<typeof findingSchema>;
