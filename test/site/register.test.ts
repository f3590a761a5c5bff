import { readFile } from 'node:fs/promises';
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
  it('has every row in the page itself, each with its source, and every sum in each frame of the chart', () => {
    const html = htmlOf('/register/');
    for (const row of data('register')) {
      const { id, source } = row as { id: string; source: { url: string } };
      expect(html).toContain(`<tr id="${id}"`);
      expect(html).toContain(source.url.replaceAll('&', '&amp;'));
      expect(html.split(`data-register="${id}"`).length - 1, id).toBeGreaterThanOrEqual(4);
    }
    expect(html).toContain('<b>Not complete.</b>');
  });

  it('filters, sorts and keeps both in the address, and survives an address that means nothing', async () => {
    const { page, complaints } = await visit(site, '/register/?law=PECR&year=2019&sort=amount-descending');
    const shown = page.locator('tr[data-register]:not([hidden])');
    const asked = data('register').filter((row) => row['law'] === 'PECR' && String(row['date']).startsWith('2019'));
    await expect.poll(() => shown.count()).toBe(asked.length);
    const sums = await shown.evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['byamount'])));
    expect(sums).toHaveLength(asked.length);
    expect(sums).toEqual([...sums].sort((a, b) => b - a));
    expect(await page.locator('th[aria-sort="descending"]').count()).toBe(1);
    await page.getByLabel('Words').fill('leave');
    await expect.poll(() => page.evaluate(() => new URL(location.href).searchParams.get('words'))).toBe('leave');
    await expect.poll(() => shown.count()).toBeLessThan(asked.length);
    await page.goto(`${site.origin}/register/?law=%00&sort=x-y-z&words=&year=zzz#nothing`);
    await expect.poll(() => shown.count()).toBe(data('register').length);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('has its largest first, 25 of them, and every order of the rows a press away', async () => {
    const { page } = await visit(site, '/register/');
    const column = (name: string) =>
      page
        .locator('tr[data-register]:visible')
        .evaluateAll((rows, key) => rows.map((row) => Number((row as HTMLElement).dataset[key])), name);
    const fined = await column('byamount');
    expect(fined).toHaveLength(25);
    expect(fined).toEqual([...fined].sort((a, b) => b - a));
    await page.getByRole('button', { name: 'Most cut' }).click();
    const cut = await column('bycut');
    expect(cut).toEqual([...cut].sort((a, b) => b - a));
    expect(cut[0]).toBeGreaterThan(0);
    await page.getByRole('button', { name: /^Show 25 more/ }).click();
    expect(await column('bycut')).toHaveLength(50);
    await expect.poll(() => new URL(page.url()).searchParams.get('top')).toBe('50');
    await page.context().close();
  });

  it('gives the rows on screen as a file, in their order', async () => {
    const { page } = await visit(site, '/register/?law=PECR&sort=date-ascending');
    const ids = await page.locator('tr[data-register]:visible').evaluateAll((rows) => rows.map(({ id }) => id));
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'These 25 rows as CSV' }).click();
    const text = await readFile(await (await coming).path(), 'utf8');
    const [head = '', ...lines] = text.trimEnd().split('\r\n');
    expect(head).toContain('amount_now_gbp');
    expect(lines.map((line) => line.split(',')[0])).toEqual(ids);
    await page.context().close();
  });

  it('cuts to so many of any order, which the address, the sums and the file follow', async () => {
    const { page } = await visit(site, '/register/');
    await page.getByRole('button', { name: 'Largest that stand' }).click();
    await page.getByRole('group', { name: 'How many' }).getByRole('button', { name: '5', exact: true }).click();
    const shown = page.locator('tr[data-register]:visible');
    await expect.poll(() => shown.count()).toBe(5);
    const now = await shown.evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['bynow'])));
    const largest = data('register').map((row) => Number(row['amount_now_gbp'] ?? row['amount_gbp'] ?? 0));
    expect(now).toEqual(largest.sort((a, b) => b - a).slice(0, 5));
    const sum = now.reduce((all, each) => all + each, 0).toLocaleString('en-GB');
    expect(await page.locator('[data-count]').textContent()).toMatch(new RegExp(`; these 5: .*£${sum} as they stand$`));
    await expect.poll(() => new URL(page.url()).searchParams.get('top')).toBe('5');
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'These 5 rows as CSV' }).click();
    const [, ...lines] = (await readFile(await (await coming).path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines.map((line) => line.split(',')[0])).toEqual(
      await shown.evaluateAll((rows) => rows.map(({ id }) => id)),
    );
    await page.getByRole('button', { name: /^Show 25 more/ }).click();
    await expect.poll(() => shown.count()).toBe(30);
    await page.context().close();
  });

  it('opens the row that an address names, though it is not among the largest', async () => {
    const { page } = await visit(site, '/register/#true-visions-2019', { viewport: { width: 390, height: 844 } });
    const row = page.locator('#true-visions-2019');
    await row.getByText('Cameras in maternity').waitFor();
    expect(await row.innerText()).toContain('£20,000');
    const { top } = await row.evaluate((each) => each.getBoundingClientRect());
    expect(top).toBeLessThan(844);
    await page.context().close();
  });

  it('draws its chart in a window of any width', async () => {
    const { page } = await visit(site, '/register/');
    for (const width of [390, 700, 768, 900, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const shown = await page
        .locator('svg.penalties')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height).filter((height) => height > 0));
      expect(shown, String(width)).toHaveLength(1);
      expect(shown[0], String(width)).toBeGreaterThan(300);
    }
    await page.context().close();
  });

  it.each(['/register/?top=all', '/questions/'])('has every amount in sight on a phone: %s', async (path) => {
    const { page } = await visit(site, path, { viewport: { width: 390, height: 844 } });
    await page.locator('.shelf-more').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    const out = await page.locator('td.card-sum:visible').evaluateAll((cells) =>
      cells
        .filter((cell) => {
          const { left, right, height } = cell.getBoundingClientRect();
          return left < 0 || right > innerWidth || height < 10 || cell.scrollWidth > cell.clientWidth + 1;
        })
        .map((cell) => cell.textContent),
    );
    expect(out).toEqual([]);
    expect(await page.locator('td.card-sum:visible').count()).toBeGreaterThan(30);
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
