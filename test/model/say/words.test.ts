import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as words from '../../../src/model/say/words.ts';

const home = join('src', 'model', 'say', 'words.ts');
/** What the program says, without what it says of itself. The names in src/content are of components. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => /\.(?:ts|astro)$/.test(file) && file !== home && !file.startsWith(join('src', 'content')))
  .map((file) => ({ file, text: readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|\s\/\/.*/g, '') }));

it.each(Object.entries(words))('%s, “%s”, is written in one place', (_, word) => {
  const said = word.replaceAll('?', '\\?');
  const written = new RegExp(`'${said}'|"${said}"|>\\s*${said}\\s*<`);
  expect(sources.filter(({ text }) => written.test(text)).map(({ file }) => file)).toEqual([]);
});
