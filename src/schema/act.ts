import { z } from 'zod';
import { dateSchema } from './date.ts';
import { refTo } from './id.ts';
import { textSchema } from './text.ts';

/** Who said something before it fell, and in which event of the case. */
const before = {
  claim: textSchema.describe('In a sentence, as it was held or charged.'),
  by: z.array(refTo.actor).min(1, 'names nobody; give the id of the actor who said it').describe('Who said it.'),
  event: refTo.event.describe('The event of the case in which they said it.'),
};

/** What `held` says of a finding, in its record and in the data. */
export const heldMeans = 'Of one that is set-aside: the earlier ruling, which was set aside and holds no more.';

/** What was held first, where it was set aside later. */
export const heldSchema = z.strictObject({
  ...before,
  what: textSchema.describe('In a few words, for the line: “the ICO’s £120,000”.'),
});

/** What was charged first, where it was dropped later. */
export const chargedSchema = z.strictObject(before);

const dated = { date: dateSchema, how: textSchema.optional() };
const said = { date: dateSchema.optional(), how: textSchema };

/** What a finding's standing rests on: the act by which it came to stand so, with the fields that this standing needs. */
export const actSchema = z.discriminatedUnion('standing', [
  z.strictObject({ standing: z.literal('found'), ...dated }),
  z.strictObject({ standing: z.literal('varied'), ...dated, kept: textSchema }),
  z.strictObject({ standing: z.literal('set-aside'), ...dated, held: heldSchema }),
  z.strictObject({ standing: z.literal('alleged'), ...said }),
  z.strictObject({ standing: z.literal('conceded'), ...said }),
  z.strictObject({ standing: z.literal('settled'), ...dated }),
  z.strictObject({ standing: z.literal('not-pursued'), ...dated, charged: chargedSchema }),
  z.strictObject({ standing: z.literal('reading'), date: dateSchema.optional(), how: textSchema.optional() }),
]);
export type Act = z.infer<typeof actSchema>;

/** What of a finding its act is made of, as it is written; the shape of it is not trusted. */
interface Written {
  readonly standing?: unknown;
  readonly finder?: { readonly event?: unknown; readonly on?: unknown; readonly how?: unknown } | undefined;
  readonly held?: unknown;
  readonly charged?: unknown;
  readonly kept?: unknown;
}

/** The act of a finding, to be read by {@link actSchema}: its date is that of the event, or else the one written. */
export function actIn(
  { standing, finder, held, charged, kept }: Written,
  events: readonly { readonly id?: unknown; readonly date?: unknown }[],
): Record<string, unknown> {
  const date = finder?.on ?? events.find(({ id }) => id !== undefined && id === finder?.event)?.date;
  const all = { standing, date, how: finder?.how, held, charged, kept };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
