import { z } from 'zod';
import { citationSchema, sourcesSchema } from './claim.ts';
import { dateSchema, daySchema } from './date.ts';
import { refTo, slugSchema } from './id.ts';
import { revisionsSchema } from './revision.ts';
import { lineSchema, textSchema } from './text.ts';
import { caseStandings, dataKinds, outcomeFates, outcomeKinds, sectors, volumeUnits, wordsOf } from './vocabulary.ts';

/** What a case ended in; a case may have several. */
export const outcomeSchema = z.strictObject({
  kind: z.enum(wordsOf(outcomeKinds)),
  /** Who decided it. */
  by: refTo.actor,
  against: refTo.actor.optional(),
  /** The sum in pounds sterling, where one was fixed. */
  amount_gbp: z.number().nonnegative().optional(),
  /** The sum first proposed in a notice of intent, in pounds sterling. */
  proposed_gbp: z.number().nonnegative().optional(),
  /** The maximum in pounds as the decision itself works it out, where that is a share of turnover. */
  maximum_gbp: z.number().positive().optional(),
  /** True where the decision works out a maximum above the sum that the law names, and what is published of it hides it. */
  maximum_hidden: z.literal(true).optional(),
  date: dateSchema.optional(),
  under: z.array(refTo.provision).default([]),
  reference: textSchema.optional(),
  /** What became of it; the case is known by what stands. */
  fate: z.enum(wordsOf(outcomeFates)).default('stands'),
  note: textSchema.optional(),
  sources: sourcesSchema,
});

/** How many people, or records about them, the case is about. */
const affectedSchema = z.strictObject({
  count: z.number().int().nonnegative().nullable(),
  unit: z.enum(wordsOf(volumeUnits)).default('people'),
  /** True when the number is a ceiling ("up to"). */
  at_most: z.boolean().default(false),
  /** False where the sum was fixed for more than is counted here, so that one cannot be divided by the other. */
  divisible: z.boolean().default(true),
  note: textSchema,
  sources: sourcesSchema,
});

/** What the respondent itself said, shown as its own account and never as a finding. */
const accountSchema = z.strictObject({
  by: refTo.actor,
  date: dateSchema.optional(),
  says: textSchema,
  sources: sourcesSchema,
});

/** A question to discuss, with what bears on it; no answer stands in the records. */
const questionSchema = z
  .strictObject({
    question: textSchema,
    /** Findings that bear on it, of this case or of another. */
    findings: z.array(refTo.finding).default([]),
    provisions: z.array(refTo.provision).default([]),
  })
  .refine(({ findings, provisions }) => findings.length + provisions.length > 0, {
    message: 'points to no finding and to no provision; name under findings or provisions what bears on the question',
  });

/** Somebody who has a part in the case, in one line. */
const castSchema = z.strictObject({
  actor: refTo.actor.describe('Who it is: the id of an actor that has a role in flows.yaml.'),
  role: lineSchema(90).describe('Its part in the case in one line, at most 90 letters.'),
  sources: sourcesSchema,
});

/** One enforcement matter: the frontmatter of `content/cases/<case>/index.mdx`. */
export const caseSchema = z.strictObject({
  id: slugSchema,
  /** Two to four capitals that begin each finding's reference. */
  prefix: z.string().regex(/^[A-Z0-9]{2,4}$/, 'must be two to four capitals'),
  title: textSchema,
  short_title: lineSchema(24)
    .optional()
    .describe('The title for tight places, at most 24 letters, where it is longer.'),
  is: lineSchema(40)
    .refine((words) => words.split(/\s+/).length <= 5, 'has more than five words')
    .optional()
    .describe('What the respondent is, in at most five words and 40 letters: “a club for new parents”.'),
  /** Other names that people use for it, and common descriptions. */
  also_known_as: z.array(textSchema).default([]),
  /** The case in one or two sentences that one could print. */
  standfirst: textSchema,
  summary: textSchema,
  /** The years the case is known by, such as `2018` or `2014/2024`. */
  date: dateSchema,
  theme: textSchema,
  regulator: refTo.actor,
  respondents: z.array(refTo.actor).min(1, 'has no respondent'),
  standing: z.enum(wordsOf(caseStandings)),
  standing_note: textSchema,
  /** The day on which somebody last looked for an appeal or a later decision. */
  checked: daySchema.optional(),
  /** Its trade in words, and the sectors by which it is found. */
  sector: textSchema,
  sectors: z.array(z.enum(wordsOf(sectors))).min(1, 'names no sector'),
  outcomes: z.array(outcomeSchema).min(1, 'has no outcome'),
  affected: affectedSchema,
  /** What data the case is about: each kind, and what of it. */
  data: z.array(z.strictObject({ kind: z.enum(wordsOf(dataKinds)), what: textSchema })).min(1, 'names no kind of data'),
  law: z
    .array(z.strictObject({ ref: textSchema, what: textSchema, sources: z.array(citationSchema).default([]) }))
    .default([]),
  account: z.array(accountSchema).default([]),
  cast: z
    .array(castSchema)
    .max(8, 'names more than eight; who matters less has its role in flows.yaml')
    .default([])
    .describe(
      'Up to eight who have a part in the case, in the order in which they are shown, those not fined included.',
    ),
  not_known: z.array(textSchema).default([]),
  discussion: z.array(questionSchema).default([]),
  related: z.array(z.strictObject({ case: refTo.case, why: textSchema })).default([]),
  around: z.array(z.strictObject({ name: textSchema, why: textSchema })).default([]),
  /** Sums, dates and counts that the text names and no record of the case holds, each with why that is right. */
  figures_elsewhere: z.array(z.strictObject({ figure: textSchema, why: textSchema })).default([]),
  revisions: revisionsSchema,
});
export type Case = z.infer<typeof caseSchema>;
