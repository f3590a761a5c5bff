import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data, htmlOf, openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

describe('the register', () => {
  it('has every row in the page itself, each with its source, and every sum in both frames of the chart', () => {
    const html = htmlOf('/register/');
    for (const row of data('register')) {
      const { id, source } = row as { id: string; source: { url: string } };
      expect(html).toContain(`<tr id="${id}"`);
      expect(html).toContain(source.url.replaceAll('&', '&amp;'));
      expect(html.split(`data-register="${id}"`).length - 1, id).toBeGreaterThanOrEqual(3);
    }
    expect(html).toContain('<b>Not complete.</b>');
  });

  it('filters, sorts and keeps both in the address, and survives an address that means nothing', async () => {
    const { page, complaints } = await visit(site, '/register/?law=PECR&year=2019&sort=amount-descending');
    const sums = await page
      .locator('tr[data-register]:not([hidden])')
      .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['byamount'])));
    const asked = data('register').filter((row) => row['law'] === 'PECR' && String(row['date']).startsWith('2019'));
    expect(sums).toHaveLength(asked.length);
    expect(sums).toEqual([...sums].sort((a, b) => b - a));
    expect(await page.locator('th[aria-sort="descending"]').count()).toBe(1);
    await page.getByLabel('Words').fill('leave');
    await expect.poll(() => page.evaluate(() => new URL(location.href).searchParams.get('words'))).toBe('leave');
    expect(await page.locator('tr[data-register]:not([hidden])').count()).toBeLessThan(asked.length);
    await page.goto(`${site.origin}/register/?law=%00&sort=x-y-z&words=&year=zzz#nothing`);
    expect(await page.locator('tr[data-register]:not([hidden])').count()).toBe(data('register').length);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('is one stop for the keyboard, walks by arrows and leads to the row', async () => {
    const { page } = await visit(site, '/register/');
    const figure = page.locator('figure[data-chart="register"]');
    expect(await figure.locator('a, button, [tabindex]').count()).toBe(0);
    await figure.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const said = await page.locator('.register-said').textContent();
    expect(said).toContain('2010');
    await page.keyboard.press('Enter');
    const row = await page.evaluate(() => document.activeElement?.id ?? '');
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#${row}`);
    expect(said).toContain(await page.locator(`#${row}`).getAttribute('data-respondent'));
    await page.context().close();
  });
});
