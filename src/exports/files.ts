import { address, type Address, href, type Site } from '../model/address.ts';
import { byId, type Casebook } from '../model/casebook.ts';
import { actorFollowed, provisionFollowed, topicFollowed } from '../model/kept/followed.ts';
import { chartNames } from '../model/embed/charts-of-case.ts';
import { embedOfChart, embedOfFinding } from '../model/embed/embeddable.ts';
import { embedsOfSeveral } from '../model/embed/of-several.ts';
import { searchFiles } from '../search/documents/index.ts';
import { packed } from '../search/packed.ts';
import { type Card, drawn } from './card/draw.ts';
import { cardOfActor, cardOfCase, cardOfFinding, cardOfProvision } from './card/cards.ts';
import { fileFormats } from './cite/formats.ts';
import { workOfCase, workOfFinding } from './cite/of-page.ts';
import { workOfProvision } from './cite/of-provision.ts';
import { workOfSource } from './cite/of-source.ts';
import { comparedCase } from './compared-case.ts';
import { dataFiles } from './data/files.ts';
import { atom } from './feeds/atom.ts';
import { caseFeed, correctionsFeed, followedFeed, siteFeed } from './feeds/entries.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { registerFeed } from './feeds/of-register.ts';
import { rss } from './feeds/rss.ts';
import { drawFeedSheet, feedSheet } from './feeds/sheet.ts';
import { icalendar } from './icalendar.ts';
import { noteFiles } from './notes.ts';
import { oembed } from './oembed.ts';
import { opensearch } from './opensearch.ts';
import { robots } from './robots.ts';
import { each, type FileKind, one, type SiteFile } from './site-file.ts';
import { securityText } from './security.ts';
import { cardOfSite } from './site-card.ts';
import { sitemap } from './sitemap.ts';
import { withdrawnFiles } from './withdrawn.ts';

const cases = (book: Casebook) => book.cases;
const findings = (book: Casebook) => book.findings;
const actors = (book: Casebook) => book.actors;
const provisions = (book: Casebook) => book.provisions;
const charts = (book: Casebook) => book.cases.flatMap((file) => chartNames.map((chart) => ({ file, chart })));

/** The style sheet by which a browser draws a feed that somebody opens in it. */
const sheet = ({ base }: Site): string => href(feedSheet, base);

const card = async (said: Card) => new Uint8Array(await drawn(said));

/** Every kind of file that the site serves beside its pages: where each stands, and what writes it. */
const kinds: readonly FileKind[] = [
  one('/opensearch.xml', ({ where }) => opensearch(where)),
  one('/.well-known/security.txt', ({ book, where }) => securityText(book, where)),
  one('/robots.txt', ({ where }) => robots(where)),
  one('/sitemap.xml', ({ book, where }) => sitemap(book, where)),

  one(address.feed('atom.xml'), ({ book, where, self }) => atom(siteFeed(book, where), self, sheet(where))),
  one(address.feed('rss.xml'), ({ book, where, self }) => rss(siteFeed(book, where), self, sheet(where))),
  one(feedSheet, drawFeedSheet),
  one(address.feed('feed.json'), ({ book, where, self }) => jsonFeed(siteFeed(book, where), self)),
  one(address.correctionsFeed(), ({ book, where, self }) => atom(correctionsFeed(book, where), self, sheet(where))),
  each(
    cases,
    ({ id }) => address.caseFeed(id),
    ({ id }, { book, where, self }) => atom(caseFeed(book, id, where), self, sheet(where)),
  ),

  one(address.feedOf(address.register()), ({ book, where, self }) =>
    atom(registerFeed(book, where), self, sheet(where)),
  ),
  each(
    // What nothing follows has no feed, but where it had one to which somebody may hold on.
    (book) => {
      const published = new Set(book.permalinks);
      return [
        ...book.topics.map((topic) => topicFollowed(book, topic)),
        ...book.provisions.map((provision) => provisionFollowed(book, provision)),
        ...book.actors.map((actor) => actorFollowed(book, actor)),
      ].filter(({ home, of }) => of.size > 0 || published.has(address.feedOf(home)));
    },
    ({ home }) => address.feedOf(home),
    (followed, { book, where, self }) => atom(followedFeed(book, followed, where), self, sheet(where)),
  ),

  each(
    cases,
    ({ id }) => address.calendar(id),
    (file, { where }) => icalendar(file, where),
  ),
  one(address.timelineCalendar(), ({ book, where }) =>
    icalendar(book.cases, where, 'Casebook: key dates of all cases'),
  ),

  dataFiles,

  ...fileFormats.flatMap(({ id: format, write }) => [
    each(
      findings,
      ({ ref }) => address.citeFile(address.short(ref), format),
      (finding, { book, where }) => write([workOfFinding(book, finding, where)]),
    ),
    each(
      cases,
      ({ id }) => address.citeFile(address.case(id), format),
      (file, { where }) => write([workOfCase(file, where)]),
    ),
    each(
      provisions,
      ({ id }) => address.citeFile(address.provision(id), format),
      ({ id }, { book }) => write([workOfProvision(book, id)]),
    ),
    each(
      (book) => book.sources,
      ({ id }) => address.citeFile(address.sourceCite(id), format),
      (source, { book }) => write([workOfSource(book, source)]),
    ),
    each(
      cases,
      ({ id }) => address.sourcesFile(id, format),
      ({ sources }, { book }) => write(sources.map((source) => workOfSource(book, source))),
    ),
  ]),

  one(address.card(address.home()), ({ book, where }) => card(cardOfSite(book, where))),
  each(
    findings,
    ({ ref }) => address.card(address.short(ref)),
    (finding, { book, where }) => card(cardOfFinding(book, finding, where)),
  ),
  each(
    cases,
    ({ id }) => address.card(address.case(id)),
    (file, { where }) => card(cardOfCase(file, where)),
  ),
  each(
    actors,
    ({ id }) => address.card(address.actor(id)),
    (actor, { book, where }) => card(cardOfActor(book, actor, where)),
  ),
  each(
    provisions,
    ({ id }) => address.card(address.provision(id)),
    (provision, { book, where }) => card(cardOfProvision(book, provision, where)),
  ),

  each(
    findings,
    ({ ref }) => address.oembedFinding(ref),
    (finding, { book, where }) => oembed(embedOfFinding(byId(book.cases, finding.case), finding), where),
  ),
  each(
    charts,
    ({ file, chart }) => address.oembedChart(file.id, chart),
    ({ file, chart }, { where }) => oembed(embedOfChart(file, chart), where),
  ),

  each(
    embedsOfSeveral,
    (of) => of.oembed,
    (of, { where }) => oembed(of, where),
  ),

  ...withdrawnFiles,

  each(
    cases,
    ({ id }) => address.compareData(id),
    (file, { book, where }) => JSON.stringify(comparedCase(book, file, where.base)),
  ),
  each(
    () => ['law', 'terms'] as const,
    (kind) => `${address.notes()}${kind}.json` as Address,
    (kind, { book }) => JSON.stringify(noteFiles(book)[kind]),
  ),
  // Both files are of one making.
  (book, where) => {
    let made: ReturnType<typeof searchFiles> | undefined;
    const make = () => (made ??= searchFiles(book, (at) => href(at, where.base)));
    return [
      { at: address.searchIndex('names'), write: () => JSON.stringify(packed(make().core)) },
      { at: address.searchIndex('facts'), write: () => JSON.stringify(make().facts) },
      { at: address.searchIndex('texts'), write: () => JSON.stringify(make().texts) },
    ];
  },
];

/** Every file of the site that is no page, in the order of their kinds. */
export const filesOf = (book: Casebook, where: Site): readonly SiteFile[] => kinds.flatMap((kind) => kind(book, where));
