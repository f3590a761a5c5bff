import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../../src/search/search-index.ts';
import { Finder } from '../../../src/search/rank.ts';
import { judge, named, newcomers, questions } from './questions.ts';
import { book } from '../book.ts';
import { ask, files, find, finder, index } from './whole-index.ts';

describe('what readers ask', () => {
  it('has at least 600 questions, no two the same', () => {
    const asked = questions.map(({ ask: text }) => text);
    expect(asked.length).toBeGreaterThanOrEqual(600);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it.each([
    ['all', questions, 0.95, 0.98],
    ['those put aside', questions.filter(({ kept }) => kept), 0.95, 0.98],
    ['names and misspellings', named, 0.98, 0.99],
    ['newcomers', newcomers, 0.85, 0.9],
  ])('%s', (_, asked, leastFirst, leastThree) => {
    const { first, three, missed } = judge(book, asked, ask);
    expect(first, missed.join('\n')).toBeGreaterThanOrEqual(leastFirst);
    expect(three, missed.join('\n')).toBeGreaterThanOrEqual(leastThree);
  });

  it('has the case first before the texts have come, for each case’s own name', () => {
    const names = new SearchIndex();
    names.add(files.core.entries);
    const early = new Finder(names);
    for (const file of book.cases) {
      const entry = names.entries[early.find(file.title).hits[0]?.entry ?? -1];
      expect(entry?.url, file.title).toBe(`/cases/${file.id}/`);
    }
  });
});

describe('what is found first', () => {
  it('is the finding for each finding’s reference and for each claim', () => {
    for (const finding of book.findings) {
      const url = `/cases/${finding.case}/findings/${finding.slug}/`;
      expect(find(finding.ref)[0], finding.ref).toBe(url);
      expect(find(finding.claim)[0], finding.claim).toBe(url);
    }
  });

  it('is the case for its title and for each of its other names that no actor or register row has as its own', () => {
    for (const file of book.cases)
      for (const name of [file.title, ...file.also_known_as])
        expect(find(name).slice(0, 3), name).toContain(`/cases/${file.id}/`);
  });

  it('is among the first three for each actor, provision, term and penalty by its name', () => {
    const missed = index.entries.filter(
      ({ kind, title, url }) =>
        ['actor', 'provision', 'term', 'penalty'].includes(kind) && !find(title).slice(0, 3).includes(url),
    );
    // Nine names are borne by more than three records each.
    expect(missed.map(({ title }) => title).length).toBeLessThanOrEqual(9);
  });
});

describe('a search', () => {
  it('is nothing for nonsense, and the unknown word is said', () => {
    expect(finder.find('zzxqj')).toMatchObject({ hits: [], unknown: ['zzxqj'] });
  });

  it('is nothing for nothing, and for quotes and signs alone', () => {
    for (const text of ['', '  ', '"', '-', '()', '“”', '£', '.'.repeat(300)])
      expect(finder.find(text).hits).toEqual([]);
  });

  it('corrects, says so, and can be told not to', () => {
    expect(finder.find('cambrige').corrected).toEqual([['cambrige', 'Cambridge']]);
    expect(finder.find('cambrige', true)).toMatchObject({ hits: [], unknown: ['cambrige'] });
  });

  it('takes no word for another that begins otherwise', () => {
    expect(finder.find('threshold').corrected).toEqual([]);
  });

  it('leaves out what has a word that is not wanted', () => {
    const without = finder.find('experian -labour').hits.map(({ entry }) => index.entries[entry]);
    expect(without.length).toBeGreaterThan(0);
    expect(without.filter((entry) => /labour/i.test(`${entry?.title ?? ''} ${entry?.text ?? ''}`))).toEqual([]);
  });

  it('holds a quoted phrase as it stands, beside free words', () => {
    const { hits } = finder.find('"notice of intent" facebook');
    expect(hits.length).toBeGreaterThan(0);
    for (const { entry } of hits) {
      const { title = '', text = '', more = '' } = index.entries[entry] ?? {};
      expect(`${title} ${text} ${more}`.toLowerCase()).toContain('notice of intent');
    }
  });

  it('takes a rounded figure for the figure', () => {
    expect(find('1.07 million').some((url) => url.startsWith('/cases/emmas-diary/'))).toBe(true);
    expect(find('£7.5m')[0]).toMatch(/clearview/);
  });
});
