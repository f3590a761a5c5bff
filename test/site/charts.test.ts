import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data, openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** Waits until the page has answered to another width: the timeline of all cases is then busy for a while. */
async function drawnAnew(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(done));
      }),
  );
  await page.waitForFunction(() => document.querySelector('figure[aria-busy="true"]') === null);
}

/** Texts of visible charts that touch each other, leave their picture or are drawn too small. */
const badTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    for (const svg of document.querySelectorAll<SVGSVGElement>('figure[data-chart] svg')) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0 || !svg.checkVisibility()) continue;
      const seen = [...svg.querySelectorAll('text')].filter((text) => getComputedStyle(text).visibility !== 'hidden');
      const texts = seen.map((text) => ({
        text: text.textContent,
        box: text.getBoundingClientRect(),
      }));
      for (const [i, a] of texts.entries()) {
        if (
          a.box.left < frame.left - 1 ||
          a.box.right > frame.right + 1 ||
          a.box.top < frame.top - 1 ||
          a.box.bottom > frame.bottom + 1
        )
          wrong.push(`"${a.text}" leaves the picture`);
        if (a.box.height < 10) wrong.push(`"${a.text}" is ${String(a.box.height)} px high`);
        for (const b of texts.slice(i + 1)) {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          // Lines of one name stand on each other's line boxes by design; ink touches from 3 px on.
          if (across > 1 && down > 3.5) wrong.push(`"${a.text}" touches "${b.text}"`);
        }
      }
    }
    return wrong;
  });

const pathOf = ({ url }: { readonly url?: unknown }): string => new URL(String(url)).pathname;
const cases = (): readonly string[] => data('cases').map(pathOf);
/** Actors of several cases, whose pages have the largest drawings. */
const actors = (): readonly string[] =>
  data('actors')
    .filter((actor) => Array.isArray(actor['cases']) && actor['cases'].length > 1)
    .map(pathOf);

/** One in so many of a list. */
const some = <T>(all: readonly T[], every: number): readonly T[] => all.filter((_, index) => index % every === 0);

describe('the charts of every case, of the front page, of actors and of the map', () => {
  it.each([true, false])(
    'with script %s, at 390, 768 and 1440 px: no two texts touch, none leaves, none is too small',
    async (javaScriptEnabled) => {
      // The drawing of a case is the same on its own page, and with a script or without: of pages that repeat it, some.
      const paths = [
        ...['/', '/flows/', '/timeline/', '/timeline/?by=kind'],
        ...some(cases(), javaScriptEnabled ? 3 : 6),
        ...some(
          cases().map((path) => `${path}flows/`),
          javaScriptEnabled ? 1 : 6,
        ),
        ...some(actors(), javaScriptEnabled ? 4 : 12),
      ];
      const context = await site.browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      const wrong: string[] = [];
      for (const path of paths) {
        await page.setViewportSize({ width: 390, height: 900 });
        await page.goto(site.origin + path, { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready);
        for (const width of [390, 768, 1440]) {
          await page.setViewportSize({ width, height: 900 });
          if (javaScriptEnabled) await drawnAnew(page);
          wrong.push(...(await badTexts(page)).map((words) => `${path} ${String(width)} ${words}`));
        }
      }
      expect(paths.length).toBeGreaterThan(javaScriptEnabled ? 45 : 14);
      expect(wrong).toEqual([]);
      await context.close();
    },
    200_000,
  );

  it('are as sound when the browser lays a window out again, at both widths', async () => {
    const { page } = await visit(site, '/about/');
    const wrong: string[] = [];
    for (const { url } of data('cases')) {
      const path = `${new URL(String(url)).pathname}timeline/`;
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto(`${site.origin}${path}#E4`, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('[data-zoom="in"]')?.click();
      });
      for (const width of [1440, 768]) {
        await page.setViewportSize({ width, height: 900 });
        await page.waitForFunction(
          () =>
            [...document.querySelectorAll<SVGElement>('svg.timeline:not(.strip)')].filter(
              (svg) => svg.getClientRects().length > 0 && svg.querySelector('[aria-current]'),
            ).length === 1,
        );
        wrong.push(...(await badTexts(page)).map((words) => `${path} ${String(width)} ${words}`));
      }
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  });
});
