import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** What a build of its own gets for a key, and what it makes where it gets nothing: it is kept when the build ends. */
function asked(key: string): string {
  const script = `
    import { remembered } from './src/exports/cache.ts';
    process.stdout.write(remembered('answers')('${key}', () => 'made').toUpperCase());`;
  const env = { ...process.env, CASEBOOK_CACHE: folder };
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env,
  });
  expect(stderr).toBe('');
  return stdout;
}
const file = (): string => join(folder, 'answers.json');

describe('answers that are kept between builds', () => {
  it('are there in the next', () => {
    writeFileSync(file(), '{"a":"kept"}');
    expect(asked('a')).toBe('KEPT');
    expect(asked('b')).toBe('MADE');
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({ a: 'kept', b: 'made' });
  });

  it.each(['{"a":5}', '{"a":null,"b":["x"]}', '[1,2]', '7', 'null', '', '{"a":"ke', '{"__proto__":{"a":"x"}}'])(
    'are made again where the file is spoilt: %s',
    (spoilt) => {
      writeFileSync(file(), spoilt);
      expect(asked('a')).toBe('MADE');
      expect(asked('a')).toBe('MADE');
    },
  );

  it('leave nothing half written behind where they cannot be kept', () => {
    mkdirSync(file());
    expect(asked('a')).toBe('MADE');
    expect(readdirSync(folder)).toEqual(['answers.json']);
  });
});
