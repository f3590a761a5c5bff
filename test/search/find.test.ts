import { describe, expect, it } from 'vitest';
import { loadCasebook } from '../../src/model/load.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { searchDocuments } from '../../src/search/documents.ts';
import { Finder } from '../../src/search/rank.ts';

const book = loadCasebook('content');
const index = buildIndex(
  searchDocuments(book, (at) => at),
  book.cases.map((file) => file.title),
);
const finder = new Finder(index);
const first = (query: string): string => index.entries[finder.find(query).hits[0]?.entry ?? -1]?.url ?? 'nothing';

describe('what is found first', () => {
  it.each([
    ['emas diary', '/cases/emmas-diary/'],
    ['cambrige analitica', '/cases/cambridge-analytica/'],
    ['experien', '/actors/experian/'],
    ['kogan quiz app', '/cases/cambridge-analytica/'],
    ['emmas diary', '/cases/emmas-diary/'],
    ['diary emma', '/cases/emmas-diary/'],
    ['emmasdiary', '/cases/emmas-diary/'],
    ['s 55A', '/law/#dpa-1998.s-55a'],
    ['section 55A DPA 1998', '/law/#dpa-1998.s-55a'],
    ['notice of intent', '/glossary/#notice-of-intent'],
    ['labour party', '/actors/labour-party/'],
  ])('%s finds %s', (query, url) => {
    expect(first(query)).toBe(url);
  });

  it('is the finding for each finding’s reference and for each claim', () => {
    for (const finding of book.findings) {
      const url = `/cases/${finding.case}/findings/${finding.slug}/`;
      expect(first(finding.ref)).toBe(url);
      expect(first(finding.claim)).toBe(url);
    }
  });

  it('is nothing for nonsense, and the unknown word is said', () => {
    expect(finder.find('zzxqj')).toMatchObject({ hits: [], unknown: ['zzxqj'] });
  });

  it('leaves out what has a word that is not wanted', () => {
    const without = finder.find('experian -labour').hits.map(({ entry }) => index.entries[entry]);
    expect(without.length).toBeGreaterThan(0);
    expect(without.filter((entry) => /labour/i.test(`${entry?.title ?? ''} ${entry?.text ?? ''}`))).toEqual([]);
  });

  it('holds a quoted phrase as it stands', () => {
    const { hits } = finder.find('"notice of intent"');
    expect(hits.length).toBeGreaterThan(0);
    for (const { entry } of hits) {
      const { title = '', text = '' } = index.entries[entry] ?? {};
      expect(`${title} ${text}`.toLowerCase()).toContain('notice of intent');
    }
  });
});
