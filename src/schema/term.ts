import { z } from 'zod';
import { citationSchema } from './claim.ts';
import { refTo, slugSchema } from './id.ts';
import { textSchema } from './text.ts';

/** A glossary entry: the frontmatter of `glossary/<term>.mdx`; its body is the definition. */
export const termSchema = z.strictObject({
  id: slugSchema,
  term: textSchema,
  also_known_as: z.array(textSchema).default([]),
  level: z.enum(['basic', 'advanced']).default('basic'),
  law: z.array(refTo.provision).default([]),
  see: z.array(refTo.term).default([]),
  sources: z.array(citationSchema).min(1, 'has no source; every claim needs at least one'),
});
export type Term = z.infer<typeof termSchema>;
