import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('no file of the site is longer than can be read at once', () => {
  const long = globSync('src/**/*.{ts,astro,css}')
    .map((file) => ({ file, lines: readFileSync(file, 'utf8').trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 400);
  expect(long).toEqual([]);
});
