import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

describe('an address that makes no sense', () => {
  it('marks what was sought all the same', async () => {
    const { page, complaints } = await visit(site, '/cases/emmas-diary/?found=ico#%zz');
    await page.locator('.found-bar').waitFor();
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it.each(['/cases/emmas-diary/', '/cases/emmas-diary/timeline/', '/timeline/', '/register/', '/flows/', '/cases/'])(
    '%s is drawn as without it',
    async (path) => {
      const { page, complaints } = await visit(site, `${path}?case=%zz&flow=%&step=-1&from=%e0&view=%#%zz%`);
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(complaints.list).toEqual([]);
      await page.context().close();
    },
  );
});
