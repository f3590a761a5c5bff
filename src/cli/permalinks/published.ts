import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from '../../model/address.ts';

/** What a built site answers to. */
export interface Published {
  /** Pages (with a slash at the end) and files. */
  readonly pages: ReadonlySet<Address>;
  /** The ids on each page. */
  readonly ids: ReadonlyMap<Address, ReadonlySet<string>>;
}

/** What a build names anew when its bytes change, or needs for itself alone: nobody is promised these. */
const machinery = /^\/(?:_astro|fonts|compare\/cases)\/|^\/(?:search|notes)\/.*\.json$|^\/404\.html$/;

/** What hosts and browsers look for by its name, and the records that stand beside a page, which is promised. */
const beside =
  /^\/(?:favicon\.\w+|apple-touch-icon\.png|icon-512\.png|card\.png|site\.webmanifest|opensearch\.xml|_\w+|\.nojekyll|\.well-known\/.*)$|\/(?:case|finding)\.json$/;

/** The ids of records on a page: events, flows, quotations, disagreements, findings, paragraphs. */
const recordId = /^(?:[EFDQ][1-9]\d*|[A-Z0-9]{2,4}-[1-9]\d*|p-[a-z0-9]+)$/;

/** Looks through a built folder. */
export function readPublished(folder: string): Published {
  const pages = new Set<Address>();
  const ids = new Map<Address, ReadonlySet<string>>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const path: Address = `/${file.slice(join(folder).length + 1).replaceAll('\\', '/')}`;
    if (machinery.test(path) || beside.test(path) || /\.(?:br|gz)$/.test(path)) continue;
    const page = path.replace(/index\.html$/, '') as Address;
    pages.add(page);
    if (!path.endsWith('.html')) continue;
    const html = readFileSync(file, 'utf8');
    ids.set(page, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)));
  }
  return { pages, ids };
}

/** True when a build answers to an address: the page is there, and the anchor on it. */
export function answers({ pages, ids }: Published, at: Address): boolean {
  const [page, anchor] = at.split('#') as [Address, string | undefined];
  return pages.has(page) && (anchor === undefined || ids.get(page)?.has(anchor) === true);
}

/**
 * Every address that a build makes public, in order: its pages and files, and the anchors of records. An embed is
 * promised as a whole.
 *
 * @param records the addresses at which the records say that they stand
 */
export function addressesOf(published: Published, records: ReadonlySet<Address>): readonly Address[] {
  const anchors = [...published.ids].flatMap(([page, ids]) =>
    page.startsWith('/embed/')
      ? []
      : [...ids]
          .map((id): Address => `${page}#${id}`)
          .filter((at) => records.has(at) || recordId.test(at.slice(page.length + 1))),
  );
  return [...published.pages, ...anchors].sort();
}
