import { z } from 'zod';
import { sourcesSchema } from './claim.ts';
import { findingRefSchema, refTo } from './id.ts';
import { findingRevisionsSchema } from './revision.ts';
import { textSchema } from './text.ts';
import { findingStandings, wordsOf } from './vocabulary.ts';

/** Whose the claim is: who found, alleged or conceded it, as actors, and how that is said. */
const finderSchema = z.strictObject({
  by: z.array(refTo.actor).min(1, 'names nobody; give the id of the actor whose claim it is'),
  /** In words, after "by": "the ICO, in its notice of intent". */
  said: textSchema,
});

/** One claim that someone would link to: the frontmatter of `findings/<slug>.mdx`; its body is the detail. */
export const findingSchema = z.strictObject({
  ref: findingRefSchema,
  claim: textSchema,
  standing: z.enum(wordsOf(findingStandings)),
  finder: finderSchema,
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
