import { z } from 'zod';

/**
 * What of a record tells how its case ended, in the names of its own fields: "Decide it yourself" keeps that back. It is a
 * mark for that page and no fact, so that it is not published.
 *
 * @param parts what of the record can be kept back
 * @param means what follows where each of them is, for editors
 */
export const tellsSchema = <const Parts extends readonly [string, ...string[]]>(parts: Parts, means: string) =>
  z
    .array(z.enum(parts))
    .default([])
    .describe(
      `What of it tells how the case ended, which “Decide it yourself” keeps back: ${means} Left out where nothing does. It is not published.`,
    );
