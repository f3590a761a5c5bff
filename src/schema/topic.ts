import { z } from 'zod';
import { citationSchema } from './claim.ts';
import { slugSchema } from './id.ts';
import { textSchema } from './text.ts';

/** A subject that findings of several cases share: the frontmatter of `topics/<topic>.mdx`; its body introduces it. */
export const topicSchema = z.strictObject({
  id: slugSchema.describe('The name of the file, without its end.'),
  title: textSchema.describe('The subject in a few words.'),
  standfirst: textSchema.describe('One sentence that says what the findings have in common.'),
  sources: z.array(citationSchema).default([]).describe('The sources of the introduction.'),
});
export type Topic = z.infer<typeof topicSchema>;
