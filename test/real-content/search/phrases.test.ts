import { describe, expect, it } from 'vitest';
import { find, finder, index } from './whole-index.ts';

const said = (at: number): string => {
  const { title = '', text = '', more = '', side = [] } = index.entries[at] ?? {};
  return [title, ...side, text, more].join(' ').toLowerCase();
};

describe('a quoted phrase', () => {
  it.each(['had to be', 'to whom', 'as it was'])('of small words: “%s”', (phrase) => {
    const { hits } = finder.find(`"${phrase}"`);
    const plainly = index.entries.filter(({ text = '', more = '', title }) =>
      `${title} ${text} ${more}`.toLowerCase().match(new RegExp(`\\b${phrase}\\b`)),
    );
    expect(hits.length).toBeGreaterThanOrEqual(plainly.length * 0.95);
    expect(hits.length).toBeGreaterThan(1);
    for (const { entry } of hits.slice(0, 40)) expect(said(entry).replace(/[^a-z]+/g, ' ')).toContain(phrase);
  });

  it('finds a date that stands beside a row', () => {
    const { hits } = finder.find('"16 October 2020"');
    const beside = index.entries.flatMap(({ side }, at) => (side?.includes('16 October 2020') === true ? [at] : []));
    expect(beside.length).toBeGreaterThan(0);
    const found = new Set(hits.map(({ entry }) => entry));
    expect(beside.filter((at) => !found.has(at))).toEqual([]);
  });
});

describe('words', () => {
  it('are left out with NOT as with a minus', () => {
    expect(find('experian NOT labour')).toEqual(find('experian -labour'));
  });

  it.each([
    ['kids', 'children'],
    ['leak', 'breach'],
    ['spam texts', 'unsolicited texts'],
  ])('“%s” find what the site calls otherwise, and nothing is taken for a misspelling', (typed) => {
    expect(finder.find(typed).corrected).toEqual([]);
    expect(find(typed)[0]).toMatch(/^\/(?:cases|register)\//);
  });
});

describe('sources', () => {
  it.each(['Brexit', 'leak', 'brexit text messages', 'children app'])(
    'stand below the cases and findings for “%s”',
    (typed) => {
      const kinds = finder.find(typed).hits.map(({ entry }) => index.entries[entry]?.kind);
      const lastOurs = Math.max(kinds.lastIndexOf('case'), kinds.lastIndexOf('finding'));
      expect(kinds.includes('case') || kinds.includes('finding')).toBe(true);
      expect(kinds.indexOf('source') === -1 || kinds.indexOf('source') > lastOurs).toBe(true);
    },
  );

  it('stand first for their own title', () => {
    const source = index.entries.find(({ kind, title }) => kind === 'source' && title.length > 60);
    expect(find(source?.title ?? '')[0]).toBe(source?.url);
  });
});
