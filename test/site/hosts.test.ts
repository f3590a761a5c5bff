import { describe, expect, it } from 'vitest';
import { checkSite } from '../../deploy/check-site.ts';
import { foldersFaults } from '../../deploy/folder.ts';
import { host, program } from './hosts.ts';
import { dist } from './site.ts';

describe.each(['nginx', 'caddy'] as const)('%s with the file that is shipped for it', (name) => {
  const installed = program(name) !== undefined;
  it.skipIf(!installed)(installed ? 'answers as it should' : `is not installed: nothing was tried`, async () => {
    const { home, close } = await host(name, dist, '/');
    const { asked, faults } = await checkSite(home, 1200);
    await close();
    expect(faults).toEqual([]);
    expect(asked).toBe(1200);
  });
});

it('the built folder has what hosts look for, and packed copies that hold what they stand for', () => {
  // Only an address of its own is missing here.
  expect(foldersFaults(dist).filter((fault) => !fault.includes('SITE_URL'))).toEqual([]);
});
