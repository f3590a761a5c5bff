import { describe, expect, it } from 'vitest';
import { filesOf } from '../../src/exports/files.ts';
import { mediaType } from '../../src/exports/media-types.ts';
import { loadCasebook } from '../../src/model/load.ts';
import { put, withCasebook } from '../content/casebook.ts';

const files = filesOf(withCasebook(loadCasebook), { site: 'https://example.org', base: '/sub/' });
const addresses = files.map(({ at }) => at);

describe('the files of the site that are no pages', () => {
  it('stand at an address each, each of an ending whose media type is known', () => {
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const at of addresses) expect(mediaType(at), at).toMatch(/^[a-z]+\/[a-z.+-]+(?:; charset=utf-8)?$/);
    expect(mediaType('/data/v1/casebook.zip')).toBe('application/zip');
    expect(mediaType('/f/T-1/cite.biblatex.bib')).toBe('application/x-bibtex; charset=utf-8');
    expect(mediaType('/a.b/c')).toBeUndefined();
  });

  it('are written, each with something in it', async () => {
    for (const { at, write } of files) expect((await write()).length, at).toBeGreaterThan(20);
  });

  it('have one of each kind for each thing', () => {
    for (const at of [
      '/robots.txt',
      '/sitemap.xml',
      '/feeds/atom.xml',
      '/corrections/feed.xml',
      '/cases/toy/feed.xml',
      '/cases/toy/events.ics',
      '/cases/toy/events.csv',
      '/timeline/events.csv',
      '/register/penalties.csv',
      '/data/v1/schemas/cases.json',
      '/cases/toy/sources.ris',
      '/f/TY-1/cite.csl.json',
      '/f/TY-1/card.png',
      '/oembed/f/TY-1.json',
      '/oembed/cases/toy/flows.json',
      '/compare/cases/toy.json',
      '/notes/terms.json',
      '/search/facts.json',
      '/search/texts.json',
    ])
      expect(addresses).toContain(at);
  });
});

it('a feed that was published stays, though nothing follows any more what it was of', () => {
  const feedsAfter = (...log: readonly string[]): readonly string[] =>
    withCasebook((folder) => {
      put(folder, 'permalinks.txt', ['/cases/toy/', ...log, ''].join('\n'));
      return filesOf(loadCasebook(folder), { site: 'https://example.org', base: '/' })
        .map(({ at }): string => at)
        .filter((at) => /^\/(?:actors|law|topics)\/.*feed/.test(at));
    });
  const own = feedsAfter();
  const bare = withCasebook(loadCasebook)
    .provisions.map(({ id }) => `/law/${id}/feed.xml`)
    .find((at) => !own.includes(at));
  expect(bare).toBeDefined();
  expect([...feedsAfter(bare ?? '')].sort()).toEqual([...own, bare].sort());
});
