import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../src/exports/data/index-file.ts';
import { dataFiles } from '../../../src/exports/data/files.ts';
import { recordsOf } from '../../../src/exports/data/records.ts';
import { columnsOf } from '../../../src/exports/data/columns-of-shape.ts';
import { madeUp } from '../../made-up/casebook.ts';
import { outcome } from '../../made-up/records.ts';

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

it('a case says in the open what it came to: the sum that stands, and the one that was replaced', () => {
  const outcomes = [
    outcome({ amount_gbp: 500, fate: 'replaced', date: '2018-08-09' }),
    outcome({ amount_gbp: 200, date: '2019-08-09' }),
    outcome({ amount_gbp: 9000, fate: 'separate', date: '2019-09-09' }),
  ];
  const { cases } = recordsOf(madeUp({ cases: [{ outcomes, standing: 'varied' }] }), {
    site: 'https://example.org',
    base: '/',
  });
  expect(cases[0]?.['came_to']).toEqual({
    kind: 'monetary-penalty',
    fate: 'stands',
    date: '2019-08-09',
    gbp: 200,
    gbp_before: 500,
  });
  expect(columnsOf('cases').map(({ name }) => name)).toEqual(
    expect.arrayContaining(['came_to_kind', 'came_to_fate', 'came_to_gbp', 'came_to_gbp_before']),
  );
});

it('a count says whether it is a ceiling, a floor or about so many, of a case and of a penalty', () => {
  const affected = { count: 300, about: true, note: 'About 300.', sources: ['notice'] };
  const cells = ['7', '<=7', '>=7', '~7'];
  const { cases, register } = recordsOf(
    madeUp({ cases: [{ affected }], register: cells.map((people_affected) => ({ people_affected })) }),
    { site: 'https://example.org', base: '/' },
  );
  expect(cases[0]?.['affected']).toMatchObject({ count: 300, about: true, at_most: false, at_least: false });
  expect(
    register.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => key.startsWith('people_')))),
  ).toEqual(
    ['', 'people_at_most', 'people_at_least', 'people_about'].map((key) => ({
      people_affected: 7,
      people_unit: 'people',
      ...(key === '' ? {} : { [key]: true }),
    })),
  );
  expect(columnsOf('cases').map(({ name }) => name)).toContain('affected_about');
  expect(columnsOf('register').map(({ name }) => name)).toContain('people_about');
});
