import { z } from 'zod';
import { sourcesSchema } from './claim.ts';
import { happenedSchema } from './date.ts';
import { flowIdSchema, refTo, slugSchema } from './id.ts';
import { roughFields } from './rough.ts';
import { wrongs } from './standing.ts';
import { tellsSchema } from './tells.ts';
import { lineSchema, textSchema } from './text.ts';
import { flowKinds } from './flow-kind.ts';
import { volumeUnits, wordsOf } from './vocabulary.ts';

/** How much moved. A `null` count is not known, which is drawn as such and never guessed. */
export const volumeSchema = z.strictObject({
  count: z.number().nonnegative().nullable().describe('How many, without commas; null where nobody says.'),
  unit: z.enum(wordsOf(volumeUnits)).describe('What is counted.'),
  ...roughFields,
  note: textSchema.optional().describe('What a reader must know to read the number rightly.'),
});
export type Volume = z.infer<typeof volumeSchema>;

/** A movement of personal data from one actor to another: an item of `flows.yaml`. */
export const flowSchema = z.strictObject({
  id: flowIdSchema.describe(
    'F and a number of this case: its place in the story. It will mean the same arrow for ever.',
  ),
  from: refTo.actor.describe('From whom the data went.'),
  to: refTo.actor.optional().describe('To whom the data went. Left out where it was deleted, and nowhere else.'),
  kind: z
    .enum(wordsOf(flowKinds))
    .describe(
      'What happened to the data. "from" and "to" are the way that it went: of "collected" and "taken" the one who acted is "to". "sold" only where a source says that it was paid for.',
    ),
  label: lineSchema(36).describe(
    'The words on the line, at most 36 letters: an opening of its kind ("gave ", "collected: ", "taken: "), then what moved, as it stands in the sentence "A gave … to B".',
  ),
  sub: lineSchema(40)
    .optional()
    .describe('The softer second line under the label, at most 40 letters, in place of the number or the date.'),
  what: z.array(textSchema).min(1, 'says nothing of what moved').describe('What data moved, an item a line.'),
  volume: volumeSchema.describe(
    'How much moved. Of a message (asked, answered, told) `count: null` and `unit: messages`, unless a source counts what was sent.',
  ),
  date: happenedSchema
    .optional()
    .describe('When, as exactly as it is known; ../2018-05-24 where all that is known is that it was not later.'),
  when: textSchema.optional().describe('The time in words, where no date does.'),
  purpose: textSchema.describe('What for, as far as the sources say.'),
  basis: textSchema.optional().describe('On what ground in law or in a contract, as the sources say.'),
  problem: textSchema.optional().describe('What was wrong with it, in words; “wrong” says how sure that is.'),
  wrong: z
    .enum(wrongs)
    .optional()
    .describe(
      'How sure it is that something was wrong with it, which draws it as wrong; nothing else does. Left out, it is drawn as right. “found” needs a finding that names the flow. In a theft it stands on the flow that was taken.',
    ),
  found_in: z.array(refTo.finding).default([]).describe('Findings of another case that were made on this same flow.'),
  judged: z
    .array(refTo.flow)
    .default([])
    .describe('The flows against which this one is judged: the request that it answers. They stay in sight beside it.'),
  tells: tellsSchema(
    ['label', 'sub', 'purpose'],
    'with “label” the flow is left out, else it is told without its second line or its purpose. Flows from and to the regulator are left out of themselves.',
  ),
  sources: sourcesSchema,
});
export type Flow = z.infer<typeof flowSchema>;

/** A flow as the data have it. */
export const publishedFlowSchema = flowSchema.omit({ tells: true });

/** What an actor was in one case, and where it stands in the diagram. */
export const roleSchema = z.strictObject({
  actor: refTo.actor.describe('The actor.'),
  role: textSchema.describe('What it was in this case.'),
  short: textSchema.optional().describe('A few words under the name in the diagram.'),
  column: z
    .number()
    .int()
    .min(0)
    .max(9)
    .optional()
    .describe('Where it stands in the diagram, 0 at the left. Left out, its flows say.'),
  tells: tellsSchema(
    ['role', 'short'],
    'in the place of “role” stands “short”, and where both tell nothing but what kind of actor it is. What somebody was in law, a controller or a processor, was decided too.',
  ),
  sources: sourcesSchema,
});
export type Role = z.infer<typeof roleSchema>;

/** A role as the data have it. */
export const publishedRoleSchema = roleSchema.omit({ tells: true });

/** Actors that were one house, such as the companies of a group: a frame stands round them in the diagram. */
export const houseSchema = z.strictObject({
  label: textSchema.describe('What the frame is called.'),
  actors: z.array(refTo.actor).min(2, 'has fewer than two actors').describe('Who stands in it.'),
  sources: sourcesSchema,
});
export type House = z.infer<typeof houseSchema>;

/** Related actors that stand as one bar at first, and are opened on demand. */
export const groupSchema = z.strictObject({
  id: slugSchema.describe('A word for it in the address of the page.'),
  label: textSchema.describe('What they are, in the plural: “campaigns”.'),
  actors: z.array(refTo.actor).min(2, 'has fewer than two actors').describe('Who they are.'),
});
export type Group = z.infer<typeof groupSchema>;

/** The one call-out of a diagram, on its decisive wrong flow. */
export const calloutSchema = z.strictObject({
  flow: refTo.flow.describe('The flow on which it stands, which must be one with "wrong".'),
  words: lineSchema(75).describe('What is said of it, at most 75 letters.'),
  under: lineSchema(40).optional().describe('A softer second line, at most 40 letters: who found it, and where.'),
});

/** What a diagram says as a whole. */
export const diagramSchema = z.strictObject({
  headline: lineSchema(120).optional().describe('What the diagram shows, in one sentence or two, at most 120 letters.'),
  callout: calloutSchema.optional().describe('The one call-out, on the decisive wrong flow.'),
});
export type Diagram = z.infer<typeof diagramSchema>;

/** The file `flows.yaml`. */
export const flowsFileSchema = diagramSchema.extend({
  houses: z
    .array(houseSchema)
    .default([])
    .describe('Actors that were one house, such as the companies of a group: a frame stands round them.'),
  groups: z
    .array(groupSchema)
    .default([])
    .describe('Related actors that stand as one bar at first, where a diagram has more than twelve.'),
  roles: z.array(roleSchema).min(1, 'has no actor').describe('What each actor was in this case.'),
  flows: z.array(flowSchema).default([]).describe('The flows in the order of the story.'),
});
