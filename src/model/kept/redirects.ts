import type { Redirect } from '../../schema/redirect.ts';
import { type Address, address, parseAddress } from '../address.ts';

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

/** Where an address that lies below one page lies below another, in the page's own place or in its twin under /embed/ and /oembed/. */
function below(at: Address, page: string, to: string): Address | undefined {
  const twin = ['', '/embed', '/oembed'].find((each) => at.startsWith(`${each}${page}`));
  const from = `${twin ?? ''}${page}`;
  return twin !== undefined && page.endsWith('/') && (twin !== '' || at.length > from.length)
    ? (`${twin}${to}${at.slice(from.length)}` as Address)
    : undefined;
}

/** The id of a case, of the address of its page. */
const caseAt = (at: string): string | undefined => {
  const meaning = parseAddress(at);
  return meaning?.kind === 'case' && !at.includes('#') ? meaning.id : undefined;
};

/** The page of a case beside all others, or of a pair of cases, of which one has moved. */
function pairFor(at: Address, { from, to }: Redirect): Address | undefined {
  const [old, now] = [caseAt(from), caseAt(to ?? '')];
  const [, first, ...pair] = at.split('/').filter((step, index) => step !== '' || index === 0);
  if (first !== 'compare' || pair.length > 2 || old === undefined || now === undefined || !pair.includes(old))
    return undefined;
  if (pair.length === 1) return address.compareOne(now);
  const other = pair.find((step) => step !== old) ?? now;
  return other === now ? address.case(now) : address.comparePair(now, other);
}

/**
 * What the redirects say of an address: the entry for just this address first, then one for the finding it is of, then
 * one for the page it lies below. Below a page that moved, the same step below the new place answers if it `exists`; so
 * does the same pair of cases.
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
    .filter(({ from }) => below(at, from, from) !== undefined)
    .sort((a, b) => b.from.length - a.from.length)[0];
  const there = page?.to === undefined ? undefined : below(at, page.from, page.to);
  if (page) return there !== undefined && exists(there) ? answer(page, there) : answer(page);
  const moved = redirects.find((redirect) => pairFor(at, redirect) !== undefined);
  const pair = moved && pairFor(at, moved);
  return moved && answer(moved, pair !== undefined && exists(pair) ? pair : moved.to);
}

/** The page of a chart on which an event or a flow stands besides the page of its case, with its anchor. */
const onChart = (at: string): string | undefined => {
  const [, page = '', anchor = ''] = /^(\/cases\/[^/]+\/)#([EF]\d+)$/.exec(at) ?? [];
  return page === '' ? undefined : `${page}${anchor.startsWith('E') ? 'timeline' : 'flows'}/#${anchor}`;
};

/** The anchor of a finding on the page of its case, from the address of its own page. */
const inCase = (at: string, ref: string): string | undefined => {
  const [, page] = /^(\/cases\/[^/]+\/)findings\//.exec(at) ?? [];
  return page === undefined ? undefined : `${page}#${ref}`;
};

/**
 * The redirects, and what they say said of every place at which the same thing stood: of events and flows on the pages
 * of their charts too, of a finding on the page of its case.
 *
 * @param log every address that was published
 */
export function atEachPlace(redirects: readonly Redirect[], log: ReadonlySet<string>): readonly Redirect[] {
  const said = new Set(redirects.map(({ from }) => from));
  const more = redirects.flatMap((redirect): readonly Redirect[] => {
    const { finding, to, reason, date } = redirect;
    const from = finding ? inCase(redirect.from, finding.ref) : onChart(redirect.from);
    if (from === undefined || said.has(from) || !log.has(from)) return [];
    // The page of a finding that was withdrawn is there still and says so.
    const leads = finding ? (to ?? redirect.from) : to === undefined ? undefined : (onChart(to) ?? to);
    return [{ from, reason, date, ...(leads === undefined ? {} : { to: leads }) }];
  });
  return [...redirects, ...more];
}
