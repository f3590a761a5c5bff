import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Card, FactFile } from '../../src/search/answers/card.ts';
import { type Entry, kinds, type TextFile } from '../../src/search/index-file.ts';
import { type PackedCore, unpacked } from '../../src/search/packed.ts';
import { dist } from './site.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(join(dist, 'search', name), 'utf8'));
const core = unpacked(read('names.json') as PackedCore);
const texts = read('texts.json') as TextFile;
const facts = read('facts.json') as FactFile;
const entries: readonly Entry[] = [...core.entries, ...facts.register, ...texts.entries];

describe('the search index of the built site', () => {
  it('has every kind of thing, and a text for each name', () => {
    for (const kind of kinds) expect(entries.filter((entry) => entry.kind === kind).length, kind).toBeGreaterThan(0);
    expect(texts.texts.length).toBe(core.entries.length + facts.register.length);
  });

  it('has names that leave room for the scripts in the sixty kilobytes before the first results', () => {
    expect(statSync(join(dist, 'search/names.json.br')).size / 1024).toBeLessThanOrEqual(30);
  });

  it('leads to pages and anchors that are there, and so do its answers', () => {
    const ids = new Map<string, ReadonlySet<string>>();
    const isDead = (url: string): boolean => {
      // What a page is asked in its address does not make it another page.
      const [path = '', anchor] = url.replace(/\?[^#]*/, '').split('#');
      if (/\.\w+$/.test(path)) return !existsSync(join(dist, path));
      const file = join(dist, path, 'index.html');
      if (!existsSync(file)) return true;
      if (anchor === undefined) return false;
      const known =
        ids.get(path) ?? new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? ''));
      ids.set(path, known);
      return !known.has(decodeURIComponent(anchor));
    };
    const cards: readonly Card[] = [...facts.decisions.map(({ card }) => card), ...facts.pages.map(({ card }) => card)];
    expect(cards.length).toBeGreaterThan(30);
    const answers = [
      ...cards.flatMap(({ links, rows = [] }) => [...links, ...rows].flatMap(({ url }) => url ?? [])),
      ...facts.maxima.flatMap(({ url }) => url ?? []),
      ...Object.values(facts.to),
    ];
    expect([...entries.map(({ url }) => url), ...new Set(answers)].filter(isDead)).toEqual([]);
  });

  it('names no facet value and no case that is not there', () => {
    for (const { facets = [], case: of } of entries) {
      for (const value of facets) expect(core.facets[value]).toBeDefined();
      if (of !== undefined) expect(core.cases[of]).toBeDefined();
    }
    const slugs = core.facets.map(({ facet, slug }) => `${facet} ${slug}`);
    expect(new Set(slugs).size).toBe(slugs.length);
  });
});
