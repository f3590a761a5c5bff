import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptFiles } from '../../../src/cli/build/kept-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-kept-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const make = (text: string) => () => Promise.resolve(Buffer.from(text));
const taken = async (name: string, text: string): Promise<string> =>
  Buffer.from(await keptFiles(folder).take(name, make(text))).toString();

it('makes a file once, and again where what was kept is empty', async () => {
  expect(await taken('a', 'first')).toBe('first');
  expect(await taken('a', 'second')).toBe('first');
  writeFileSync(join(folder, 'a'), '');
  expect(await taken('a', 'third')).toBe('third');
  expect(readdirSync(folder)).toEqual(['a']);
});

it('drops what nobody asks for once it is the greater part', async () => {
  for (const name of ['a', 'b', 'c']) await taken(name, name);
  const most = keptFiles(folder);
  for (const name of ['a', 'b']) await most.take(name, make(name));
  most.drop();
  expect(readdirSync(folder)).toHaveLength(3);
  const few = keptFiles(folder);
  await few.take('a', make('a'));
  few.drop();
  expect(readdirSync(folder)).toEqual(['a']);
});

it('works without a place to keep anything', async () => {
  const nowhere = keptFiles('/dev/null/kept');
  expect(Buffer.from(await nowhere.take('a', make('made'))).toString()).toBe('made');
  expect(() => {
    nowhere.drop();
  }).not.toThrow();
});
