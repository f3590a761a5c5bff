import type { Redirect } from '../../schema/redirect.ts';
import type { Address } from '../address.ts';

/** What became of an address, and the address that answers for it now; none where it was withdrawn. */
export interface Answer {
  readonly redirect: Redirect;
  readonly to?: Address;
}

/** True where an address is one of a finding's: its reference is the anchor, or a step of the path, as in `/f/ED-2/`. */
const isOf = (at: Address, ref: string): boolean => {
  const [path = '', anchor] = at.split('#');
  return anchor === ref || path.split('/').some((step) => step === ref || step.startsWith(`${ref}.`));
};

/** What of an address lies below a page, in the page's own place or in the twin of it under /embed/ and /oembed/. */
function below(at: Address, page: string): string | undefined {
  const twin = [page, `/embed${page}`, `/oembed${page}`].find((each) => at.startsWith(each));
  return twin?.endsWith('/') === true && at.length > twin.length ? at.slice(twin.length) : undefined;
}

/**
 * What the redirects say of an address: the entry for just this address first, then one for the finding it is of, then
 * one for the page it lies below. Below a page that moved, the same step below the new place answers if it `exists`.
 */
export function answerFor(
  redirects: readonly Redirect[],
  at: Address,
  exists: (at: Address) => boolean,
): Answer | undefined {
  const answer = (redirect: Redirect, to = redirect.to): Answer =>
    to === undefined ? { redirect } : { redirect, to: to as Address };
  const own = redirects.find(({ from }) => from === at);
  if (own) return answer(own);
  const ofFinding = redirects.find(({ finding }) => finding !== undefined && isOf(at, finding.ref));
  if (ofFinding) return answer(ofFinding);
  const page = redirects
    .filter(({ from }) => below(at, from) !== undefined)
    .sort((a, b) => b.from.length - a.from.length)[0];
  if (!page) return undefined;
  const there = page.to === undefined ? undefined : (`${page.to}${below(at, page.from) ?? ''}` as Address);
  return there !== undefined && exists(there) ? answer(page, there) : answer(page);
}
