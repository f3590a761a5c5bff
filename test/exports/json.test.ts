import { describe, expect, it } from 'vitest';
import { jsonFiles, jsonIndex } from '../../src/exports/json.ts';
import { loadCasebook } from '../../src/model/load.ts';
import { withCasebook } from '../content/casebook.ts';

const book = withCasebook((folder) => loadCasebook(folder));
const files = jsonFiles(book, { site: 'https://example.org', base: '/sub/' });

describe('the files under /data/v1/', () => {
  it('give each record an id of its own and an address under the site’s base', () => {
    for (const [name, records] of Object.entries(files)) {
      const list = records as readonly { id: string; url: string }[];
      expect(new Set(list.map(({ id }) => id)).size, name).toBe(list.length);
      for (const { url } of list) expect(url).toMatch(/^https:\/\/example\.org\/sub\/[a-z]+\//);
    }
  });

  it('give each finding, event and flow its case and its sources', () => {
    for (const name of ['findings', 'events', 'flows'])
      for (const record of files[name] ?? [])
        expect(record).toMatchObject({
          case: 'toy',
          sources: expect.arrayContaining([expect.any(String)]) as string[],
        });
  });

  it('are listed with their counts', () => {
    expect(jsonIndex(book, files, { site: 'https://example.org', base: '/' })).toMatchObject({
      version: 1,
      files: Object.entries(files).map(([id, records]) => ({ id, count: records.length })),
    });
  });
});
