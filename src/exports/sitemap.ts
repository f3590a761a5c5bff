import { absolute, address, type Address, type Site } from '../model/address.ts';
import type { Casebook } from '../model/casebook.ts';
import { changesOf } from '../model/kept/changes.ts';
import { element, xmlDocument } from './xml.ts';

/**
 * The pages to be found, each with the day on which it last changed, from revisions alone: a list of cases changes with its newest
 * case, an actor's page with the cases it is in. A page with no such day has none.
 */
export function sitemapPages(book: Casebook): readonly { readonly at: Address; readonly changed?: string }[] {
  const changes = changesOf(book);
  const newestOf = (fits: (change: (typeof changes)[number]) => boolean): { readonly changed?: string } => {
    const found = changes.find(fits)?.date;
    return found === undefined ? {} : { changed: found };
  };
  const all = newestOf(() => true);
  return [
    { at: address.home(), ...all },
    { at: address.cases(), ...all },
    ...book.cases.flatMap((file) => [
      ...[address.case(file.id), address.caseFlows(file.id), address.caseTimeline(file.id)].map((at) => ({
        at,
        ...newestOf((change) => change.case === file.id),
      })),
      ...file.findings.map((finding) => ({
        at: address.finding(file.id, finding.slug),
        ...newestOf((change) => change.id === finding.ref),
      })),
    ]),
    { at: address.actors(), ...all },
    ...book.actors.map((actor) => {
      const cases = new Set((book.casesOf.get(actor.id) ?? []).map(({ id }) => id));
      return { at: address.actor(actor.id), ...newestOf((change) => cases.has(change.case)) };
    }),
    { at: address.topics(), ...all },
    ...book.topics.map((topic) => {
      const refs = new Set(book.findings.filter(({ topics }) => topics.includes(topic.id)).map(({ ref }) => ref));
      return { at: address.topic(topic.id), ...newestOf((change) => refs.has(change.id)) };
    }),
    { at: address.flows(), ...all },
    { at: address.law(), ...all },
    ...book.provisions.map((provision) => {
      const refs = new Set(
        book.findings.filter(({ provisions }) => provisions.includes(provision.id)).map(({ ref }) => ref),
      );
      return { at: address.provision(provision.id), ...newestOf((change) => refs.has(change.id)) };
    }),
    { at: address.timeline(), ...all },
    { at: address.onThisDay(), ...all },
    { at: address.compare(), ...all },
    { at: address.sources(), ...all },
    { at: address.register() },
    { at: address.glossary() },
    { at: address.corrections(), ...all },
    { at: address.dataPage(), ...all },
    ...book.pages.map((page) => ({ at: address.page(page.id) })),
  ];
}

/** The site's map (sitemaps.org 0.9). */
export const sitemap = (book: Casebook, where: Site): string =>
  xmlDocument(
    element(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      sitemapPages(book).map(({ at, changed }) =>
        element('url', {}, [
          element('loc', {}, absolute(at, where)),
          ...(changed === undefined ? [] : [element('lastmod', {}, changed)]),
        ]),
      ),
    ),
  );
