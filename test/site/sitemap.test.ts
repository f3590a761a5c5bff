import { readFileSync } from 'node:fs';
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
