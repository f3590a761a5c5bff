import { crawl } from './crawl.ts';
import { faultsOf, textOf } from './judge.ts';
import { probe } from './probe.ts';

/** What was found wrong with a deployed site. */
export interface Report {
  readonly asked: number;
  /** How many addresses were found and not asked for. */
  readonly left: number;
  /** Each a sentence, with where it holds. */
  readonly faults: readonly string[];
}

const isLocal = ({ hostname }: URL): boolean => /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
const canonical = (html: string): string => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? '';

/** A sentence with the first of the places at which it holds, and how many more there are. */
function sentence(says: string, found: readonly string[]): string {
  const places = [...found].sort();
  const more = places.length - 3;
  return `${places.slice(0, 3).join(', ')} ${more > 0 ? `and ${String(more)} more: each ` : ''}${says}`;
}

/**
 * Looks through a deployed site, or a local copy of one: that each file is there and is answered with the heads that it
 * should have, that what is not there is a 404, and that nothing leads to another host.
 *
 * @param home the address of the home page, with a slash at its end
 * @param most how many addresses are asked for
 * @throws when the host cannot be reached
 */
export async function checkSite(home: URL, most: number): Promise<Report> {
  const places = new Map<string, string[]>();
  const note = (says: string, where: string): void => {
    places.set(says, [...(places.get(says) ?? []), where]);
  };
  let elsewhere: string | undefined;
  const { asked, left } = await crawl(home, most, (url, answer, from) => {
    for (const says of faultsOf(url.pathname, answer))
      note(says, answer.status === 200 ? url.pathname : `${url.pathname} (on ${from})`);
    if (url.href === home.href && answer.status === 200) elsewhere = canonical(textOf(answer));
  });
  const named = elsewhere !== undefined && elsewhere !== home.href && !isLocal(home);
  return {
    asked,
    left,
    faults: [
      ...(named
        ? [`The site says that it stands at ${elsewhere ?? ''}: build it with SITE_URL and BASE_PATH for ${home.href}`]
        : []),
      ...[...places].map(([says, where]) => sentence(says, where)),
      ...(await probe(home)),
    ],
  };
}
