import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentFolder } from './model/load.ts';
import { caseSchema } from './schema/case.ts';
import { findingSchema } from './schema/finding.ts';
import { pageSchema } from './schema/page.ts';
import { termSchema } from './schema/term.ts';

/** Astro's collections serve only to render MDX bodies; the records come from the model. */
const base = contentFolder();
const generateId = ({ entry }: { entry: string }): string => entry.replace(/(?:\/index)?\.mdx$/, '');

export const collections = {
  cases: defineCollection({
    loader: glob({ base: `${base}/cases`, pattern: '*/index.mdx', generateId }),
    schema: caseSchema,
  }),
  findings: defineCollection({
    loader: glob({ base: `${base}/cases`, pattern: '*/findings/*.mdx', generateId }),
    schema: findingSchema,
  }),
  pages: defineCollection({ loader: glob({ base: `${base}/pages`, pattern: '*.mdx', generateId }), schema: pageSchema }),
  terms: defineCollection({ loader: glob({ base: `${base}/glossary`, pattern: '*.mdx', generateId }), schema: termSchema }),
};
