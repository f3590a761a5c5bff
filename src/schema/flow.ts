import { z } from 'zod';
import { sourcesSchema } from './claim.ts';
import { dateSchema } from './date.ts';
import { flowIdSchema, refTo, slugSchema } from './id.ts';
import { wrongs } from './standing.ts';
import { textSchema } from './text.ts';
import { flowKinds, volumeUnits, wordsOf } from './vocabulary.ts';

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
  to: refTo.actor,
  kind: z.enum(wordsOf(flowKinds)).default('transfer'),
  /** Two to five words for the line in the diagram. */
  label: textSchema,
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

/** The file `flows.yaml`. */
export const flowsFileSchema = z.strictObject({
  houses: z.array(houseSchema).default([]),
  groups: z.array(groupSchema).default([]),
  roles: z.array(roleSchema).min(1, 'has no actor'),
  flows: z.array(flowSchema).default([]),
});
