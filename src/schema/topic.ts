import { z } from 'zod';
import { citationSchema } from './claim.ts';
import { slugSchema } from './id.ts';
import { textSchema } from './text.ts';

/** A subject that findings of several cases share: the frontmatter of `topics/<topic>.mdx`; its body introduces it. */
export const topicSchema = z.strictObject({
  id: slugSchema,
  title: textSchema,
  /** One sentence that says what the findings have in common. */
  standfirst: textSchema,
  sources: z.array(citationSchema).default([]),
});
export type Topic = z.infer<typeof topicSchema>;
