import { z } from 'zod';
import { chargedSchema, heldSchema } from './act.ts';
import { sourcesSchema } from './claim.ts';
import { dateSchema } from './date.ts';
import { findingRefSchema, refTo } from './id.ts';
import { findingRevisionsSchema } from './revision.ts';
import { standings } from './standing.ts';
import { textSchema } from './text.ts';
import { wordsOf } from './vocabulary.ts';

/** Whose the claim is: who found, alleged or conceded it, as actors; when and how; and the same as one says it. */
const finderSchema = z.strictObject({
  by: z.array(refTo.actor).min(1, 'names nobody; give the id of the actor whose claim it is'),
  /** The event of the case in which they said so, which has its date. */
  event: refTo.event.optional(),
  /** The date of it, where it is no event of the case. */
  on: dateSchema.optional(),
  /** How they said it, after the name: "in its notice of intent", "by its plea". */
  how: textSchema.optional(),
  /** In words, after "by": "the ICO, in its notice of intent". */
  said: textSchema,
});

/**
 * One claim that someone would link to: the frontmatter of `findings/<slug>.mdx`; its body is the detail. Of a finding
 * that was set aside the claim is what holds now, and `held` what was held first.
 */
export const findingSchema = z.strictObject({
  ref: findingRefSchema,
  claim: textSchema,
  /** Its standing; which of the fields below and of `finder` it needs is said in `act.ts`. */
  standing: z.enum(wordsOf(standings)),
  finder: finderSchema,
  held: heldSchema.optional(),
  charged: chargedSchema.optional(),
  /** What of it an appeal kept, as it follows "which kept". */
  kept: textSchema.optional(),
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
