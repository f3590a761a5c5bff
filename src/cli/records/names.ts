import type { Declared } from '../../content/declared-ids.ts';
import { slugSchema } from '../../schema/id.ts';
import { didYouMean } from '../../schema/nearest.ts';
import type { Before } from './change.ts';

/** What is wrong with a word that is to be a name; `what` says which word it is. */
export const notSlug = (word: string, what: string): string | false =>
  !slugSchema.safeParse(word).success && `${what} must be lower-case letters, digits and hyphens, and it is “${word}”`;

/** What is wrong with the name of a case that is to be there. */
export const noCase = ({ ids }: Before, slug: string): string | false =>
  !ids('case').has(slug) && `there is no case “${slug}”${didYouMean(slug, ids('case'))}`;

/** Why a name cannot be taken: a record has it, or had it once and its address is promised. */
export const taken = (
  { published }: Before,
  kind: Declared['kind'],
  name: string,
  isThere: boolean,
  at: string,
): string | false =>
  (isThere && `the ${kind} “${name}” is there already`) ||
  (published.has(at) && `“${name}” was the address of another ${kind} once; choose another`);

/** Where a finding is to stand below the content folder, and why it cannot be called so. */
export function findingNamed(
  before: Before,
  folder: string,
  slug: string,
): { readonly path: string; readonly wrong: string | false } {
  const path = `cases/${folder}/findings/${slug}.mdx`;
  const wrong =
    notSlug(slug, 'the second word, the name of the finding,') ||
    taken(before, 'finding', slug, before.has(path), `/cases/${folder}/findings/${slug}/`);
  return { path, wrong };
}

/** The first number that no record of a kind has or had: of those in a list, and of those in published addresses. */
export function nextNumber(
  ids: Iterable<string>,
  published: ReadonlySet<string>,
  address: (number: string) => string,
): number {
  const own = [...ids].map((id) => Number(/\d+$/.exec(id)?.[0] ?? 0));
  let next = Math.max(0, ...own) + 1;
  while (published.has(address(String(next)))) next++;
  return next;
}

/** The first reference with a prefix that no finding has or had. */
export function nextRef({ ids, published }: Before, prefix: string): string {
  const refs = [...ids('finding')].filter((ref) => ref.startsWith(`${prefix}-`));
  return `${prefix}-${String(nextNumber(refs, published, (number) => `/f/${prefix}-${number}/`))}`;
}
