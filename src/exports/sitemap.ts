import { absolute, address, type Address, type Site } from '../model/address.ts';
import type { Casebook } from '../model/casebook.ts';
import { findingsOfTopic, findingsOn } from '../model/indexes.ts';
import { pairsWithPage } from '../model/compare/pairs.ts';
import { canDecide } from '../model/decide/can-decide.ts';
import { type Change, changesOf } from '../model/kept/changes.ts';
import { element, xmlDocument } from './xml.ts';

/** A page to be found, with the day on which it last changed, `YYYY-MM-DD`, where there is one. */
interface SitemapPage {
  readonly at: Address;
  readonly changed?: string;
}

/**
 * Every page that may be found. Days come from revisions alone: a list of cases changes with its newest case, an actor's page
 * with the cases it is in; what is not revised (the register, the glossary, our own pages) has none.
 */
export function sitemapPages(book: Casebook): readonly SitemapPage[] {
  const changes = changesOf(book);
  const changing = (fits: (change: Change) => boolean, ...pages: readonly Address[]): readonly SitemapPage[] => {
    const changed = changes.find(fits)?.date;
    return pages.map((at) => (changed === undefined ? { at } : { at, changed }));
  };
  const ofCases = (ids: ReadonlySet<string>, ...pages: readonly Address[]) =>
    changing((change) => ids.has(change.case), ...pages);
  const ofFindings = (findings: Casebook['findings'], page: Address) => {
    const refs = new Set(findings.map(({ ref }) => ref));
    return changing((change) => refs.has(change.id), page);
  };
  return [
    ...changing(
      () => true,
      address.home(),
      address.cases(),
      address.actors(),
      address.topics(),
      address.flows(),
      address.law(),
      address.timeline(),
      address.onThisDay(),
      address.compare(),
      address.study(),
      address.questions(),
      address.search(),
      address.corrections(),
      address.dataPage(),
      address.sources(),
      ...[...new Set(book.sources.map(({ kind }) => kind))].map((kind) => address.sourcesOfKind(kind)),
    ),
    ...[address.register(), address.glossary(), ...book.pages.map(({ id }) => address.page(id))].map((at) => ({ at })),
    ...book.cases.flatMap((file) => [
      ...ofCases(
        new Set([file.id]),
        address.case(file.id),
        address.caseFlows(file.id),
        address.caseTimeline(file.id),
        address.studySheet(file.id),
        ...(canDecide(book, file) ? [address.decide(file.id), address.decideOutcome(file.id)] : []),
      ),
      ...file.findings.flatMap((finding) => ofFindings([finding], address.finding(file.id, finding.slug))),
    ]),
    ...pairsWithPage(book).flatMap(({ a, b }) => ofCases(new Set([a.id, b.id]), address.comparePair(a.id, b.id))),
    ...book.actors.flatMap(({ id }) =>
      ofCases(new Set((book.casesOf.get(id) ?? []).map((file) => file.id)), address.actor(id)),
    ),
    ...book.topics.flatMap(({ id }) => ofFindings(findingsOfTopic(book, id), address.topic(id))),
    ...book.instruments.flatMap(({ id, provisions }) =>
      ofFindings(
        provisions.flatMap((each) => findingsOn(book, each.id)),
        address.act(id),
      ),
    ),
    ...book.provisions.flatMap(({ id }) => ofFindings(findingsOn(book, id), address.provision(id))),
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
