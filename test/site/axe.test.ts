import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds } from './kinds.ts';
import { openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const require = createRequire(import.meta.url);
const axeFile = require.resolve('axe-core/axe.min.js');

/** What axe judges by colours: all that the dark page can have and the light one not. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe finds on a page as it stands, a line a rule; of all its rules, of some, or of all but some. */
const axe = (page: Page, options: { runOnly?: readonly string[]; but?: readonly string[] } = {}): Promise<string[]> =>
  page.evaluate(async ({ runOnly, but = [] }) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const rules = Object.fromEntries(but.map((rule) => [rule, { enabled: false }]));
    // What passes, and paths to each node, nobody reads: without them it takes two thirds of the time.
    const told = { resultTypes: ['violations'], selectors: false };
    return (await axe.run({ ...told, rules, ...(runOnly ? { runOnly } : {}) })).violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.html.slice(0, 90))
          .join(' | ')
          .slice(0, 300)}`,
    );
  }, options);

describe('one page of each kind', () => {
  it.each(kinds)('%s has nothing that axe finds, in light and dark and on a phone', async (path) => {
    const { page } = await visit(site, path, { colorScheme: 'light', reducedMotion: 'reduce', bypassCSP: true });
    await page.addScriptTag({ path: axeFile });
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
