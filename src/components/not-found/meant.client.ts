/** What there is to be meant: the paths of the site's pages, and the references of its findings. */
export interface Known {
  readonly paths: readonly string[];
  readonly refs: readonly string[];
}

/** A path in the letters that addresses are made of: every kind of hyphen as one, no marks of a sentence after it. */
const tidy = (path: string): string =>
  path
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/(?:\/?index)?\.html?$/, '')
    .replace(/[^\p{L}\p{N}]+$/u, '')
    .replace(/\/{2,}/g, '/');

/** A reference without what is written in many ways: "ed2" for "ED-2." */
const bare = (ref: string): string => tidy(ref).replace(/[^a-z0-9]/g, '');

/** Whether two texts differ in one letter: one more, one less, another, or two that changed places. */
export function oneLetterApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  if (restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}

/** The one path of several that all the others stand below; nothing where they part. */
const rootOf = (paths: readonly string[]): string | undefined => {
  const [shortest = ''] = [...paths].sort((a, b) => a.length - b.length);
  return shortest !== '' && paths.every((path) => path.startsWith(shortest)) ? shortest : undefined;
};

/** So many letters a path needs before its beginning alone says which page is meant. */
const enough = 10;

/**
 * The page that an address without one plainly means; nothing where two could be meant.
 *
 * @param asked the path that was asked for, below the folder of the site and decoded
 */
export function meant(asked: string, { paths, refs }: Known): string | undefined {
  const path = tidy(asked);
  const [, first, last] = /^\/(f|findings?)\/([^/]+)$/.exec(path) ?? [];
  if (first !== undefined) {
    const [ref, other] = refs.filter((each) => bare(each) === bare(last ?? ''));
    return ref === undefined || other !== undefined ? undefined : `/f/${ref}/`;
  }
  const same = paths.find((each) => tidy(each) === path);
  if (same !== undefined) return same;
  if (path.length < enough) return undefined;
  const near = paths.filter((each) => oneLetterApart(tidy(each), path));
  if (near.length > 0) return near.length === 1 ? near[0] : undefined;
  return rootOf(paths.filter((each) => tidy(each).startsWith(path)));
}
