import { z } from 'zod';
import { slugSchema } from './id.ts';
import { textSchema } from './text.ts';

/** A page of our own words, such as /method/: the frontmatter of `pages/<page>.mdx`. */
export const pageSchema = z.strictObject({ id: slugSchema, title: textSchema, description: textSchema });
export type Page = z.infer<typeof pageSchema>;
