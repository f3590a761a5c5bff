import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data, htmlOf, openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

describe('the first page', () => {
  it.each([
    [1440, 3200],
    [390, 7000],
  ])('shows at %i px a picture of every case, each leading to it, within %i px', async (width, most) => {
    const { page, complaints } = await visit(site, '/', { viewport: { width, height: 900 } });
    const wall = page.locator('.wall li');
    const cases = data('cases').map(({ id }) => `/cases/${String(id)}/`);
    expect((await wall.locator('a').evaluateAll((all) => all.map((each) => each.getAttribute('href')))).sort()).toEqual(
      cases.sort(),
    );
    const sizes = await wall.locator('svg.sketch').evaluateAll((all) =>
      all.map((each) => {
        const { width: wide, height } = each.getBoundingClientRect();
        return Math.min(wide, height) > 20 && each.querySelectorAll('path').length > 0;
      }),
    );
    expect(sizes).toEqual(cases.map(() => true));
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(most);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('gives an actor as many cases as its own page and the data have', () => {
    const said = [...htmlOf('/').matchAll(/href="\/actors\/([^"]+)\/">[^<]+<span>(\d+) cases?,/g)];
    expect(said.length).toBeGreaterThan(2);
    const cases = new Map(data('actors').map(({ id, cases: of }) => [id, of]));
    for (const [, id, count] of said) expect(cases.get(id), id).toHaveLength(Number(count));
  });

  it('shows what was wrong in the first screen', async () => {
    const { page } = await visit(site, '/', { viewport: { width: 1440, height: 900 } });
    const wrong = page.locator('.home-case [data-wrong="found"] .area:visible').first();
    expect((await wrong.boundingBox())?.y).toBeLessThan(700);
    await page.context().close();
  });
});
