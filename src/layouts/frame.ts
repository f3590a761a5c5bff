import { link, publicLink } from '../components/link.ts';
import { address, type Address } from '../model/address.ts';
import { theCasebook } from '../model/load.ts';
import { regulatorOf } from '../model/regulator.ts';

const places: readonly (readonly [string, Address])[] = [
  ['Cases', address.cases()],
  ['Flows', address.flows()],
  ['Timeline', address.timeline()],
  ['Law', address.law()],
  ['Register', address.register()],
];

/** What every page hands to the layout: words for the head, and the links of header and footer. */
export function frame(at: Address, title: string, description: string) {
  const book = theCasebook();
  const top = `/${at.split('/')[1] ?? ''}/`;
  return {
    title,
    description,
    canonical: publicLink(at),
    regulator: regulatorOf(book).name,
    home: link(address.home()),
    notes: link(address.notes()),
    searchAction: link(address.search()),
    index: {
      core: link(address.searchIndex('names')),
      facts: link(address.searchIndex('facts')),
      texts: link(address.searchIndex('texts')),
    },
    nav: places.map(([label, to]) => ({ label, href: link(to), current: to === top })),
    footer: [
      { label: 'Actors', href: link(address.actors()) },
      { label: 'Study', href: link(address.study()) },
      { label: 'Compare', href: link(address.compare()) },
      { label: 'Topics', href: link(address.topics()) },
      { label: 'Sources', href: link(address.sources()) },
      { label: 'Questions', href: link(address.questions()) },
      { label: 'Glossary', href: link(address.glossary()) },
      { label: 'On this day', href: link(address.onThisDay()) },
      { label: 'About', href: link(address.page('about')) },
      { label: 'Method', href: link(address.page('method')) },
      { label: 'Corrections', href: link(address.corrections()) },
      { label: 'Data', href: link(address.dataPage()) },
      { label: 'Search', href: link(address.search()) },
    ],
    fontPreload: [link(address.font('newsreader-roman.woff2')), link(address.font('libre-franklin.woff2'))],
    moved: book.redirects.filter(({ from }) => from.startsWith(`${at}#`)),
    feeds: [
      { type: 'application/atom+xml', href: link(address.feed('atom.xml')) },
      { type: 'application/rss+xml', href: link(address.feed('rss.xml')) },
      { type: 'application/feed+json', href: link(address.feed('feed.json')) },
    ],
    favicon: link('/favicon.svg'),
  };
}
