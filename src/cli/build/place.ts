import { existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where a site stands that is for its editor alone. */
export const draftFolder = '.cache/draft';

/** Where a site stands, where the next one is built, and where the last one is put aside for a moment: folders side by side. */
export interface Place {
  readonly out: string;
  readonly next: string;
  readonly old: string;
}

/**
 * The place that a setting names: where a link leads, and without a slash at its end. A last good site that a build had put
 * aside when it was ended is taken back.
 */
export function placeOf(named: string): Place {
  const out = existsSync(named) ? realpathSync(named) : resolve(named);
  const place = { out, next: `${out}.next`, old: `${out}.old` };
  if (!existsSync(out) && existsSync(place.old)) renameSync(place.old, out);
  return place;
}

/** Puts the next site in the place of the last one. */
export function putInPlace({ out, next, old }: Place): void {
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(next, out);
  rmSync(old, { recursive: true, force: true });
}
