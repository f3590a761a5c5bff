import { z } from 'zod';
import { dateSchema } from './date.ts';
import { volumeSchema } from './flow.ts';
import { eventIdSchema, flowIdSchema, slugSchema } from './id.ts';
import { formerStandings, wrongs } from './standing.ts';
import { textSchema } from './text.ts';
import { eventKinds, flowKinds, wordsOf } from './vocabulary.ts';

/** How sure it was that something was wrong with a flow; a word of former versions is read as what it is called now. */
const wrongSchema = z.union([
  z.enum(wrongs),
  z.enum(wordsOf(formerStandings)).transform((word) => formerStandings[word]),
]);

/**
 * What the charts of a case were drawn from in one version of it. It refers to nothing outside itself: an actor that is
 * renamed or withdrawn later keeps here the name that it had.
 */
export const keptChartsSchema = z.strictObject({
  /** The version of the case, counted from 1. */
  version: z.number().int().min(1),
  title: textSchema,
  actors: z.array(z.strictObject({ id: slugSchema, name: textSchema, short: textSchema.optional() })),
  roles: z.array(
    z.strictObject({
      actor: slugSchema,
      short: textSchema.optional(),
      column: z.number().int().min(0).max(9).optional(),
    }),
  ),
  houses: z.array(z.strictObject({ label: textSchema, actors: z.array(slugSchema) })),
  flows: z.array(
    z.strictObject({
      id: flowIdSchema,
      from: slugSchema,
      to: slugSchema,
      kind: z.enum(wordsOf(flowKinds)),
      label: textSchema,
      volume: volumeSchema,
      date: dateSchema.optional(),
      wrong: wrongSchema.optional(),
    }),
  ),
  events: z.array(
    z.strictObject({
      id: eventIdSchema,
      date: dateSchema,
      kind: z.enum(wordsOf(eventKinds)),
      title: textSchema,
      short: textSchema.optional(),
      weight: z.number().int().min(0).max(3),
      alleged: z.boolean(),
      /** Whether it was drawn in the colour of what was wrong. */
      wrong: z.boolean(),
    }),
  ),
});
export type KeptCharts = z.infer<typeof keptChartsSchema>;

/** The file `kept/<case>.yaml`: the charts of each version of a case, oldest first. */
export const keptFileSchema = z.strictObject({ versions: z.array(keptChartsSchema) });
