import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersOf, policy } from '../../src/exports/headers.ts';

/** The rules of public/_headers: a path, in which a star stands for anything, and the heads for it. */
const rules = readFileSync('public/_headers', 'utf8')
  .split(/^(?=\/)/m)
  .filter((block) => block.startsWith('/'))
  .map((block) => {
    const [path = '', ...lines] = block.trim().split('\n');
    const heads = lines.map((line) => /^\s+([\w-]+): (.*)$/.exec(line)?.slice(1) ?? []);
    return {
      path: new RegExp(`^${path.replace(/[.]/g, '\\.').replaceAll('*', '.*')}$`),
      heads: heads.map(([name = '', value = '']) => [name.toLowerCase(), value] as const),
    };
  });
const said = (path: string): Record<string, string> =>
  Object.fromEntries(rules.filter((rule) => rule.path.test(path)).flatMap((rule) => rule.heads));

const files = [
  '/index.html',
  '/cases/a/index.html',
  '/_astro/page.Ab12.css',
  '/_astro/worker.client.Ab12.js',
  '/fonts/newsreader.woff2',
  '/fonts/OFL-newsreader.txt',
  '/cases/a/events.csv',
  '/cases/a/events.ics',
  '/cases/a/feed.xml',
  '/f/AB-1/cite.bib',
  '/f/AB-1/cite.ris',
  '/f/AB-1/card.png',
  '/data/v1/cases.json',
  '/data/v1/dcat.jsonld',
  '/data/v1/casebook.zip',
  '/favicon.svg',
];

describe('the heads of a file', () => {
  it.each(files)('%s are those that public/_headers gives it', (file) => {
    const wanted = headersOf(file);
    const rule = said(file);
    for (const name of ['x-content-type-options', 'referrer-policy', 'access-control-allow-origin'])
      expect([name, rule[name]]).toEqual([name, wanted[name]]);
    // A host gives its own for what is asked for anew each time, and knows the common types.
    if (wanted['cache-control'] !== 'no-cache') expect(rule['cache-control']).toBe(wanted['cache-control']);
    if (rule['content-type'] !== undefined) expect(rule['content-type']).toBe(wanted['content-type']);
    if (/\.(?:bib|ris)$/.test(file)) expect(rule['content-type']).toBeDefined();
    expect(rule['content-security-policy']).toBe(policy);
  });

  it.each(['deploy/nginx.conf', 'deploy/Caddyfile'])('in %s hold the one policy', (file) => {
    const text = readFileSync(file, 'utf8');
    const policies = [...text.matchAll(/"(default-src [^"]*)"/g)].map(([, said]) => said);
    expect(policies.length).toBeGreaterThan(1);
    expect(new Set(policies)).toEqual(new Set([policy]));
  });

  it('let in nothing from elsewhere and nothing inline: a kind of thing comes from the site itself, or not at all', () => {
    const said = new Map(policy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1).join(' ')]));
    for (const name of ['default-src', 'base-uri']) expect([name, said.get(name)]).toEqual([name, "'none'"]);
    for (const name of ['script-src', 'style-src', 'form-action'])
      expect([name, said.get(name)]).toEqual([name, "'self'"]);
    // Drawings that are saved as pictures go by way of data: addresses.
    expect(said.get('img-src')).toBe("'self' data:");
    const others = [...said].filter(([name]) => name !== 'img-src').map(([, from]) => from);
    expect(new Set(others)).toEqual(new Set(["'none'", "'self'"]));
  });

  it('say nothing to scripts of other sites about the site’s own pages', () => {
    expect(headersOf('/cases/index.html')['access-control-allow-origin']).toBeUndefined();
    expect(headersOf('/_astro/a.js')['content-security-policy']).toBeUndefined();
  });
});
