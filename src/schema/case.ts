import { z } from 'zod';
import { citationSchema, sourcesSchema } from './claim.ts';
import { dataKindMeanings } from './data-kind.ts';
import { dateSchema, daySchema } from './date.ts';
import { refTo, slugSchema } from './id.ts';
import { revisionsSchema } from './revision.ts';
import { roughFields } from './rough.ts';
import { lineSchema, textSchema } from './text.ts';
import { caseStandings, dataKinds, outcomeFates, outcomeKinds, sectors, volumeUnits, wordsOf } from './vocabulary.ts';

/** What a case ended in; a case may have several. */
export const outcomeSchema = z.strictObject({
  kind: z.enum(wordsOf(outcomeKinds)).describe('What it is.'),
  by: refTo.actor.describe('Who decided it.'),
  against: refTo.actor.optional().describe('Against whom.'),
  amount_gbp: z
    .number()
    .nonnegative()
    .optional()
    .describe('The sum in pounds sterling, without commas. Left out where none was fixed.'),
  proposed_gbp: z
    .number()
    .nonnegative()
    .optional()
    .describe('The sum first proposed in a notice of intent, in pounds sterling.'),
  maximum_gbp: z
    .number()
    .positive()
    .optional()
    .describe(
      'The maximum in pounds as the decision itself states it. Give it of a business where the decision works out a share of turnover, or finds that the share is no more than the sum of the law: then that sum. Give it of anybody else (a public body, a charity) only where the decision names the sum that was the maximum for it. Leave it out where the decision says nothing of a maximum or names the law alone, and under the law before 25 May 2018 and the old PECR, whose maximum is a fixed sum that is known here.',
    ),
  maximum_hidden: z
    .literal(true)
    .optional()
    .describe('Only where the decision works out a maximum that is blacked out in what is published.'),
  date: dateSchema.optional().describe('When it was decided, as the decision dates itself.'),
  under: z.array(refTo.provision).default([]).describe('The provisions that gave the power for it.'),
  reference: textSchema.optional().describe('The number or the name under which it is known.'),
  fate: z
    .enum(wordsOf(outcomeFates))
    .default('stands')
    .describe('What became of it: replaced by another outcome of this case, quashed, or of a separate matter.'),
  note: textSchema.optional().describe('What a reader must know to read the sum or the date rightly.'),
  reckoned_in: z
    .array(refTo.finding)
    .default([])
    .describe('The findings of the case that say how the sum was reckoned, or why it came down.'),
  reckoning_told: z
    .literal(true)
    .optional()
    .describe('Only where the note tells that or why the sum came down, and no finding does.'),
  payment_told: z
    .literal(true)
    .optional()
    .describe('Only where the note, or the standing_note of the case, tells whether and how it was paid.'),
  sources: sourcesSchema,
});

/** How many people, or records about them, the case is about. */
const affectedSchema = z.strictObject({
  count: z.number().int().nonnegative().nullable().describe('How many, without commas; null where nobody says.'),
  unit: z.enum(wordsOf(volumeUnits)).default('people').describe('What is counted.'),
  ...roughFields,
  divisible: z
    .boolean()
    .default(true)
    .describe('False where the sum was fixed for more than is counted here: then no sum a person is worked out.'),
  note: textSchema.describe('Who is counted, and who says so.'),
  sources: sourcesSchema,
});

/** What the respondent itself said, shown as its own account and never as a finding. */
const accountSchema = z.strictObject({
  by: refTo.actor.describe('Who says it.'),
  date: dateSchema.optional().describe('When it was said.'),
  says: textSchema.describe('What it says, in our words.'),
  sources: sourcesSchema,
});

/** A question to discuss, with what bears on it; no answer stands in the records. */
const questionSchema = z
  .strictObject({
    question: textSchema.describe('The question, which the records do not answer.'),
    findings: z
      .array(refTo.finding)
      .default([])
      .describe(
        'Findings that bear on it, of this case or of another; allegations too, since their standing is shown.',
      ),
    provisions: z.array(refTo.provision).default([]).describe('Provisions that bear on it.'),
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
  id: slugSchema.describe('The name of the folder. It stands in addresses; npm run rename:case changes it.'),
  prefix: z
    .string()
    .regex(/^[A-Z0-9]{2,4}$/, 'must be two to four capitals')
    .describe('Two to four capitals that begin the reference of each finding. They never change.'),
  title: textSchema.describe('The name of the case, as short as it is clear.'),
  short_title: lineSchema(24)
    .optional()
    .describe('The title for tight places, at most 24 letters, where it is longer.'),
  is: lineSchema(40)
    .refine((words) => words.split(/\s+/).length <= 5, 'has more than five words')
    .optional()
    .describe('What the respondent is, in at most five words and 40 letters: “a club for new parents”.'),
  also_known_as: z
    .array(textSchema)
    .default([])
    .describe('Other names that people use for it, common descriptions, neutral citations and docket numbers.'),
  standfirst: textSchema.describe('The case in one or two sentences that one could print.'),
  summary: textSchema.describe('The case in one paragraph: who, what, when, what was wrong, what it cost.'),
  date: dateSchema.describe('The years the case is known by, such as “2018” or 2014/2024.'),
  theme: textSchema.describe('What it is about, in a few words: “political use of personal data”.'),
  regulator: refTo.actor.describe('The regulator that brought it.'),
  respondents: z.array(refTo.actor).min(1, 'has no respondent').describe('Against whom it was brought.'),
  standing: z
    .enum(wordsOf(caseStandings))
    .describe(
      'Where the case stands. Final says that no appeal is known; see checked. One that was announced and never seen counts as under-appeal, and standing_note says so.',
    ),
  standing_note: textSchema.describe('The same in words: what was appealed, what was not.'),
  checked: daySchema.optional().describe('The day on which somebody last looked for an appeal or a later decision.'),
  sector: textSchema.describe('The trade of the respondent in words.'),
  sectors: z
    .array(z.enum(wordsOf(sectors)))
    .min(1, 'names no sector')
    .describe('The sectors by which it is found.'),
  outcomes: z.array(outcomeSchema).min(1, 'has no outcome').describe('What it ended in.'),
  affected: affectedSchema.describe('How many people, or records about them, the case is about.'),
  data: z
    .array(
      z.strictObject({
        kind: z
          .enum(wordsOf(dataKinds))
          .describe('The kind by which it is found. Where none fits take the nearest, and say in “what” what it is.')
          .meta({ enumDescriptions: wordsOf(dataKinds).map((kind) => dataKindMeanings[kind]) }),
        what: textSchema.describe('What of it, in the words of the sources.'),
      }),
    )
    .min(1, 'names no kind of data')
    .describe('What data the case is about.'),
  law: z
    .array(
      z.strictObject({
        ref: textSchema.describe('The provision as one writes it: “Article 32 GDPR”.'),
        what: textSchema.describe('What it had to do with the case.'),
        sources: z.array(citationSchema).default([]).describe('The sources that say so.'),
      }),
    )
    .default([])
    .describe('Law that the case turned on and that has no record under law/.'),
  account: z
    .array(accountSchema)
    .default([])
    .describe('What the respondent itself said, shown as its own account and never as a finding.'),
  cast: z
    .array(castSchema)
    .max(8, 'names more than eight; who matters less has its role in flows.yaml')
    .default([])
    .describe(
      'Up to eight who have a part in the case, in the order in which they are shown, those not fined included.',
    ),
  not_known: z
    .array(textSchema)
    .default([])
    .describe('What one would like to know and no source says, a sentence each.'),
  discussion: z.array(questionSchema).default([]).describe('Questions to discuss.'),
  related: z
    .array(
      z.strictObject({
        case: refTo.case.describe('The other case.'),
        why: textSchema.describe('What the two have to do with each other.'),
      }),
    )
    .default([])
    .describe('Other cases of this site that belong to it.'),
  around: z
    .array(
      z.strictObject({
        name: textSchema.describe('What it is called.'),
        why: textSchema.describe('What it has to do with the case.'),
      }),
    )
    .default([])
    .describe('Matters around the case that have no page here.'),
  figures_elsewhere: z
    .array(
      z.strictObject({
        figure: textSchema.describe('The sum, date or count as the text has it.'),
        why: textSchema.describe('Why it is right, and where it comes from.'),
      }),
    )
    .default([])
    .describe('Sums, dates and counts that the text names and no record of the case holds.'),
  revisions: revisionsSchema,
});
export type Case = z.infer<typeof caseSchema>;
