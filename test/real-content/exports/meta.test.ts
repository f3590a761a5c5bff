import { describe, expect, it } from 'vitest';
import { metaOfCase } from '../../../src/exports/meta/case.ts';
import { metaOfFinding } from '../../../src/exports/meta/finding.ts';
import { metaOfActor, metaOfProvision, metaOfSource } from '../../../src/exports/meta/records.ts';
import type { PageMeta } from '../../../src/model/page-meta.ts';

import { book } from '../book.ts';
const where = { site: 'https://casebook.example', base: '/' };
type Node = Record<string, unknown>;

const graphOf = (meta: PageMeta): Node[] => (JSON.parse(JSON.stringify(meta.jsonLd)) as { '@graph': Node[] })['@graph'];
const ofType = (meta: PageMeta, type: string): Node => {
  const found = graphOf(meta).find((node) => node['@type'] === type);
  if (!found) throw new Error(`no ${type}`);
  return found;
};

/** The fields that a type must have for what reads it. */
const required: Readonly<Record<string, readonly string[]>> = {
  WebPage: ['name'],
  Article: [
    '@id',
    'headline',
    'datePublished',
    'dateModified',
    'author',
    'publisher',
    'image',
    'about',
    'citation',
    'hasPart',
  ],
  Claim: ['text', 'appearance', 'creativeWorkStatus'],
  Report: ['name', 'author'],
  NewsArticle: ['name', 'publisher'],
  Legislation: ['name'],
  Dataset: ['name'],
  CreativeWork: ['name', 'identifier'],
  BreadcrumbList: ['itemListElement'],
  WebSite: ['name', 'url'],
  Organization: ['name'],
  Person: ['name'],
  ListItem: ['position', 'name', 'item'],
  Thing: ['name'],
};

/** Every node of a graph, however deep; those that only point elsewhere are left out. */
function nodes(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  const inner = Object.values(node).flatMap(nodes);
  return Object.keys(node).every((key) => key === '@id') ? inner : [node, ...inner];
}

const metas = [
  ...book.findings.map((finding) => metaOfFinding(book, finding, where)),
  ...book.cases.map((file) => metaOfCase(book, file, where)),
  ...book.actors.map((actor) => metaOfActor(actor, where)),
  ...book.provisions.map((provision) => metaOfProvision(book, provision, where)),
  ...book.sources.map((source) => metaOfSource(book, source, where)),
];

describe('what pages say of themselves', () => {
  it('is schema.org with the fields that each type needs, and reviews no claim', () => {
    for (const meta of metas)
      for (const node of nodes(graphOf(meta))) {
        const type = String(node['@type']);
        expect(Object.keys(required), type).toContain(type);
        for (const field of required[type] ?? []) expect(node, `${type} ${String(node['name'])}`).toHaveProperty(field);
        expect(JSON.stringify(node)).not.toContain('ClaimReview');
      }
  });

  it('points at nothing that is not in its graph or a page of the site', () => {
    for (const meta of metas) {
      const graph = graphOf(meta);
      const ids = new Set(nodes(graph).flatMap((node) => (typeof node['@id'] === 'string' ? [node['@id']] : [])));
      for (const [, id = ''] of JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g))
        expect(ids.has(id) || /\/cases\/[a-z0-9-]+\/$/.test(id), id).toBe(true);
    }
  });

  it('gives a finding its short address to cite, its claim and its standing, and its sources', () => {
    const finding = book.findings.find(({ standing }) => standing === 'set-aside');
    if (!finding) throw new Error('no finding that was set aside');
    const meta = metaOfFinding(book, finding, where);
    expect(meta.links).toContainEqual({ rel: 'cite-as', href: `https://casebook.example/f/${finding.ref}/` });
    expect(ofType(meta, 'Claim')).toMatchObject({
      text: finding.claim,
      creativeWorkStatus: 'earlier ruling set aside',
    });
    expect(meta.card?.alt).toContain(`. ${finding.line}`);
    expect(meta.tags).toContainEqual([
      'citation_title',
      `${finding.claim.replace(/\.$/, '')} (stands; an earlier ruling was set aside)`,
    ]);
    expect(meta.tags.filter(([name]) => /citation_(?:journal|technical)/.test(name))).toEqual([]);
  });

  it('has a picture with words for every page that is shared', () => {
    for (const meta of metas.slice(0, book.findings.length + book.cases.length + book.actors.length)) {
      expect(meta.card?.url).toMatch(/^https:\/\/casebook\.example\/.*\/card\.png$/);
      expect(meta.card?.alt.length).toBeGreaterThan(20);
    }
  });
});
