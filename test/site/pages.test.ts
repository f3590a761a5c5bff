import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kinds } from './kinds.ts';
import { allPages, htmlOf, openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** Of pages that are made alike from record to record, so few are loaded: one in so many. */
const alike: readonly (readonly [RegExp, number])[] = [
  [/\/cite\/$/, 50],
  [/^\/sources\/[^/]+\/$/, 20],
  [/^\/(?:actors|glossary|law\/.+)\/[^/]+\/$/, 15],
  [/\/findings\/[^/]+\/$/, 10],
  [/^\/embed\/cases\//, 10],
  [/^\/cases\/[^/]+\/(?:embed|study|timeline|decide|decide\/outcome)\/$/, 4],
];

/** The pages to load: all, but for those that lead elsewhere at once, those of two cases, and most of those made alike. */
function pagesToLoad(): string[] {
  const seen = new Map<RegExp, number>();
  return (
    allPages()
      .filter((each) => !/^\/(?:embed\/)?f\/|^\/compare\/[^/]+\/./.test(each))
      // What has no header of its own only leads on.
      .filter((each) => !/http-equiv="refresh"(?!.*<header)/s.test(htmlOf(each)))
      .filter((each) => {
        const [kind, every] = alike.find(([pattern]) => pattern.test(each)) ?? [];
        if (!kind || every === undefined) return true;
        const at = seen.get(kind) ?? 0;
        seen.set(kind, at + 1);
        return at % every === 0;
      })
  );
}

describe('pages', () => {
  it('load without errors, failed requests or requests to elsewhere', async () => {
    const wrong: string[] = [];
    const context = await site.browser.newContext();
    const paths = pagesToLoad();
    expect(paths.length).toBeGreaterThan(150);
    // Several tabs at once: most of a load is waiting.
    const tab = async (): Promise<void> => {
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
      for (let path = paths.shift(); path !== undefined; path = paths.shift())
        await page.goto(site.origin + path, { waitUntil: 'load' });
    };
    await Promise.all(Array.from({ length: 4 }, tab));
    await context.close();
    expect(wrong).toEqual([]);
  }, 360_000);

  it.each(kinds)('%s does not scroll sideways at 320, 390, 768 and 1440 px', async (path) => {
    const { page } = await visit(site, path, { viewport: { width: 1440, height: 800 } });
    const over: number[] = [];
    for (const width of [1440, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      // A drawing that is made anew for the new width may take a moment.
      await page
        .waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, undefined, { timeout: 3000 })
        .catch(() => undefined);
      over.push(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth)));
    }
    await page.context().close();
    expect(over).toEqual([0, 0, 0, 0]);
  });
});
