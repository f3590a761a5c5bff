import { address, type Site } from '../../model/address.ts';
import { findersOf } from '../../model/case/finder.ts';
import { citedLine } from '../../model/case/standing-line.ts';
import { besideClaim } from '../../schema/standing.ts';
import { byId, type Casebook, type CaseFinding } from '../../model/casebook.ts';
import type { PageMeta } from '../../model/page-meta.ts';
import { citedId } from '../../schema/claim.ts';
import { workOfFinding } from '../cite/of-page.ts';
import { saidTitle } from '../cite/said.ts';
import { citeLinks, crumbs, graph, ownWork, siteThings, urls } from './common.ts';
import { referenceTags } from './reference-tags.ts';
import { sourceThing } from './sources.ts';

/**
 * What a finding's page says of itself: a web page about a claim that somebody made and we record. It is not reviewed:
 * a finding that was set aside is not rated as false, so there is no ClaimReview.
 */
export function metaOfFinding(book: Casebook, finding: CaseFinding, where: Site): PageMeta {
  const url = urls(where);
  const file = byId(book.cases, finding.case);
  const page = url(address.finding(file.id, finding.slug));
  const short = url(address.short(finding.ref));
  const version = finding.revisions.length;
  const published = finding.revisions[0]?.date;
  const modified = finding.revisions.at(-1)?.date;
  const work = workOfFinding(book, finding, where);
  const cited = finding.sources.map((each) => byId(book.sources, citedId(each)));
  return {
    card: {
      url: url(address.card(address.short(finding.ref))),
      alt: `${finding.ref}, ${file.title}: ${finding.claim} ${citedLine(finding)}.`,
    },
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    tags: [
      ...referenceTags(work),
      ['citation_title', saidTitle(work)],
      ['citation_author', 'Casebook'],
      ...(modified === undefined
        ? []
        : [
            ['citation_publication_date', modified.replaceAll('-', '/')] as const,
            ['citation_online_date', modified.replaceAll('-', '/')] as const,
          ]),
      ['citation_public_url', short],
      ['citation_language', 'en-GB'],
      ['DC.title', saidTitle(work)],
      ['DC.creator', 'Casebook'],
      ...(modified === undefined ? [] : [['DC.date', modified] as const]),
      ['DC.identifier', short],
      ['DC.type', 'Text'],
      ['DC.language', 'en-GB'],
      ['DC.isPartOf', url(address.case(file.id))],
      ...cited.flatMap((source) => (source.url === undefined ? [] : [['DC.source', source.url] as const])),
    ],
    links: [
      { rel: 'cite-as', href: short },
      { rel: 'alternate', type: 'application/json', title: 'The record', href: url(address.findingData(finding.ref)) },
      ...citeLinks(where, address.short(finding.ref), 'WebPage'),
      { rel: 'collection', href: url(address.case(file.id)) },
    ],
    jsonLd: graph(
      {
        '@type': 'WebPage',
        '@id': page,
        url: short,
        name: finding.claim,
        ...(published === undefined ? {} : { datePublished: published }),
        ...(modified === undefined ? {} : { dateModified: modified }),
        version: String(version),
        identifier: finding.ref,
        ...ownWork(where),
        isPartOf: { '@id': url(address.case(file.id)) },
        primaryImageOfPage: url(address.card(address.short(finding.ref))),
        mainEntity: { '@id': `${page}#claim` },
      },
      {
        '@type': 'Claim',
        '@id': `${page}#claim`,
        text: finding.claim,
        creativeWorkStatus: besideClaim(finding.standing),
        description: citedLine(finding),
        author: findersOf(book, finding).map(({ kind, name }) => ({
          '@type': kind === 'person' ? 'Person' : 'Organization',
          name,
        })),
        appearance: cited.map((source) => sourceThing(book, source)),
      },
      crumbs(where, [
        ['Cases', address.cases()],
        [file.title, address.case(file.id)],
        [finding.ref, address.finding(file.id, finding.slug)],
      ]),
      ...siteThings(where),
    ),
  };
}
