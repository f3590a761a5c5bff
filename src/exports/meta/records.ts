import { address, type Address, type Site } from '../../model/address.ts';
import type { Casebook, Source } from '../../model/casebook.ts';
import type { PageMeta } from '../../model/page-meta.ts';
import type { Actor } from '../../schema/actor.ts';
import type { Provision } from '../../schema/provision.ts';
import { workOfProvision } from '../cite/of-provision.ts';
import { workOfSource } from '../cite/of-source.ts';
import { citeLinks, crumbs, graph, licence, ownWork, siteThings, type Thing, urls } from './common.ts';
import { referenceTags } from './reference-tags.ts';
import { sourceThing } from './sources.ts';
import { instrumentOf } from '../../model/law/instrument.ts';

/** What an actor's page says of itself. */
export function metaOfActor(actor: Actor, where: Site): PageMeta {
  const url = urls(where);
  const page = url(address.actor(actor.id));
  const card = url(address.card(address.actor(actor.id)));
  // A group is not an organisation; nothing in schema.org is people as a group but this.
  const type = actor.kind === 'person' ? 'Person' : /^group/.test(actor.kind) ? 'Thing' : 'Organization';
  return {
    card: { url: card, alt: `${actor.name}: ${actor.description}` },
    tags: [],
    links: [
      { rel: 'cite-as', href: page },
      { rel: 'license', href: licence },
    ],
    jsonLd: graph(
      {
        '@type': 'WebPage',
        '@id': page,
        url: page,
        name: actor.name,
        ...ownWork(where),
        mainEntity: { '@id': `${page}#actor` },
      },
      {
        '@type': type,
        '@id': `${page}#actor`,
        name: actor.name,
        description: actor.description,
        ...(actor.also_known_as.length > 0 ? { alternateName: actor.also_known_as } : {}),
      },
      crumbs(where, [
        ['Actors', address.actors()],
        [actor.name, address.actor(actor.id)],
      ]),
      ...siteThings(where),
    ),
  };
}

/** A provision as legislation: what it is called, where it applies, between which days it was in force. */
function provisionThing(book: Casebook, provision: Provision, where: Site): Thing {
  const url = urls(where);
  const instrument = instrumentOf(book, provision.id);
  const { in_force_from: from, in_force_to: to } = provision;
  return {
    '@type': 'Legislation',
    '@id': `${url(address.provision(provision.id))}#law`,
    name: provision.label,
    abstract: provision.requires,
    legislationIdentifier: provision.label,
    legislationJurisdiction: instrument.id === 'gdpr' ? 'EU' : 'GB',
    ...(from === undefined ? {} : { legislationDateVersion: from, temporalCoverage: `${from}/${to ?? '..'}` }),
    legislationLegalForce: to === undefined ? 'https://schema.org/InForce' : 'https://schema.org/NotInForce',
    isPartOf: {
      '@type': 'Legislation',
      name: instrument.title,
      ...(instrument.url === undefined ? {} : { url: instrument.url }),
    },
    ...(provision.url === undefined ? {} : { sameAs: provision.url }),
  };
}

/** What a provision's page says of itself: it is about a piece of law, and sums it up in our words. */
export function metaOfProvision(book: Casebook, provision: Provision, where: Site): PageMeta {
  const at = address.provision(provision.id);
  const page = urls(where)(at);
  return {
    card: { url: urls(where)(address.card(at)), alt: `${provision.label}: ${provision.requires}` },
    tags: referenceTags(workOfProvision(book, provision.id)),
    links: [{ rel: 'cite-as', href: page }, ...citeLinks(where, at, 'WebPage')],
    jsonLd: graph(
      {
        '@type': 'WebPage',
        '@id': page,
        url: page,
        name: provision.label,
        ...ownWork(where),
        mainEntity: { '@id': `${page}#law` },
      },
      provisionThing(book, provision, where),
      ...below(where, 'Law', address.law(), provision.label, at),
    ),
  };
}

const below = (where: Site, top: string, above: Address, name: string, at: Address): readonly Thing[] => [
  crumbs(where, [
    [top, above],
    [name, at],
  ]),
  ...siteThings(where),
];

/** What the page that cites a source says of itself. */
export function metaOfSource(book: Casebook, source: Source, where: Site): PageMeta {
  const at = address.sourceCite(source.id);
  const thing = sourceThing(book, source);
  return {
    tags: referenceTags(workOfSource(book, source)),
    links: citeLinks(where, at, thing['@type']),
    jsonLd: graph(thing, ...below(where, 'Sources', address.sources(), source.title, at)),
  };
}
