import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The file that says who builds in this folder. */
export const buildLock = '.cache/build.lock';

const isAlive = (id: number): boolean => {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The process that a lock names; nothing for one that is gone, or empty because it is being written. */
function holderOf(lock: string): number | undefined {
  try {
    const id = Number(readFileSync(lock, 'utf8'));
    return Number.isInteger(id) && id > 0 ? id : undefined;
  } catch {
    return undefined;
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/**
 * Waits until no other build runs in this folder: two at once would share what Astro keeps beside the code, and each would
 * publish pieces of the other. A build that was killed holds nobody up.
 *
 * @param lock the file that says who builds
 * @param say is told once, when there is somebody to wait for
 * @returns what ends the turn
 */
export async function takeTurn(lock: string, say: (text: string) => void): Promise<() => void> {
  mkdirSync(dirname(lock), { recursive: true });
  for (let tries = 0; !take(lock); tries++) {
    const holder = holderOf(lock);
    if (holder !== undefined && !isAlive(holder)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (tries === 0) say('Another build is running in this folder; this one begins when it has ended.');
    await wait(200);
  }
  return () => {
    rmSync(lock, { force: true });
  };
}
