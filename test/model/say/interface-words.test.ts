import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import * as words from '../../../src/model/say/interface-words.ts';

const home = join('src', 'model', 'say', 'interface-words.ts');
/** What the program says, without what it says of itself. The names in src/content are of components. */
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => join('src', file))
  .filter((file) => /\.(?:ts|astro)$/.test(file) && file !== home && !file.startsWith(join('src', 'content')))
  .map((file) => ({ file, text: readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|\s\/\/.*/g, '') }));

/** Words without a gap to fill; what is made of a name is tested below. */
const constants = Object.entries<unknown>(words).filter(
  (entry): entry is [string, string] => typeof entry[1] === 'string',
);

it.each(constants)('%s, “%s”, is written in one place', (_, word) => {
  const said = word.replaceAll('?', '\\?');
  const written = new RegExp(`'${said}'|"${said}"|>\\s*${said}\\s*<`);
  expect(sources.filter(({ text }) => written.test(text)).map(({ file }) => file)).toEqual([]);
});

it('what saves a picture names its type, and what is drawn where there is more than one', () => {
  expect(words.saveAs('svg')).toBe('Save SVG');
  expect(words.saveAs('png', 'timeline')).toBe('Save the timeline as PNG');
  expect(sources.filter(({ text }) => /Save (?:SVG|PNG|the \w+ as)/.test(text)).map(({ file }) => file)).toEqual([]);
});
