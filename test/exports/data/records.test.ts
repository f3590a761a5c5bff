import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../src/exports/data/index-file.ts';
import { dataFiles } from '../../../src/exports/data/files.ts';
import { recordsOf } from '../../../src/exports/data/records.ts';
import { madeUp } from '../../made-up/casebook.ts';

const book = madeUp({ cases: [{ flows: [{}], findings: [{}] }] });
const files = recordsOf(book, { site: 'https://example.org', base: '/sub/' });

describe('the files under /data/v1/', () => {
  it('give each record an id of its own and an address under the site’s base', () => {
    for (const [name, records] of Object.entries(files)) {
      expect(new Set(records.map(({ id }) => id)).size, name).toBe(records.length);
      for (const { url } of records) expect(url).toMatch(/^https:\/\/example\.org\/sub\/[a-z]+\//);
    }
  });

  it('give each finding, event and flow its case and its sources', () => {
    for (const name of ['findings', 'events', 'flows'] as const)
      for (const record of files[name])
        expect(record).toMatchObject({
          case: 'toy',
          sources: expect.arrayContaining([expect.any(String)]) as string[],
        });
  });

  it('are listed with their counts', () => {
    expect(indexFile(book, files, { site: 'https://example.org', base: '/' })).toMatchObject({
      version: 1,
      files: Object.entries(files).map(([id, records]) => ({ id, count: records.length })),
    });
  });
});

it('a case and a finding stand at their own address as they stand in the whole', async () => {
  const site = { site: 'https://example.org', base: '/' };
  const written = async (at: string): Promise<unknown> =>
    JSON.parse(
      String(
        await dataFiles(book, site)
          .find((file) => file.at === at)
          ?.write(),
      ),
    );
  const whole = async (name: string) => (await written(`/data/v1/${name}.json`)) as readonly { readonly id: string }[];
  const [file] = await whole('cases');
  const [finding] = await whole('findings');
  expect(await written('/cases/toy/case.json')).toEqual(file);
  expect(await written(`/f/${finding?.id ?? ''}/finding.json`)).toEqual(finding);
  expect([file?.id, finding?.id]).toEqual(['toy', book.findings[0]?.ref]);
});
