import { relative, resolve } from 'node:path';
import type { MDXInstance } from 'astro';
import { contentFolder } from '../model/load.ts';

type Content = MDXInstance<Record<string, unknown>>['Content'];

/** Every text of the content folder that has a body, by its path from where the site is built. */
const bodies = import.meta.glob<MDXInstance<Record<string, unknown>>>(
  '@content/{cases,glossary,pages,topics}/**/*.mdx',
);

const fromHere = relative(process.cwd(), resolve(contentFolder())).replaceAll('\\', '/');
const folder = fromHere.startsWith('.') ? fromHere : `/${fromHere}`;

/**
 * The body of a file, to be drawn; its record comes from the model.
 *
 * @param path within the content folder, such as `cases/emmas-diary/index.mdx`
 * @throws where there is no such file, which the checker has ruled out for every record
 */
export async function bodyOf(path: string): Promise<Content> {
  const body = bodies[`${folder}/${path}`];
  if (!body) throw new Error(`there is no text ${path}`);
  return (await body()).Content;
}
