import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { sitemap, sitemapPages } from '../../src/exports/sitemap.ts';
import { madeUp } from '../made-up/casebook.ts';

const revisedOn = (date: string) => ({ revisions: [{ date, note: 'First published.' }] });
const book = madeUp({
  cases: [
    {
      id: 'new',
      ...revisedOn('2026-03-03'),
      respondents: ['shop'],
      findings: [{ ...revisedOn('2026-04-04'), topics: ['security'], provisions: ['act/s-1'] }],
    },
    {
      id: 'old',
      ...revisedOn('2025-05-05'),
      respondents: ['broker'],
      findings: [{ ...revisedOn('2025-05-05'), topics: ['consent'], provisions: ['act/s-2'] }],
    },
  ],
  pages: [{ id: 'about' }],
});
const changed = new Map<string, string | undefined>(sitemapPages(book).map((page) => [page.at, page.changed]));

it('each page of the site’s map has the day on which the newest thing on it changed', () => {
  expect(changed.get('/cases/new/')).toBe('2026-04-04');
  expect(changed.get('/cases/old/timeline/')).toBe('2025-05-05');
  expect(changed.get('/actors/broker/')).toBe('2025-05-05');
  expect(changed.get('/topics/consent/')).toBe('2025-05-05');
  expect(changed.get('/topics/security/')).toBe('2026-04-04');
  expect(changed.get('/law/act/s-2/')).toBe('2025-05-05');
  for (const at of ['/', '/topics/', '/compare/', '/study/', '/questions/', '/search/', '/sources/kind/regulator/'])
    expect(changed.get(at), at).toBe('2026-04-04');
});

it('a page of what has no revisions is in the map without a day', () => {
  for (const at of ['/register/', '/glossary/', '/about/']) {
    expect(changed.has(at)).toBe(true);
    expect(changed.get(at)).toBeUndefined();
  }
});

it('the map is a list of addresses in full, each once', () => {
  const { urlset } = new XMLParser().parse(sitemap(book, { site: 'https://example.org', base: '/sub/' })) as {
    urlset: { url: { loc: string; lastmod?: string }[] };
  };
  const all = urlset.url.map(({ loc }) => loc);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toHaveLength(changed.size);
  expect(urlset.url).toContainEqual({ loc: 'https://example.org/sub/cases/old/', lastmod: '2025-05-05' });
  expect(urlset.url).toContainEqual({ loc: 'https://example.org/sub/register/' });
});
