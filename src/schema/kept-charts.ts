import { z } from 'zod';
import { happenedSchema } from './date.ts';
import { volumeSchema } from './flow.ts';
import { eventIdSchema, flowIdSchema, slugSchema } from './id.ts';
import { flowKinds, formerKinds } from './flow-kind.ts';
import { formerStandings, wrongs } from './standing.ts';
import { textSchema } from './text.ts';
import { eventKinds, wordsOf } from './vocabulary.ts';

/** How sure it was that something was wrong with a flow; a word of former versions is read as what it is called now. */
const wrongSchema = z.union([
  z.enum(wrongs),
  z.enum(wordsOf(formerStandings)).transform((word) => formerStandings[word]),
]);

/** What a flow was; a word of former versions is read as what it is called now. */
const kindSchema = z.union([
  z.enum(wordsOf(flowKinds)),
  z.enum(wordsOf(formerKinds)).transform((word) => formerKinds[word]),
]);

/** A flow as some version had it. An end was drawn to another actor once; now it has no other end. */
const keptFlowSchema = z
  .strictObject({
    id: flowIdSchema,
    from: slugSchema,
    to: slugSchema.optional(),
    kind: kindSchema,
    label: textSchema,
    sub: textSchema.optional(),
    volume: volumeSchema,
    date: happenedSchema.optional(),
    wrong: wrongSchema.optional(),
  })
  .transform(({ id, from, to, ...flow }) => ({
    id,
    from,
    ...(to === undefined || flow.kind === 'deleted' ? {} : { to }),
    ...flow,
  }));

/**
 * What the charts of a case were drawn from in one version of it. It refers to nothing outside itself: an actor that is
 * renamed or withdrawn later keeps here the name that it had.
 */
export const keptChartsSchema = z.strictObject({
  /** The version of the case, counted from 1. */
  version: z.number().int().min(1),
  title: textSchema,
  /** The call-out of the diagram; charts that were kept before there were any have none. */
  callout: z.strictObject({ flow: flowIdSchema, words: textSchema, under: textSchema.optional() }).optional(),
  actors: z.array(z.strictObject({ id: slugSchema, name: textSchema, short: textSchema.optional() })),
  roles: z.array(
    z.strictObject({
      actor: slugSchema,
      short: textSchema.optional(),
      column: z.number().int().min(0).max(9).optional(),
    }),
  ),
  houses: z.array(z.strictObject({ label: textSchema, actors: z.array(slugSchema) })),
  flows: z.array(keptFlowSchema),
  events: z.array(
    z.strictObject({
      id: eventIdSchema,
      date: happenedSchema,
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
