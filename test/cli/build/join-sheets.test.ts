import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { joinSheets } from '../../../src/cli/build/join-sheets.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  mkdirSync(join(folder, '_astro'));
  for (const name of ['base', 'table', 'chart', 'asked'])
    writeFileSync(join(folder, '_astro', `${name}.css`), `.${name}{}`);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const page = (name: string, ...sheets: readonly string[]): void => {
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="/at/_astro/${sheet}.css">`).join('');
  writeFileSync(join(folder, name), `<head><title>x</title>${links}</head>`);
};
const worn = (name: string): string[] =>
  [...readFileSync(join(folder, name), 'utf8').matchAll(/href="\/at\/(_astro\/[^"]+)"/g)].map(([, path = '']) =>
    readFileSync(join(folder, path), 'utf8'),
  );

it('gives a page what all wear in one sheet and what its kind wears in another, in the order of the page', () => {
  page('a.html', 'base', 'table', 'chart');
  page('b.html', 'base', 'table', 'chart');
  page('c.html', 'base', 'chart');
  page('d.html', 'base');
  page('e.html', 'base');
  joinSheets(folder);
  expect(worn('a.html')).toEqual(['.base{}', '.table{}.chart{}']);
  expect(worn('c.html')).toEqual(['.base{}', '.chart{}']);
  expect(worn('d.html')).toEqual(['.base{}']);
  expect(readFileSync(join(folder, 'a.html'), 'utf8')).toMatch(/^<head><title>x<\/title><link /);
});

it('keeps a sheet that a script asks for, and none that no page wears any more', () => {
  page('a.html', 'base', 'table');
  page('b.html', 'base');
  page('c.html', 'base');
  joinSheets(folder);
  const left = readdirSync(join(folder, '_astro'));
  expect(left).not.toContain('base.css');
  expect(left).not.toContain('table.css');
  expect(left).toContain('asked.css');
});
