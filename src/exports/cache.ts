import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** The folder of what is kept between builds: `CASEBOOK_CACHE`, or `.cache` beside the package. */
export const cacheFolder = (): string => process.env['CASEBOOK_CACHE'] || '.cache';

/** Beyond this many answers, those that were not asked for again are dropped. */
const most = 20_000;

/** The digest of a text, as a key. */
export const digest = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 24);

/**
 * Answers that are kept between builds, in one file under .cache/. The key has to hold everything an answer depends on; a file
 * that cannot be read or written costs time and nothing else.
 */
export function remembered(name: string): (key: string, make: () => string) => string {
  let known: Map<string, string> | undefined;
  const asked = new Map<string, string>();
  const folder = cacheFolder();
  const file = `${folder}/${name}.json`;
  const load = (): Map<string, string> => {
    try {
      const kept = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
      return new Map(kept.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
    } catch {
      return new Map();
    }
  };
  const save = (): void => {
    const kept = known === undefined || known.size > most ? asked : new Map([...known, ...asked]);
    if (known !== undefined && [...asked.keys()].every((key) => known?.has(key))) return;
    const next = `${file}.${String(process.pid)}`;
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(next, JSON.stringify(Object.fromEntries(kept)));
      renameSync(next, file);
    } catch {
      // The next build works them out again.
      rmSync(next, { force: true });
    }
  };
  return (key, make) => {
    if (known === undefined) {
      known = load();
      process.once('exit', save);
    }
    const answer = asked.get(key) ?? known.get(key) ?? make();
    asked.set(key, answer);
    return answer;
  };
}
