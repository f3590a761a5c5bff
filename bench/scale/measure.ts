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

/** Bytes that a process and all below it hold now, as /proc tells; nothing of one that ended meanwhile. */
function heldBy(id: number): number {
  const read = (name: string): string => {
    try {
      return readFileSync(`/proc/${String(id)}/${name}`, 'utf8');
    } catch {
      return '';
    }
  };
  const own = Number(/^VmRSS:\s+(\d+)/m.exec(read('status'))?.[1] ?? 0) * 1024;
  const below = read(`task/${String(id)}/children`)
    .split(' ')
    .filter((each) => each.trim() !== '');
  return below.reduce((sum, child) => sum + heldBy(Number(child)), own);
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
    const held = heldBy(child.pid ?? 0);
    if (held > 0) peak = Math.max(peak ?? 0, held);
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
