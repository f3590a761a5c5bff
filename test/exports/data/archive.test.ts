import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { dataFiles } from '../../../src/exports/data/files.ts';
import { madeUp } from '../../made-up/casebook.ts';

it('the archive holds every file under /data/v1/ as the site has it, and is the same each time', async () => {
  const files = dataFiles(madeUp(), { site: 'https://example.org', base: '/' });
  const zip = files.find(({ at }) => at.endsWith('.zip'));
  const bytes = (await zip?.write()) as Uint8Array;
  const inside = unzipSync(bytes);
  const beside = files.filter(({ at }) => at.startsWith('/data/v1/') && !at.endsWith('.zip'));
  expect(Object.keys(inside)).toEqual([
    'casebook/README.txt',
    ...beside.map(({ at }) => at.replace('/data/v1', 'casebook')),
  ]);
  for (const { at, write } of beside)
    expect(strFromU8(inside[at.replace('/data/v1', 'casebook')] ?? new Uint8Array()), at).toBe(await write());
  expect(Buffer.from((await zip?.write()) as Uint8Array).equals(Buffer.from(bytes))).toBe(true);
});
