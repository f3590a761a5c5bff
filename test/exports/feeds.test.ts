import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { atom } from '../../src/exports/feeds/atom.ts';
import { caseFeed, correctionsFeed, type Feed, followedFeed, siteFeed } from '../../src/exports/feeds/entries.ts';
import { registerFeed } from '../../src/exports/feeds/of-register.ts';
import { jsonFeed } from '../../src/exports/feeds/json-feed.ts';
import { rss } from '../../src/exports/feeds/rss.ts';
import { actorFollowed, provisionFollowed, topicFollowed } from '../../src/model/kept/followed.ts';
import { changesOf } from '../../src/model/kept/changes.ts';
import { first, madeUp } from '../made-up/casebook.ts';

const where = { site: 'https://casebook.example', base: '/' };
type Node = Record<string, unknown>;

const cases = [
  { id: 'toy', findings: [{ ref: 'TO-1' }, { ref: 'TO-2' }] },
  { id: 'old', revisions: [{ date: '2025-05-05', note: 'First published.' }], findings: [{ ref: 'OL-1' }] },
];
const book = madeUp({ cases });
/** The same after one finding was corrected, with marks in its words that XML would act on. */
const corrected = madeUp({
  cases: cases.map((file) => ({
    ...file,
    findings: file.findings.map((finding) =>
      finding.ref !== 'TO-1'
        ? finding
        : {
            ...finding,
            revisions: [
              { date: '2026-11-24', note: 'First published.', was: { claim: 'They <sold> “A & B”.' } },
              {
                date: '2026-12-01',
                note: 'The notice says so.',
                corrected: [{ what: 'The amount', was: '£1', is: '£2' }],
              },
            ],
          },
    ),
  })),
});

const penalties = madeUp({
  register: [
    { id: 'first', respondent: 'First', date: '2016', amount_gbp: '50000' },
    { id: 'last', respondent: 'Last', date: '2020-05-05', amount_gbp: '60000' },
    {
      id: 'cut',
      respondent: 'Cut',
      date: '2017-02-02',
      amount_gbp: '200000',
      amount_now_gbp: '20000',
      changed_by: 'tribunal',
      changed_on: '2021-01',
      status: 'varied',
    },
  ],
});

const feeds: readonly (readonly [string, Feed])[] = [
  ['site', siteFeed(book, where)],
  ['corrected', siteFeed(corrected, where)],
  ['corrections', correctionsFeed(corrected, where)],
  ['no corrections', correctionsFeed(book, where)],
  ['register', registerFeed(penalties, where)],
  ...book.cases.map((file) => [file.id, caseFeed(book, file.id, where)] as const),
];
const read = (xml: string): Node => {
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['entry', 'item', 'link', 'url'].includes(name),
  });
  // It throws where the text is not well-formed.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the new way is one more package
  return parser.parse(xml, true) as Node;
};
const day = /^\d{4}-\d{2}-\d{2}T00:00:00Z$/;

describe('a feed', () => {
  it.each(feeds)('of %s in Atom has what RFC 4287 requires, each id once, newest first', (_, feed) => {
    const root = read(atom(feed, 'https://casebook.example/feed.xml'))['feed'] as Node;
    for (const key of ['id', 'title', 'updated', 'author']) expect(root).toHaveProperty(key);
    expect(root['updated']).toMatch(day);
    const links = root['link'] as Node[];
    expect(links.map((link) => link['@_rel'])).toEqual(['self', 'alternate']);
    const entries = (root['entry'] ?? []) as Node[];
    expect(entries).toHaveLength(feed.entries.length);
    for (const entry of entries) {
      for (const key of ['id', 'title', 'updated', 'summary', 'link']) expect(entry).toHaveProperty(key);
      expect(entry['updated']).toMatch(day);
      expect(entry['id']).toMatch(/^https:\/\/casebook\.example\/.*\?v=\d+$/);
    }
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const days = entries.map(({ updated }) => String(updated));
    expect(days).toEqual([...days].sort().reverse());
  });

  it.each(feeds)('of %s in RSS has what RSS 2.0 requires', (_, feed) => {
    const { channel } = read(rss(feed, 'https://casebook.example/rss.xml'))['rss'] as { channel: Node };
    for (const key of ['title', 'link', 'description']) expect(channel).toHaveProperty(key);
    for (const item of (channel['item'] ?? []) as Node[]) {
      expect(item['pubDate']).toMatch(/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} 00:00:00 GMT$/);
      expect((item['guid'] as Node)['@_isPermaLink']).toBe('false');
      expect(item['title']).not.toBe('');
    }
  });

  it.each(feeds)('of %s in JSON has what JSON Feed 1.1 requires', (_, feed) => {
    const json = JSON.parse(jsonFeed(feed, 'https://casebook.example/feed.json')) as Node;
    expect(json['version']).toBe('https://jsonfeed.org/version/1.1');
    expect(typeof json['title']).toBe('string');
    for (const item of json['items'] as Node[]) {
      expect(typeof item['id']).toBe('string');
      expect(String(item['content_text']).length).toBeGreaterThan(10);
      expect(item['date_modified']).toMatch(day);
    }
  });

  it('says of a corrected finding what it said, what it says, and why', () => {
    const [entry] = correctionsFeed(corrected, where).entries;
    expect(correctionsFeed(corrected, where).entries).toHaveLength(1);
    expect(entry?.text).toContain('The notice says so. The claim was: “They <sold> “A & B”.”; it is now: ');
    expect(entry?.text).toContain('The amount was: “£1”; it is now: “£2”.');
    expect(siteFeed(corrected, where).entries[0]).toEqual(entry);
    expect(changesOf(book).filter(({ corrections }) => corrections.length > 0)).toEqual([]);
  });
});

it('the feed of the register has each penalty, by the day on which it was imposed or changed, with what stands', () => {
  const { entries } = registerFeed(penalties, where);
  expect(entries.map(({ title }) => title)).toEqual(['Cut: £200,000', 'Last: £60,000', 'First: £50,000']);
  expect(entries[0]?.text).toContain('stands at £20,000');
  expect(entries[1]?.text).not.toContain('stands at');
});

it('a feed of a topic, a provision or an actor has what is new of its findings, and nothing else', () => {
  const some = madeUp({
    cases: [
      {
        id: 'toy',
        respondents: ['shop'],
        findings: [
          { ref: 'TO-1', topics: ['lists'], provisions: ['act/s-1'], against: ['shop'] },
          { ref: 'TO-2', topics: ['security'], provisions: ['act/s-2'], against: ['broker'] },
        ],
      },
    ],
  });
  const [topic, provision, actor] = [
    first(some.topics.filter(({ id }) => id === 'lists')),
    first(some.provisions.filter(({ id }) => id === 'act/s-1')),
    first(some.actors.filter(({ id }) => id === 'broker')),
  ];
  const titles = (followed: Parameters<typeof followedFeed>[1]): readonly string[] =>
    followedFeed(some, followed, where).entries.map(({ title }) => title.slice(0, 4));
  expect(titles(topicFollowed(some, topic))).toEqual(['TO-1']);
  expect(titles(provisionFollowed(some, provision))).toEqual(['TO-1']);
  expect(titles(actorFollowed(some, actor))).toEqual(['TO-2']);
});
