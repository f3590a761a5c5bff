import { address, type Site } from '../../model/address.ts';
import { byId, type Casebook, type CaseFile } from '../../model/casebook.ts';
import type { PageMeta } from '../../model/page-meta.ts';
import { citedId } from '../../schema/claim.ts';
import { workOfCase } from '../cite/of-page.ts';
import { citeLinks, crumbs, graph, ownWork, siteThings, urls } from './common.ts';
import { referenceTags } from './reference-tags.ts';
import { sourceThing } from './sources.ts';

/** What a case file says of itself: an article of ours about a matter, with its findings as parts; never a report of the regulator. */
export function metaOfCase(book: Casebook, file: CaseFile, where: Site): PageMeta {
  const url = urls(where);
  const page = url(address.case(file.id));
  const published = file.revisions[0]?.date;
  const modified = file.revisions.at(-1)?.date;
  const rested = [...new Set(file.outcomes.flatMap((outcome) => outcome.sources.map(citedId)))].map((id) =>
    byId(book.sources, id),
  );
  return {
    card: { url: url(address.card(address.case(file.id))), alt: `${file.title}: ${file.standfirst}` },
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    tags: [
      ...referenceTags(workOfCase(file, where)),
      ['citation_title', file.title],
      ['citation_author', 'Casebook'],
      ...(modified === undefined ? [] : [['citation_publication_date', modified.replaceAll('-', '/')] as const]),
      ['citation_public_url', page],
      ['citation_language', 'en-GB'],
      ['DC.title', file.title],
      ['DC.creator', 'Casebook'],
      ...(modified === undefined ? [] : [['DC.date', modified] as const]),
      ['DC.identifier', page],
      ['DC.type', 'Text'],
      ['DC.language', 'en-GB'],
      ['DC.description', file.standfirst],
    ],
    links: [
      { rel: 'cite-as', href: page },
      { rel: 'alternate', type: 'application/json', title: 'The record', href: url(address.caseData(file.id)) },
      ...citeLinks(where, address.case(file.id), 'Article'),
      {
        rel: 'alternate',
        type: 'application/atom+xml',
        title: `Casebook: ${file.title}`,
        href: url(address.caseFeed(file.id)),
      },
    ],
    jsonLd: graph(
      {
        '@type': 'Article',
        '@id': page,
        url: page,
        headline: file.title,
        abstract: file.standfirst,
        image: url(address.card(address.case(file.id))),
        ...(published === undefined ? {} : { datePublished: published }),
        ...(modified === undefined ? {} : { dateModified: modified }),
        version: String(file.revisions.length),
        ...ownWork(where),
        about: file.respondents.map((id) => {
          const actor = byId(book.actors, id);
          return {
            '@type': actor.kind === 'person' ? 'Person' : 'Organization',
            name: actor.name,
            url: url(address.actor(id)),
          };
        }),
        citation: rested.map((source) => sourceThing(book, source)),
        hasPart: file.findings.map((finding) => ({
          '@type': 'WebPage',
          '@id': url(address.finding(file.id, finding.slug)),
          name: finding.claim,
          url: url(address.short(finding.ref)),
        })),
      },
      crumbs(where, [
        ['Cases', address.cases()],
        [file.title, address.case(file.id)],
      ]),
      ...siteThings(where),
    ),
  };
}
