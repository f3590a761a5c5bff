import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeTurn } from '../../../src/cli/build/lock.ts';

let folder: string;
let lock: string;
const said: string[] = [];
const say = (text: string): void => {
  said.push(text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-turn-'));
  lock = join(folder, 'cache', 'build.lock');
  said.length = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a build’s turn', () => {
  it('comes at once where nobody builds, and leaves nothing behind', async () => {
    const end = await takeTurn(lock, say);
    expect(existsSync(lock)).toBe(true);
    end();
    expect(existsSync(lock)).toBe(false);
    expect(said).toEqual([]);
  });

  it('comes after that of the build before it, which is said once', async () => {
    const end = await takeTurn(lock, say);
    const order: string[] = [];
    const second = takeTurn(lock, say).then((done) => {
      order.push('second');
      done();
    });
    await expect.poll(() => said.length).toBe(1);
    order.push('first');
    end();
    await second;
    expect(order).toEqual(['first', 'second']);
    expect(said).toEqual(['Another build is running in this folder; this one begins when it has ended.']);
  });

  it('is not held up by a build that was killed', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    (await takeTurn(lock, say))();
    writeFileSync(lock, String(pid));
    (await takeTurn(lock, say))();
    expect(said).toEqual([]);
  });
});
