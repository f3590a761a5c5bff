import { absolute, address, type Address, type Site } from '../../model/address.ts';
import type { PageMeta } from '../../model/page-meta.ts';
import { fileFormats } from '../cite/formats.ts';

/** Text and data of the site are under this licence. */
export const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** A thing in the words of schema.org. */
export type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** The addresses of a site, as others must write them. */
export const urls =
  (where: Site) =>
  (at: Address): string =>
    absolute(at, where);

/** The site and who publishes it. */
export function siteThings(where: Site): readonly [Thing, Thing] {
  const home = urls(where)(address.home());
  const publisher = { '@type': 'Organization', '@id': `${home}#publisher`, name: 'Casebook', url: home };
  return [
    {
      '@type': 'WebSite',
      '@id': `${home}#site`,
      name: 'Casebook',
      url: home,
      inLanguage: 'en-GB',
      publisher: { '@id': publisher['@id'] },
    },
    publisher,
  ];
}

/** What every page of ours says of itself: whose it is, under which licence, part of what. */
export function ownWork(where: Site) {
  const home = urls(where)(address.home());
  return {
    inLanguage: 'en-GB',
    license: licence,
    isAccessibleForFree: true,
    publisher: { '@id': `${home}#publisher` },
    author: { '@id': `${home}#publisher` },
  } as const;
}

/** The way from the site's top down to a page. */
export const crumbs = (where: Site, way: readonly (readonly [string, Address])[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: way.map(([name, at], index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: urls(where)(at),
  })),
});

/** Several things of one page. */
export const graph = (...things: readonly Thing[]): object => ({ '@context': 'https://schema.org', '@graph': things });

/** Links to the citation of the thing at an address, to its licence and to its type. */
export const citeLinks = (where: Site, at: Address, type: string): PageMeta['links'] => [
  ...fileFormats.map((format) => ({
    rel: 'describedby',
    href: urls(where)(address.citeFile(at, format.id)),
    type: format.type,
    title: `Citation in ${format.label}`,
  })),
  { rel: 'license', href: licence },
  { rel: 'type', href: `https://schema.org/${type}` },
];
