import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CoreFile, type Entry, kinds, type TextFile } from '../../src/search/index-file.ts';
import { dist } from './site.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(join(dist, 'search', name), 'utf8'));
const core = read('names.json') as CoreFile;
const texts = read('texts.json') as TextFile;
const entries: readonly Entry[] = [...core.entries, ...texts.entries];

describe('the search index of the built site', () => {
  it('has every kind of thing, and a text for each name', () => {
    for (const kind of kinds) expect(entries.filter((entry) => entry.kind === kind).length, kind).toBeGreaterThan(0);
    expect(texts.texts.length).toBe(core.entries.length);
  });

  it('leads to pages and anchors that are there', () => {
    const ids = new Map<string, ReadonlySet<string>>();
    const dead = entries.filter(({ url }) => {
      const [path = '', anchor] = url.split('#');
      const file = join(dist, path, 'index.html');
      if (!existsSync(file)) return true;
      if (anchor === undefined) return false;
      const known =
        ids.get(path) ?? new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? ''));
      ids.set(path, known);
      return !known.has(decodeURIComponent(anchor));
    });
    expect(dead.map(({ url }) => url)).toEqual([]);
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
