import { z } from 'zod';
import { slugSchema } from './id.ts';
import { textSchema } from './text.ts';

/** A page of our own words, such as /method/: the frontmatter of `pages/<page>.mdx`. */
export const pageSchema = z.strictObject({
  id: slugSchema.describe('The name of the file, without its end: the address of the page.'),
  title: textSchema.describe('The heading of the page.'),
  description: textSchema.describe('What it is about, in a sentence for search engines.'),
});
export type Page = z.infer<typeof pageSchema>;
