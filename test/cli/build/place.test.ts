import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearRoom, placeFault, placeOf, putInPlace, roomFault } from '../../../src/cli/build/place.ts';

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
  expect(roomFault(place)).toBeUndefined();
  writeFileSync(join(place.built, 'index.html'), words);
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

  // A mount of one's own needs a namespace, which not every machine gives.
  const alone = ['-rm', 'sh', '-ec'];
  it.skipIf(spawnSync('unshare', [...alone, 'true']).status !== 0)('stands in a mount, which cannot be moved', () => {
    const dist = join(folder, 'dist');
    mkdirSync(dist);
    const twice = `
      import { mkdirSync, writeFileSync, readFileSync, readdirSync } from 'node:fs';
      import { placeOf, putInPlace } from '${join(process.cwd(), 'src/cli/build/place.ts')}';
      for (const words of ['first', 'second']) {
        const place = placeOf('${dist}');
        mkdirSync(place.built + '/' + words, { recursive: true });
        writeFileSync(place.built + '/index.html', words);
        putInPlace(place);
        console.log(readFileSync('${dist}/index.html', 'utf8'), readdirSync('${dist}').join(), readdirSync('${folder}').join());
      }`;
    const { stdout, stderr } = spawnSync(
      'unshare',
      [...alone, 'mount -t tmpfs none "$0"; exec "$1" --input-type=module -e "$2"', dist, process.execPath, twice],
      { encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(stdout).toBe('first first,index.html dist\nsecond index.html,second dist\n');
  });

  const memory = '/dev/shm';
  const elsewhere = existsSync(memory) && statSync(memory).dev !== statSync('.').dev;
  it.skipIf(!elsewhere)('stands on another disk, and is built on that of the project', () => {
    const there = mkdtempSync(join(memory, 'casebook-place-'));
    const dist = join(there, 'dist');
    expect(placeOf(dist).built.startsWith(process.cwd())).toBe(true);
    build(dist, 'first');
    build(dist, 'second');
    expect([shown(dist), readdirSync(there)]).toEqual(['second', ['dist']]);
    expect(existsSync(placeOf(dist).built)).toBe(false);
    rmSync(there, { recursive: true });
  });

  it('leaves nothing where it was not built whole, and says where nothing can be written', () => {
    const place = placeOf(join(folder, 'deep/er/dist'));
    expect(roomFault(place)).toBeUndefined();
    expect(readdirSync(join(folder, 'deep/er'))).toEqual(['dist.next']);
    clearRoom(place);
    expect(readdirSync(join(folder, 'deep/er'))).toEqual([]);
    writeFileSync(join(folder, 'file'), '');
    expect(roomFault(placeOf(join(folder, 'file/dist')))).toMatch(/^Nothing can be written to .*file \(/);
  });

  it('leaves the last one where it stood when it cannot be moved there', () => {
    build(join(folder, 'dist'), 'first');
    const place = placeOf(join(folder, 'dist'));
    expect(() => {
      putInPlace(place);
    }).toThrow(/ENOENT/);
    expect(shown(join(folder, 'dist'))).toBe('first');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('comes after the last one was taken back that a build had put aside when it was ended', () => {
    site(join(folder, 'dist.old'), 'first');
    expect(shown(placeOf(join(folder, 'dist')).out)).toBe('first');
  });
});

describe('a site must not take the place of', () => {
  it.each([
    ['the project', '.', /holds the project itself/],
    ['what the project is in', '..', /holds the project itself/],
    ['the content', 'content', /holds something that is no site/],
    ['a file', 'package.json', /is a file/],
  ])('%s', (_, named, said) => {
    expect(placeFault(placeOf(named))).toMatch(said);
  });

  it('and may take that of nothing, of an empty folder and of a site', () => {
    expect(placeFault(placeOf(join(folder, 'dist')))).toBeUndefined();
    mkdirSync(join(folder, 'dist'));
    expect(placeFault(placeOf(join(folder, 'dist')))).toBeUndefined();
    site(join(folder, 'served'), 'first');
    expect(placeFault(placeOf(join(folder, 'served')))).toBeUndefined();
  });
});
