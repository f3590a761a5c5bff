import { z } from 'zod';
import { refTo } from './id.ts';
import { textSchema } from './text.ts';

/** A source cited for a claim: the bare id, or the id with the place in the source. */
export const citationSchema = z.union([
  refTo.source,
  z.strictObject({
    id: refTo.source,
    /** The place in the source as the source itself marks it: "paras 1–4", "p 6". */
    at: textSchema,
  }),
]);
export type Citation = z.infer<typeof citationSchema>;

/** What a claim rests on: at least one source. */
export const sourcesSchema = z.array(citationSchema).min(1, 'has no source; every claim needs at least one');

/** The id of the source that a citation names. */
export const citedId = (citation: Citation): string => (typeof citation === 'string' ? citation : citation.id);
