import { z } from 'zod';
import { chargedSchema, heldMeans, heldSchema } from '../../schema/act.ts';
import { actorSchema } from '../../schema/actor.ts';
import { caseSchema } from '../../schema/case.ts';
import { citationSchema } from '../../schema/claim.ts';
import { dateSchema, daySchema, happenedSchema } from '../../schema/date.ts';
import { discrepancySchema } from '../../schema/discrepancy.ts';
import { publishedEventSchema, storySchema } from '../../schema/event.ts';
import { findingSchema } from '../../schema/finding.ts';
import {
  calloutSchema,
  diagramSchema,
  groupSchema,
  houseSchema,
  publishedFlowSchema,
  publishedRoleSchema,
} from '../../schema/flow.ts';
import { findingRefSchema, refTo, slugSchema } from '../../schema/id.ts';
import { provisionSchema } from '../../schema/provision.ts';
import { quotationSchema } from '../../schema/quotation.ts';
import { registerRowSchema } from '../../schema/register-row.ts';
import { publishedSourceSchema } from '../../schema/source.ts';
import { termSchema } from '../../schema/term.ts';
import { textSchema, webAddressSchema } from '../../schema/text.ts';
import { outcomeFates, outcomeKinds, sectors, wordsOf } from '../../schema/vocabulary.ts';

/** An address on this site. */
const url = webAddressSchema.meta({ format: 'uri' });
/** The id of an event, a flow or a quotation across cases: `emmas-diary.F3`. */
const wide = (kind: 'event' | 'flow' | 'quotation') =>
  z
    .string()
    .regex(/^[a-z0-9-]+\.[EFQ]\d+$/)
    .meta({ refersTo: kind });
const sources = z.array(refTo.source);
const precision = z.enum(['day', 'month', 'year', 'span', 'about', 'before']);
const days = { earliest: daySchema, latest: daySchema };

/** What each file under /data/v1/ holds: the records as editors write them, with their addresses and what they join. */
export const shapes = {
  cases: caseSchema.extend({
    roles: z.array(publishedRoleSchema),
    houses: z.array(houseSchema),
    groups: z.array(groupSchema),
    discrepancies: z.array(
      discrepancySchema.extend({
        says: z.array(
          z.strictObject({
            source: refTo.source,
            at: textSchema.optional().describe('The place in the source, where it is known.'),
            value: textSchema,
          }),
        ),
      }),
    ),
    url,
    ...days,
    began: z
      .strictObject({ date: happenedSchema, event: wide('event'), conduct: z.boolean() })
      .describe(
        'From when its time is counted; conduct is false where no conduct has a date and the first event stands for it.',
      ),
    decided: dateSchema
      .optional()
      .describe(
        'The date of its first decision of any kind; what it came to may be of another decision, on a later day.',
      ),
    took: z
      .strictObject({ least: z.number().int(), most: z.number().int() })
      .optional()
      .describe('Days from began to decided, whatever was decided then: two numbers where a date is not exact.'),
    came_to: z
      .strictObject({
        kind: z.enum(wordsOf(outcomeKinds)).describe('The outcome that counts: the largest that stands.'),
        fate: z.enum(wordsOf(outcomeFates)).describe('What became of that outcome.'),
        date: dateSchema.optional().describe('The date of that outcome.'),
        gbp: z.number().optional().describe('The sums that stand, together, in pounds.'),
        gbp_before: z
          .number()
          .optional()
          .describe('The sums that were imposed first and replaced or quashed, together, in pounds.'),
      })
      .optional()
      .describe('What the case came to, from its outcomes; separate matters do not count.'),
    findings: z.array(refTo.finding),
    events: z.array(wide('event')),
    flows: z.array(wide('flow')),
    diagram: diagramSchema
      .extend({ callout: calloutSchema.extend({ flow: wide('flow') }).optional() })
      .describe('What its diagram of flows says as a whole.'),
    timeline: storySchema
      .extend({
        answer: z
          .strictObject({
            from: wide('event'),
            to: wide('event'),
            words: textSchema.describe('The length in words, with the number of days.'),
            days: z.number().int(),
          })
          .optional(),
      })
      .describe('What its timeline says as a whole.'),
    quotations: z.array(wide('quotation')),
    sources,
  }),
  findings: findingSchema.omit({ finder: true }).extend({
    /** The standing as a sentence: who, what and when. */
    line: textSchema,
    /** When it was found, alleged, conceded, settled, dropped or set aside. */
    on: happenedSchema.optional(),
    /** The event of the case in which that was. */
    event: wide('event').optional(),
    /** How it was said, after the name. */
    how: textSchema.optional(),
    held: heldSchema
      .extend({ event: wide('event') })
      .optional()
      .describe(heldMeans),
    charged: chargedSchema.extend({ event: wide('event') }).optional(),
    /** Whose claim it is. */
    by: z.array(refTo.actor),
    /** The same in words. */
    finder: textSchema,
    id: findingRefSchema,
    url,
    short: url,
    case: refTo.case,
    flows: z.array(wide('flow')),
    events: z.array(wide('event')),
    sources,
    /** The places in the sources, where they are known. */
    pinpoints: z.array(citationSchema),
  }),
  events: publishedEventSchema.extend({
    id: wide('event'),
    anchor: z.string(),
    url,
    case: refTo.case,
    precision,
    ...days,
    findings: z.array(refTo.finding),
    flows: z.array(wide('flow')),
    sources,
  }),
  flows: publishedFlowSchema.extend({
    id: wide('flow'),
    anchor: z.string(),
    url,
    case: refTo.case,
    number: z.number().int(),
    verb: textSchema.describe('What was done, active, with a gap for what moved: “gave … to”.'),
    sentence: textSchema.describe('The flow as a sentence without its full stop: who did what, to or from whom.'),
    judged: z.array(wide('flow')),
    precision: precision.optional(),
    earliest: daySchema.optional(),
    latest: daySchema.optional(),
    findings: z.array(refTo.finding),
    events: z.array(wide('event')),
    sources,
  }),
  quotations: quotationSchema.omit({ speaker: true }).extend({
    id: wide('quotation'),
    anchor: z.string(),
    url,
    case: refTo.case,
    speaker: refTo.actor.optional().describe('Who said it, where the speaker is an actor of the casebook.'),
    name: textSchema.describe('The name of who said it.'),
    precision,
    ...days,
    source: refTo.source,
    at: textSchema.optional().describe('The place in the source, where it is known.'),
  }),
  actors: actorSchema.extend({ url, cases: z.array(refTo.case), sources }),
  sources: publishedSourceSchema.extend({
    url,
    /** Where the document itself stands. */
    document: webAddressSchema.optional(),
    cases: z.array(refTo.case),
    /** How many claims rest on it. */
    claims: z.number().int().nonnegative(),
  }),
  provisions: provisionSchema.extend({
    url,
    document: webAddressSchema.optional(),
    instrument: slugSchema,
    predecessors: z.array(refTo.provision),
    changed_by: z.array(refTo.provision),
    findings: z.array(refTo.finding),
    sources,
  }),
  terms: termSchema.extend({ definition: z.string(), url, sources }),
  register: registerRowSchema.omit({ source_title: true, source_url: true }).extend({
    amount_gbp: z.number().nonnegative().optional(),
    amount_now_gbp: z.number().nonnegative().optional(),
    people_affected: z
      .number()
      .nonnegative()
      .optional()
      .describe('How many the penalty was about: as its case counts where there is one, else as the register says.'),
    people_unit: textSchema
      .optional()
      .describe('What people_affected counts: people, or records, messages and the like.'),
    people_at_least: z.literal(true).optional().describe('The count is a floor.'),
    people_at_most: z.literal(true).optional().describe('The count is a ceiling.'),
    people_about: z.literal(true).optional().describe('The count is about so many, or an estimate.'),
    stands_gbp: z
      .number()
      .nonnegative()
      .optional()
      .describe(
        'The sum that stands, changed or not; empty where none is known, and where a penalty was set aside and not fixed again.',
      ),
    /** The share of the maximum of its time, from 0 to 1, where it can be worked out. */
    share_of_maximum_then: z.number().min(0).max(1).optional(),
    sectors: z.array(z.enum(wordsOf(sectors))),
    url,
    source: z.strictObject({ title: textSchema, url: webAddressSchema }),
  }),
} as const;

/** The name of a file of data. */
export type DataName = keyof typeof shapes;
export const dataNames = Object.keys(shapes) as DataName[];

/** What a file holds, in words. */
export const meanings: Readonly<Record<DataName, string>> = {
  cases: 'enforcement matters: what they ended in, how many people they touched, who had which part',
  findings: 'single claims with their standing, who made them, the law and the sources they rest on',
  events: 'dated events of the cases, each date as exact as it is known',
  flows: 'movements of personal data from one actor to another, with how much moved',
  quotations:
    'what somebody said, in exactly these words, with who, when, where it is printed, and the findings it is about',
  actors: 'organisations, people in a public role, and groups of people affected',
  sources: 'documents, with how much of each was read',
  provisions: 'pieces of law: what they require, when they were in force, what succeeded them',
  terms: 'the glossary',
  register: 'monetary penalties that the regulator imposed since 2010, one a row',
};
