import { z } from 'zod';
import { sourcesSchema } from './claim.ts';
import { dateSchema } from './date.ts';
import { flowIdSchema, refTo, slugSchema } from './id.ts';
import { wrongs } from './standing.ts';
import { lineSchema, textSchema } from './text.ts';
import { flowKinds } from './flow-kind.ts';
import { volumeUnits, wordsOf } from './vocabulary.ts';

/** How much moved. A `null` count is not known, which is drawn as such and never guessed. */
export const volumeSchema = z.strictObject({
  count: z.number().nonnegative().nullable(),
  unit: z.enum(wordsOf(volumeUnits)),
  /** True when the number is a ceiling ("up to"). */
  at_most: z.boolean().default(false),
  about: z.boolean().default(false),
  note: textSchema.optional(),
});
export type Volume = z.infer<typeof volumeSchema>;

/** A movement of personal data from one actor to another: an item of `flows.yaml`. */
export const flowSchema = z.strictObject({
  id: flowIdSchema,
  from: refTo.actor,
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
  what: z.array(textSchema).min(1, 'says nothing of what moved'),
  volume: volumeSchema,
  date: dateSchema.optional(),
  /** The time in words, where no date does. */
  when: textSchema.optional(),
  purpose: textSchema,
  basis: textSchema.optional(),
  /** What was wrong with it, in words; its standing says how sure. */
  problem: textSchema.optional(),
  wrong: z.enum(wrongs).optional(),
  /** Findings of another case that were made on this same flow. */
  found_in: z.array(refTo.finding).default([]),
  judged: z
    .array(refTo.flow)
    .default([])
    .describe('The flows against which this one is judged: the request that it answers. They stay in sight beside it.'),
  sources: sourcesSchema,
});
export type Flow = z.infer<typeof flowSchema>;

/** What an actor was in one case, and where it stands in the diagram. */
export const roleSchema = z.strictObject({
  actor: refTo.actor,
  role: textSchema,
  /** A few words under the name in the diagram. */
  short: textSchema.optional(),
  column: z.number().int().min(0).max(9).optional(),
  sources: sourcesSchema,
});
export type Role = z.infer<typeof roleSchema>;

/** Actors that were one house, such as the companies of a group: a frame stands round them in the diagram. */
export const houseSchema = z.strictObject({
  label: textSchema,
  actors: z.array(refTo.actor).min(2, 'has fewer than two actors'),
  sources: sourcesSchema,
});
export type House = z.infer<typeof houseSchema>;

/** Related actors that stand as one bar at first, and are opened on demand. */
export const groupSchema = z.strictObject({
  id: slugSchema,
  /** What they are, in the plural: "campaigns". */
  label: textSchema,
  actors: z.array(refTo.actor).min(2, 'has fewer than two actors'),
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
  houses: z.array(houseSchema).default([]),
  groups: z.array(groupSchema).default([]),
  roles: z.array(roleSchema).min(1, 'has no actor'),
  flows: z.array(flowSchema).default([]),
});
