import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const linked = /<link rel="stylesheet" href="([^"]*\/_astro\/([^"/]+\.css))">/g;

/**
 * Gives a page two style sheets: what all pages wear, which a reader has after the first, and what is worn on pages of
 * its kind, in one file. The bundler makes a file of what the same pages wear, up to twenty for a page; a browser
 * waits for all of them before it draws, and their heads weigh as much as what they say.
 *
 * @param folder a built site; its pages are changed in place
 */
export function joinSheets(folder: string): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const path = join(folder, file);
      const html = readFileSync(path, 'utf8');
      return { path, html, sheets: [...html.matchAll(linked)].map(([, href = '', name = '']) => ({ href, name })) };
    })
    .filter(({ sheets }) => sheets.length > 0);
  const counts = new Map<string, number>();
  for (const { sheets } of pages) for (const { name } of sheets) counts.set(name, (counts.get(name) ?? 0) + 1);
  // Embeds stand on other people's pages and wear less: what is on nearly all pages is on all.
  const common = (name: string): boolean => (counts.get(name) ?? 0) > pages.length * 0.6;
  const text = (name: string): string => readFileSync(join(folder, '_astro', name), 'utf8');
  const files = new Map<string, string>();
  const joined = (names: readonly string[]): string => {
    const key = names.join('+');
    const made =
      files.get(key) ?? `sheet.${createHash('sha256').update(names.map(text).join('')).digest('hex').slice(0, 8)}.css`;
    files.set(key, made);
    return made;
  };
  for (const { path, html, sheets } of pages) {
    const prefix = sheets[0]?.href.slice(0, -sheets[0].name.length) ?? '';
    const parts = [sheets.filter(({ name }) => common(name)), sheets.filter(({ name }) => !common(name))];
    const links = parts
      .filter((part) => part.length > 0)
      .map((part) => `<link rel="stylesheet" href="${prefix}${joined(part.map(({ name }) => name))}">`);
    let first = true;
    const put = (): string => {
      const all = first ? links.join('') : '';
      first = false;
      return all;
    };
    writeFileSync(path, html.replace(linked, put));
  }
  for (const [key, name] of files) writeFileSync(join(folder, '_astro', name), key.split('+').map(text).join(''));
  for (const name of counts.keys()) rmSync(join(folder, '_astro', name));
}
