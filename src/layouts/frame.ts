import { link, publicLink } from '../components/link.ts';
import { address, type Address, inVersion, parseAddress, printed } from '../model/address.ts';
import type { Casebook } from '../model/casebook.ts';
import { caseWith, findingAt, movedFrom } from '../model/indexes.ts';
import { theCasebook } from '../model/load.ts';
import { regulatorOf } from '../model/regulator.ts';
import { whoGave } from '../model/say/diagram.ts';
import * as words from '../model/say/interface-words.ts';

const places: readonly (readonly [string, Address])[] = [
  ['Cases', address.cases()],
  ['Flows', address.flows()],
  ['Timeline', address.timeline()],
  ['Law', address.law()],
  ['Register', address.register()],
];

/**
 * The picture of a page that has none of its own: that of the case for what belongs to a case, else that of the site.
 * Nothing for a record's own page, which says its own.
 */
function cardFor(book: Casebook, at: Address): { url: string; alt: string } | undefined {
  if (parseAddress(at) !== undefined) return undefined;
  const [, first, id] = at.split('/');
  const file = first === 'cases' ? caseWith(book, id ?? '') : undefined;
  return file
    ? { url: publicLink(address.card(address.case(file.id))), alt: `${file.title}: ${file.standfirst}` }
    : { url: publicLink(address.card(address.home())), alt: `Casebook: ${whoGave}, and what became of it` };
}

/** What stands above each sheet on which a page is printed: a finding and a case in their version, at the address of it. */
function sheetOf(book: Casebook, at: Address, title: string): { head: string; at: string } {
  const means = parseAddress(at);
  const told = (head: string, version: number, where: Address) => ({
    head: `${head}, version ${String(version)}`,
    at: printed(publicLink(inVersion(where, version))),
  });
  if (means?.kind === 'finding') {
    const finding = findingAt(book, means.case, means.slug);
    if (finding) return told(finding.ref, finding.revisions.length, address.short(finding.ref));
  }
  if (means?.kind === 'case') {
    const file = caseWith(book, means.id);
    if (file) return told(file.title, file.revisions.length, at);
  }
  return { head: title, at: printed(publicLink(at)) };
}

/** What every page hands to the layout: words for the head, and the links of header and footer. */
export function frame(at: Address, title: string, description: string) {
  const book = theCasebook();
  const top = `/${at.split('/')[1] ?? ''}/`;
  return {
    title,
    description,
    canonical: publicLink(at),
    card: cardFor(book, at),
    sheet: sheetOf(book, at, title),
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
      { label: words.compare, href: link(address.compare()) },
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
    moved: movedFrom(book, at),
    feeds: [
      { type: 'application/atom+xml', href: link(address.feed('atom.xml')) },
      { type: 'application/rss+xml', href: link(address.feed('rss.xml')) },
      { type: 'application/feed+json', href: link(address.feed('feed.json')) },
    ],
  };
}
