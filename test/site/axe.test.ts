import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, bringAxe, ofColours } from '../../bench/axe-page.ts';
import { kinds } from './kinds.ts';
import { openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

describe('one page of each kind', () => {
  it.each(kinds)('%s has nothing that axe finds, in light and dark and on a phone', async (path) => {
    const { page } = await visit(site, path, { colorScheme: 'light', reducedMotion: 'reduce', bypassCSP: true });
    await bringAxe(page);
    const found = { light: await axe(page), dark: [] as string[], phone: [] as string[] };
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    found.dark = await axe(page, { runOnly: ofColours });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 390, height: 844 });
    // A phone has the same tokens on the same grounds.
    found.phone = await axe(page, { but: ofColours });
    await page.context().close();
    expect(found).toEqual({ light: [], dark: [], phone: [] });
  });
});
