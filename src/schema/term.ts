import { z } from 'zod';
import { sourcesSchema } from './claim.ts';
import { refTo, slugSchema } from './id.ts';
import { textSchema } from './text.ts';

/** A glossary entry: the frontmatter of `glossary/<term>.mdx`; its body is the definition. */
export const termSchema = z.strictObject({
  id: slugSchema.describe('The name of the file, without its end.'),
  term: textSchema.describe('The term as it stands at the head of its entry.'),
  also_known_as: z.array(textSchema).default([]).describe('Other words for it, under which it is found.'),
  level: z.enum(['basic', 'advanced']).default('basic').describe('For whom it is.'),
  law: z
    .array(refTo.provision)
    .default([])
    .describe(
      'The provisions that define or use it. They say of what time its words hold: linked in a case under another law it tells readers something untrue.',
    ),
  see: z.array(refTo.term).default([]).describe('Other terms that belong to it.'),
  sources: sourcesSchema,
});
export type Term = z.infer<typeof termSchema>;
