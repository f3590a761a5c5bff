import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

describe('what is hidden', () => {
  it.each([
    '/cases/',
    '/actors/',
    '/flows/',
    '/timeline/',
    '/register/',
    '/cases/emmas-diary/',
    '/cases/emmas-diary/timeline/',
    '/compare/',
    '/search/?q=emas+diary',
    '/embed/cases/emmas-diary/flows/',
  ])('is not drawn, whatever it is: %s', async (path) => {
    const { page } = await visit(site, path);
    const drawn = await page.evaluate(() => {
      const all = [...document.body.querySelectorAll<HTMLElement>('*:not(.keeps-place)')];
      for (const each of all) each.setAttribute('hidden', '');
      return all.filter((each) => getComputedStyle(each).display !== 'none').map((each) => each.outerHTML.slice(0, 80));
    });
    expect(drawn).toEqual([]);
    await page.context().close();
  });
});
