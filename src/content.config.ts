import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './model/load.ts';

/**
 * Astro's collections serve only to render MDX bodies. The records come from the model, whose checker has read the
 * same frontmatter with the schemas; Astro's own YAML reader would make dates of what must stay text.
 */
const base = contentFolder();
const generateId = ({ entry }: { entry: string }): string => entry.replace(/(?:\/index)?\.mdx$/, '');
const bodies = (folder: string, pattern: string) =>
  defineCollection({ loader: glob({ base: `${base}/${folder}`, pattern, generateId }) });

export const collections = {
  cases: bodies('cases', '*/index.mdx'),
  findings: bodies('cases', '*/findings/*.mdx'),
  pages: bodies('pages', '*.mdx'),
  topics: bodies('topics', '*.mdx'),
  terms: bodies('glossary', '*.mdx'),
};
