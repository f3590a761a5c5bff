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

/** The sheets that an open page is printed on. */
async function sheetsOf(page: Page): Promise<number> {
  const file = await page.pdf({ preferCSSPageSize: true });
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('on paper', () => {
  it.each([
    ['/cases/emmas-diary/findings/not-told-of-a-party/', 3],
    ['/cases/bounty-uk/findings/recipients-not-named/', 3],
  ])('%s takes no more than %i sheets', async (path, most) => {
    const { page } = await visit(site, path);
    expect(await sheetsOf(page)).toBeLessThanOrEqual(most);
    await page.context().close();
  });

  it('every case takes no more than twelve sheets', async () => {
    const { page } = await visit(site, '/about/');
    const paths = data('cases').map(({ url }) => new URL(String(url)).pathname);
    const long: string[] = [];
    for (const path of paths) {
      await page.goto(site.origin + path, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      const sheets = await sheetsOf(page);
      if (sheets > 12) long.push(`${path} ${String(sheets)}`);
    }
    expect(paths.length).toBeGreaterThan(30);
    expect(long).toEqual([]);
    await page.context().close();
  });

  it('the first sheet of the register has its chart and the key to it', async () => {
    const { page } = await visit(site, '/register/');
    // The room inside the margins of a sheet, in pixels.
    await page.setViewportSize({ width: 688, height: 1005 });
    await page.emulateMedia({ media: 'print' });
    const ends = await page.evaluate(() => {
      const chart = document.querySelector('.register-chart svg.mid')?.getBoundingClientRect();
      return {
        drawn: chart?.height ?? 0,
        key: document.querySelector('.register-legend')?.getBoundingClientRect().bottom,
      };
    });
    expect(ends.drawn).toBeGreaterThan(400);
    expect(ends.key).toBeLessThan(1005);
    await page.context().close();
  });

  it('the lanes of all cases have the width of the sheet: their events are no columns of letters', async () => {
    const { page } = await visit(site, '/timeline/', { viewport: { width: 688, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    for (const width of [688, 794]) {
      await page.setViewportSize({ width, height: 1000 });
      const heights = await page
        .locator('.lane .event-row')
        .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
      expect(heights.length).toBeGreaterThan(300);
      expect(Math.max(...heights)).toBeLessThan(120);
    }
    await page.context().close();
  });

  it.each([
    '/register/',
    '/flows/',
    '/timeline/',
    '/questions/',
    '/cases/',
    '/cases/cambridge-analytica/',
    '/cases/cambridge-analytica/flows/',
    '/cases/cambridge-analytica/study/',
    '/compare/cambridge-analytica/emmas-diary/',
    '/law/dpa-1998/s-55a/',
  ])('nothing of %s is wider than the sheet', async (path) => {
    const { page } = await visit(site, path, { viewport: { width: 688, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    const wide = await page.locator('main *').evaluateAll((all) =>
      all
        .filter((each) => (!each.closest('svg') || each.tagName === 'svg') && !each.closest('.visually-hidden'))
        .filter((each) => {
          const { width, height, right } = each.getBoundingClientRect();
          return width > 0 && height > 0 && right > innerWidth + 1;
        })
        .map((each) => `${each.tagName}.${each.getAttribute('class') ?? ''} ${each.textContent.trim().slice(0, 30)}`),
    );
    expect(wide).toEqual([]);
    await page.context().close();
  });

  it('each sheet names the page, its version and the address of that', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/findings/not-told-of-a-party/');
    const said = await page.evaluate(() => document.documentElement.dataset);
    expect(said['head']).toMatch(/^ED-2, version \d+$/);
    expect(said['at']).toMatch(/\/f\/ED-2\/\?v=\d+$/);
    await page.context().close();
  });

  // The widths of A4 and A5, which a browser takes for those of the window.
  it.each([
    ['A4', 794],
    ['A5', 559],
  ])('no word of a finding’s facts or of the name of a citation is cut on %s', async (_, width) => {
    const { page } = await visit(site, '/cases/23andme-2025/findings/password-alone/');
    await page.setViewportSize({ width, height: 1123 });
    await page.emulateMedia({ media: 'print' });
    const cut = await page.locator('.facts :is(dt, dd), .cite-line b').evaluateAll((all) =>
      all
        .filter((each) => each.getClientRects().length > 0)
        .flatMap((each) => {
          const texts = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
          const cuts: string[] = [];
          for (let node = texts.nextNode(); node; node = texts.nextNode())
            for (const { index, 0: word } of (node.textContent ?? '').matchAll(/[\p{L}\d£]+/gu)) {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + word.length);
              if (range.getClientRects().length > 1) cuts.push(word);
            }
          if (each.scrollWidth > each.clientWidth + 1) cuts.push(`too wide: ${each.textContent}`);
          return cuts;
        }),
    );
    expect(cut).toEqual([]);
    expect(await page.locator('.facts > div').count()).toBeGreaterThan(2);
    await page.context().close();
  });

  it('the register keeps standing and source of every row, and nothing that is to be pressed', async () => {
    const { page } = await visit(site, '/register/');
    await page.emulateMedia({ media: 'print' });
    const rows = page.locator('.penalty-rows tbody tr');
    const drawn = await rows.evaluateAll((all) =>
      all.map((row) => [
        row.querySelector<HTMLElement>('td[data-status]')?.offsetHeight ?? 0,
        row.querySelector<HTMLElement>('.penalty-links a[rel]')?.offsetHeight ?? 0,
      ]),
    );
    expect(drawn.length).toBeGreaterThan(200);
    expect(drawn.filter((heights) => heights.some((height) => height === 0))).toEqual([]);
    const shown = await page
      .locator('main :is(button, select, input)')
      .evaluateAll((all) => all.filter((each) => each.getClientRects().length > 0).map((each) => each.outerHTML));
    expect(shown).toEqual([]);
    await page.context().close();
  });
});
