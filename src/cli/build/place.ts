import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** Where a site stands that is for its editor alone. */
export const draftFolder = '.cache/draft';

/** Where a site stands, where the next one waits, and where the last one is put aside for a moment: folders side by side. */
export interface Place {
  readonly out: string;
  readonly next: string;
  readonly old: string;
  /** Where the next one is built: where it waits, unless that is another disk than the project's, to which Astro cannot move files. */
  readonly built: string;
}

/** The disk on which a file stands, or would. */
const diskOf = (path: string): number => (existsSync(path) ? statSync(path).dev : diskOf(dirname(path)));

/**
 * The place that a setting names: where a link leads, and without a slash at its end. A last good site that a build had put
 * aside when it was ended is taken back.
 */
export function placeOf(named: string): Place {
  const out = existsSync(named) ? realpathSync(named) : resolve(named);
  const next = `${out}.next`;
  const built = diskOf(dirname(out)) === diskOf('.') ? next : resolve('.cache/next');
  const place = { out, next, old: `${out}.old`, built };
  if (!existsSync(out) && existsSync(place.old)) renameSync(place.old, out);
  return place;
}

/** Why a site must not take a place: what stands there is no site, and would be lost. */
export function placeFault({ out }: Place): string | undefined {
  if (!existsSync(out)) return undefined;
  if (!statSync(out).isDirectory()) return `${out} is a file, and a site is a folder`;
  if (!relative(out, process.cwd()).startsWith('..')) return `${out} holds the project itself, which would be lost`;
  const inside = readdirSync(out);
  return inside.length === 0 || inside.includes('index.html')
    ? undefined
    : `${out} holds something that is no site, and it would be lost`;
}

/** Makes an empty folder for the next site; says why where that cannot be done. */
export function roomFault({ built, next }: Place): string | undefined {
  try {
    for (const folder of new Set([next, built])) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(dirname(folder), { recursive: true });
      mkdirSync(folder);
    }
    return undefined;
  } catch (error) {
    return `Nothing can be written to ${dirname(next)} (${error instanceof Error ? error.message : String(error)})`;
  }
}

/** Takes away what stands of a site that was not built whole. */
export function clearRoom({ built, next }: Place): void {
  for (const folder of [next, built]) rmSync(folder, { recursive: true, force: true });
}

/** Moves all that is in a folder into another on the same disk, but for what is named. */
function moveInside(from: string, to: string, but: readonly string[] = []): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from)) if (!but.includes(entry)) renameSync(join(from, entry), join(to, entry));
}

/** Exchanges what is in a folder that cannot itself be moved, such as a mount: the next site is brought onto its disk first. */
function exchangeInside({ out, next }: Place): void {
  const [here, aside] = ['.next', '.old'];
  for (const left of [here, aside]) rmSync(join(out, left), { recursive: true, force: true });
  try {
    cpSync(next, join(out, here), { recursive: true });
  } catch (error) {
    rmSync(join(out, here), { recursive: true, force: true });
    throw error;
  }
  moveInside(out, join(out, aside), [here, aside]);
  moveInside(join(out, here), out);
  for (const left of [here, aside]) rmSync(join(out, left), { recursive: true, force: true });
  rmSync(next, { recursive: true, force: true });
}

/** Whether the folder itself stays where it is, whatever is done: something else is mounted on it. */
const isFixed = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EBUSY' || error.code === 'EXDEV');

/**
 * Puts the next site in the place of the last one; where that place is a mount, what stands in it is exchanged.
 *
 * @throws where the disk does not take it; the last site then stands where it stood
 */
export function putInPlace(place: Place): void {
  const { out, next, old, built } = place;
  if (built !== next) {
    cpSync(built, next, { recursive: true });
    rmSync(built, { recursive: true });
  }
  rmSync(old, { recursive: true, force: true });
  try {
    if (existsSync(out)) renameSync(out, old);
  } catch (error) {
    if (!isFixed(error)) throw error;
    exchangeInside(place);
    return;
  }
  try {
    renameSync(next, out);
  } catch (error) {
    if (existsSync(old)) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
