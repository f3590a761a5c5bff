import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPages, data, dist, htmlOf } from './site.ts';

const meta = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];
const pathOf = (url: string): string => decodeURIComponent(new URL(url).pathname);
const shared = [
  ...data('findings').flatMap(({ url, short }) => [String(url), String(short)]),
  ...data('cases').map(({ url }) => String(url)),
  ...data('actors').map(({ url }) => String(url)),
].map(pathOf);

describe('a page that is shared', () => {
  it('has a title, words, and a picture that is there, 1200 × 630 and at most 120 KB', () => {
    for (const path of shared) {
      const html = htmlOf(path);
      for (const name of ['og:title', 'og:description', 'og:url', 'og:image:alt', 'twitter:image:alt'])
        expect(meta(html, name)?.length, `${path} ${name}`).toBeGreaterThanOrEqual(3);
      expect(meta(html, 'twitter:card')).toBe('summary_large_image');
      const file = join(dist, pathOf(meta(html, 'og:image') ?? 'https://x/'));
      expect(statSync(file).size, file).toBeLessThanOrEqual(120 * 1024);
      const png = readFileSync(file);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
    }
  });

  it('is something to read, and the home page the front of a site', () => {
    expect(meta(htmlOf('/'), 'og:type')).toBe('website');
    for (const path of shared) expect(meta(htmlOf(path), 'og:type'), path).toBe('article');
  });

  it('says what it is in one block of JSON-LD that parses', () => {
    for (const path of shared) {
      const blocks = [...htmlOf(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
      expect(blocks, path).toHaveLength(1);
      expect(JSON.parse(blocks[0]?.[1] ?? ''), path).toHaveProperty('@graph');
    }
  });

  it('of a finding, long or short, says where its embed is described', () => {
    for (const { ref, url, short } of data('findings'))
      for (const path of [url, short].map(String).map(pathOf))
        expect(
          /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(htmlOf(path))?.[1],
          path,
        ).toMatch(new RegExp(`/oembed/f/${String(ref)}\\.json$`));
  });

  it('links to citations and feeds that are there', () => {
    for (const path of shared)
      for (const [, url = ''] of htmlOf(path).matchAll(
        /<link rel="(?:describedby|alternate|collection)" href="(https:[^"]+)"/g,
      ))
        expect(existsSync(join(dist, pathOf(url))), `${path} ${url}`).toBe(true);
  });
});

describe('the site’s map', () => {
  it('names pages that are there and say that they are their own best address', () => {
    const urls = [...readFileSync(join(dist, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url = '']) => url,
    );
    const pages = new Set(allPages());
    for (const url of urls) {
      expect(pages, url).toContain(pathOf(url));
      expect(htmlOf(pathOf(url)), url).toContain(`<link rel="canonical" href="${url}"`);
      expect(htmlOf(pathOf(url)), url).not.toContain('content="noindex"');
    }
    expect(urls.length).toBeGreaterThan(450);
  });
});
