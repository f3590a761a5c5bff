import { z } from 'zod';
import { refTo } from './id.ts';
import { textSchema } from './text.ts';

/** A source cited for a claim: the bare id, or the id with the place in the source. */
export const citationSchema = z.union([
  refTo.source,
  z
    .strictObject({
      id: refTo.source.describe('The source.'),
      at: textSchema
        .optional()
        .describe('The place as the source itself marks it: “paras 1–4”, “p 6”. None where it prints no such mark.'),
      words: textSchema
        .optional()
        .describe('A few exact words of the source, by which the place is found again in another copy of it.'),
    })
    .refine(({ at, words }) => at !== undefined || words !== undefined, {
      message: 'names a source and no place in it; give "at" or "words", or write the id alone',
    }),
]);
export type Citation = z.infer<typeof citationSchema>;

/** What a claim rests on: at least one source. */
export const sourcesSchema = z
  .array(citationSchema)
  .min(1, 'has no source; every claim needs at least one')
  .describe('The sources that it rests on: an id, or { id, at } or { id, words } with the place in it.');

/** Where in its source a citation points: the source's own marks, exact words, both or neither. */
export interface Place {
  readonly at?: string | undefined;
  readonly words?: string | undefined;
}

/** The place in the source that a citation names. */
export const placeOf = (citation: Citation): Place =>
  typeof citation === 'string'
    ? {}
    : {
        ...(citation.at === undefined ? {} : { at: citation.at }),
        ...(citation.words === undefined ? {} : { words: citation.words }),
      };

/** The place as it is said: "paras 140–141, “further harassed”". Nothing where there is none. */
export const sayPlace = ({ at, words }: Place): string | undefined => {
  const parts = [at, words === undefined ? undefined : `“${words}”`].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ');
};

/**
 * The address of a document at the place a citation names: exact words become a text fragment, which browsers
 * that know them scroll to. Pages only; a PDF viewer takes no such fragment.
 */
export const addressAt = (url: string, { words }: Place): string =>
  words === undefined || /\.pdf(?:$|[?#])/i.test(url) || url.includes('#')
    ? url
    : `${url}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;

/** The id of the source that a citation names. */
export const citedId = (citation: Citation): string => (typeof citation === 'string' ? citation : citation.id);
