import { z } from 'zod';
import { chargedSchema, heldMeans, heldSchema } from './act.ts';
import { sourcesSchema } from './claim.ts';
import { dateSchema } from './date.ts';
import { findingRefSchema, refTo } from './id.ts';
import { findingRevisionsSchema } from './revision.ts';
import { standings } from './standing.ts';
import { textSchema } from './text.ts';
import { wordsOf } from './vocabulary.ts';

/** Whose the claim is: who found, alleged or conceded it, as actors; when and how; and the same as one says it. */
const finderSchema = z.strictObject({
  by: z
    .array(refTo.actor)
    .min(1, 'names nobody; give the id of the actor whose claim it is')
    .describe('Who found, alleged or conceded it.'),
  event: refTo.event.optional().describe('The event of the case in which they said so, which has its date.'),
  on: dateSchema.optional().describe('The date of it, where it is no event of the case.'),
  how: textSchema
    .optional()
    .describe('How they said it, as it follows the name: “in its notice of intent”, “by its plea”.'),
  said: textSchema.describe(
    'The same in words, as it follows “by”: “the ICO, in its notice of intent”. It names who reported it where nothing of the regulator, a court or the law was read.',
  ),
});

/**
 * One claim that someone would link to: the frontmatter of `findings/<slug>.mdx`; its body is the detail. Of a finding
 * that was set aside the claim is what holds now, and `held` what was held first.
 */
export const findingSchema = z.strictObject({
  ref: findingRefSchema.describe('The prefix of the case and a number. It is permanent and never used again.'),
  claim: textSchema.describe(
    'One claim in one sentence that somebody would link to. It is what holds now, also where the standing is set-aside: what was set aside is under held.',
  ),
  standing: z
    .enum(wordsOf(standings))
    .describe(
      'Where it stands. Of set-aside the claim is the later ruling, which holds; held is what was set aside. Found, varied, set-aside, settled and not-pursued need the date of the act (finder.event or finder.on), alleged and conceded need finder.how; varied needs kept, set-aside held, not-pursued charged.',
    ),
  finder: finderSchema.describe('Whose claim it is.'),
  held: heldSchema.optional().describe(heldMeans),
  charged: chargedSchema.optional().describe('Of one that was not pursued: what was charged first.'),
  kept: textSchema
    .optional()
    .describe('Of one that was varied: what of it an appeal kept, as it follows “which kept”.'),
  against: z.array(refTo.actor).default([]).describe('Whom it is against, or about.'),
  provisions: z.array(refTo.provision).default([]).describe('The provisions on which it turned.'),
  other_law: z.array(textSchema).default([]).describe('Law that has no record under law/, as the sources name it.'),
  topics: z.array(refTo.topic).default([]).describe('The pages of content/topics/ on which it stands.'),
  flows: z
    .array(refTo.flow)
    .default([])
    .describe(
      'The flows that it is about. One is drawn as wrong only where the flow itself has “wrong”, in flows.yaml: a flow that was right may be named too.',
    ),
  events: z.array(refTo.event).default([]).describe('The events that it is about.'),
  why: textSchema.describe('Why it matters to somebody who was not there, in a sentence or two.'),
  sources: sourcesSchema,
  revisions: findingRevisionsSchema,
});
export type Finding = z.infer<typeof findingSchema>;
