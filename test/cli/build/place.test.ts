import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeOf, putInPlace } from '../../../src/cli/build/place.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-place-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const site = (path: string, words: string): void => {
  mkdirSync(path);
  writeFileSync(join(path, 'index.html'), words);
};
const shown = (path: string): string => readFileSync(join(path, 'index.html'), 'utf8');

/** Puts a new site where `out` says, as a build does. */
const build = (out: string, words: string): void => {
  const place = placeOf(out);
  site(place.next, words);
  putInPlace(place);
};

describe('a new site', () => {
  it('takes the place of the last one and leaves nothing beside it', () => {
    build(join(folder, 'dist'), 'first');
    build(join(folder, 'dist'), 'second');
    expect(shown(join(folder, 'dist'))).toBe('second');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('stands in a folder that is named with a slash at its end', () => {
    build(`${join(folder, 'dist')}/`, 'first');
    build(`${join(folder, 'dist')}/`, 'second');
    expect(shown(join(folder, 'dist'))).toBe('second');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('stands where a link leads, and the link stays', () => {
    site(join(folder, 'served'), 'first');
    symlinkSync(join(folder, 'served'), join(folder, 'dist'));
    build(join(folder, 'dist'), 'second');
    expect(lstatSync(join(folder, 'dist')).isSymbolicLink()).toBe(true);
    expect(shown(join(folder, 'served'))).toBe('second');
  });

  it('comes after the last one was taken back that a build had put aside when it was ended', () => {
    site(join(folder, 'dist.old'), 'first');
    expect(shown(placeOf(join(folder, 'dist')).out)).toBe('first');
  });
});
