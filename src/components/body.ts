import { relative, resolve } from 'node:path';
import type { MDXInstance } from 'astro';
import { contentFolder } from '../model/load.ts';

type Text = MDXInstance<Record<string, unknown>>;

/** Every text of the content folder that has a body, by its path from where the site is built. */
const bodies = import.meta.glob<Text>('@content/{cases,glossary,pages,topics}/**/*.mdx');

const fromHere = relative(process.cwd(), resolve(contentFolder())).replaceAll('\\', '/');
const folder = fromHere.startsWith('.') ? fromHere : `/${fromHere}`;

/**
 * The text of a file, with its headings; its record comes from the model.
 *
 * @param path within the content folder, such as `cases/emmas-diary/index.mdx`
 * @throws where there is no such file, which the checker has ruled out for every record
 */
export async function textOf(path: string): Promise<Text> {
  const body = bodies[`${folder}/${path}`];
  if (!body) throw new Error(`there is no text ${path}`);
  return body();
}

/** The body of a file, to be drawn, as {@link textOf} finds it. */
export const bodyOf = async (path: string): Promise<Text['Content']> => (await textOf(path)).Content;
