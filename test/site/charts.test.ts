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

/** Texts of visible charts that touch each other, leave their picture or are drawn too small. */
const badTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wrong: string[] = [];
    for (const svg of document.querySelectorAll<SVGSVGElement>('figure[data-chart] svg')) {
      const frame = svg.getBoundingClientRect();
      if (frame.width === 0) continue;
      const texts = [...svg.querySelectorAll('text')].map((text) => ({
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

describe('the charts of every case, of the front page and of the map', () => {
  it.each([
    [390, true],
    [390, false],
    [768, true],
    [1440, true],
    [1440, false],
  ])(
    'at %i px with script %s: no two texts touch, none leaves, none is too small',
    async (width, javaScriptEnabled) => {
      const paths = [
        '/',
        '/flows/',
        '/timeline/',
        '/timeline/?by=kind',
        ...data('cases').map(({ url }) => new URL(String(url)).pathname),
      ];
      const context = await site.browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled });
      const page = await context.newPage();
      const wrong: string[] = [];
      for (const path of paths) {
        await page.goto(site.origin + path, { waitUntil: 'load' });
        await page.evaluate(() => document.fonts.ready);
        wrong.push(...(await badTexts(page)).map((words) => `${path} ${words}`));
      }
      expect(wrong).toEqual([]);
      await context.close();
    },
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
