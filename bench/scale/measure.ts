import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a command took. */
export interface Measured {
  readonly ok: boolean;
  /** Seconds from its start to its end, which depend on what else the machine does. */
  readonly seconds: number;
  /** Seconds of the processor, of it and of all that it started. */
  readonly cpu: number;
  /** The most memory that its processes held at one time, in bytes; nothing where /proc is not to be read. */
  readonly peak: number | undefined;
}

const secondsOf = (text: string): number => {
  const [, minutes = '0', seconds = '0'] = /^(\d+)m([\d.]+)s$/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(seconds);
};

/** The processor's seconds of what a shell started, out of what its `times` says. */
export function cpuOf(times: string): number {
  const [, children = ''] = times.trim().split('\n');
  return children
    .split(/\s+/)
    .map(secondsOf)
    .reduce((sum, each) => sum + each, 0);
}

/** Bytes that a process and all below it hold now, as /proc tells. */
function heldBy(root: number): number {
  const about = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const text = readFileSync(`/proc/${name}/status`, 'utf8');
        const field = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
        return [{ id: Number(name), parent: field('PPid'), bytes: field('VmRSS') * 1024 }];
      } catch {
        // It ended meanwhile.
        return [];
      }
    });
  const below = new Set([root]);
  for (let before = 0; before < below.size;) {
    before = below.size;
    for (const { id, parent } of about) if (below.has(parent)) below.add(id);
  }
  return about.filter(({ id }) => below.has(id)).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Runs a command and says what it took; what it prints on its error stream is shown. */
export async function measured(
  words: readonly string[],
  { cwd = process.cwd(), env = {} }: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Measured> {
  const start = performance.now();
  const child = spawn('sh', ['-c', '"$@" >/dev/null; code=$?; times; exit $code', 'sh', ...words], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let peak: number | undefined;
  const look = setInterval(() => {
    try {
      peak = Math.max(peak ?? 0, heldBy(child.pid ?? 0));
    } catch {
      // There is no /proc here.
    }
  }, 500);
  let times = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (times += text));
  const code = await new Promise((done) => child.on('close', done));
  clearInterval(look);
  return { ok: code === 0, seconds: (performance.now() - start) / 1000, cpu: cpuOf(times), peak };
}

/** How many pages a built folder holds, and how many bytes in all. */
export function outputOf(folder: string): { readonly pages: number; readonly bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { name, parentPath }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}
