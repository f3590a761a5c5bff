import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allPages, openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** One page of each kind. */
const kinds = [
  '/',
  '/cases/',
  '/cases/emmas-diary/',
  '/cases/cambridge-analytica/',
  '/cases/emmas-diary/findings/not-told-of-a-party/',
  '/actors/',
  '/actors/experian/',
  '/sources/',
  '/law/',
  '/flows/',
  '/register/',
  '/topics/',
  '/topics/security/',
  '/glossary/',
  '/search/?q=emas+diary',
  '/about/',
  '/method/',
  '/404.html',
];

describe('every page', () => {
  it('loads without errors, failed requests or requests to elsewhere', async () => {
    const wrong: string[] = [];
    const context = await site.browser.newContext();
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(`${page.url()} ${message.text()}`);
    });
    page.on('pageerror', (error) => wrong.push(`${page.url()} ${error.message}`));
    page.on('requestfailed', (request) => {
      // A redirect page leaves before its own fonts have come.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(`${page.url()} failed ${request.url()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin) && !request.url().startsWith('data:'))
        wrong.push(`${page.url()} asks ${request.url()}`);
    });
    for (const path of allPages().filter((each) => !each.startsWith('/f/')))
      await page.goto(site.origin + path, { waitUntil: 'load' });
    await context.close();
    expect(wrong).toEqual([]);
  });

  it.each(kinds)('%s has nothing that axe finds, in light and dark and on a phone', async (path) => {
    for (const options of [
      { colorScheme: 'light' as const },
      { colorScheme: 'dark' as const },
      { colorScheme: 'light' as const, viewport: { width: 390, height: 844 } },
    ]) {
      const { page } = await visit(site, path, { ...options, bypassCSP: true });
      await page.addScriptTag({ path: axeFile });
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        };
        return (await axe.run()).violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map((node) => node.html.slice(0, 90))
              .join(' | ')
              .slice(0, 300)}`,
        );
      });
      expect(found, JSON.stringify(options)).toEqual([]);
      await page.context().close();
    }
  });

  it.each(kinds)('%s does not scroll sideways at 320, 390, 768 and 1440 px', async (path) => {
    for (const width of [320, 390, 768, 1440]) {
      const { page } = await visit(site, path, { viewport: { width, height: 800 } });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        String(width),
      ).toBeLessThanOrEqual(0);
      await page.context().close();
    }
  });
});
