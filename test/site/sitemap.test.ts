import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allPages, dist, htmlOf } from './site.ts';

const origin = 'https://casebook.example';
const listed = [...readFileSync(join(dist, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
  ([, at = '']) => at,
);
/** Pages that stand where they say they stand, and that no robot is asked to leave out. */
const indexable = allPages().filter((path) => {
  const html = htmlOf(path);
  return (
    html.includes(`<link rel="canonical" href="${origin}${path}"`) && !/<meta name="robots" content="noindex/.test(html)
  );
});

describe('the site’s map', () => {
  it('holds every page that may be found, once, and nothing else', () => {
    expect(indexable.length).toBeGreaterThan(500);
    expect([...listed].sort()).toEqual(indexable.map((path) => `${origin}${path}`).sort());
  });
});

it('each of these pages has one picture to be shown with a link, and it is there', () => {
  for (const path of indexable) {
    const pictures = [...htmlOf(path).matchAll(/<meta property="og:image" content="([^"]*)"/g)].map(
      ([, at = '']) => at,
    );
    expect(pictures, path).toHaveLength(1);
    expect(existsSync(join(dist, pictures[0]?.slice(origin.length) ?? '')), path).toBe(true);
  }
});
