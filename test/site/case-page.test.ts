import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data, openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const cases = (): readonly string[] => data('cases').map(({ url }) => new URL(String(url)).pathname);

describe('the page of a case', () => {
  it('begins its diagram in the first screen, in every case', async () => {
    const { page } = await visit(site, '/about/');
    const late: string[] = [];
    for (const path of cases()) {
      await page.goto(site.origin + path, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      const top = await page
        .locator('.case-top .drawing:not(.every) svg.wide')
        .evaluate((svg) => Math.round(svg.getBoundingClientRect().top + scrollY));
      if (top > 560) late.push(`${path} ${String(top)}`);
    }
    expect(late).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['/cases/emmas-diary/', 1440, 7000],
    ['/cases/emmas-diary/', 390, 12000],
    ['/cases/cambridge-analytica/', 1440, 9000],
  ])('is short: %s at %i px takes no more than %i px', async (path, width, most) => {
    const { page } = await visit(site, path, { viewport: { width, height: 900 } });
    await page.evaluate(() => document.fonts.ready);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
    await page.context().close();
  });

  it('draws nothing of what is folded, and opens it for the address that names it', async () => {
    const small = { viewport: { width: 390, height: 844 } };
    const { page: closed } = await visit(site, '/cases/emmas-diary/', small);
    for (const folded of ['#ED-2 .claim-body', '#s1', '#E1', '#F1', '#D1'])
      expect(await closed.locator(folded).first().isVisible(), folded).toBe(false);
    await closed.context().close();
    for (const id of ['ED-2', 's1', 'E1', 'F1', 'D1']) {
      const { page, complaints } = await visit(site, `/cases/emmas-diary/#${id}`, small);
      await expect
        .poll(() =>
          page.evaluate((name) => {
            const { top = -1, height = 0 } = document.getElementById(name)?.getBoundingClientRect() ?? {};
            return height > 0 && top >= -2 && top < innerHeight;
          }, id),
        )
        .toBe(true);
      expect(complaints.list).toEqual([]);
      await page.context().close();
    }
  });

  it.each([1280, 390])(
    'at %i px opens a fold for each link to it: pressed, by key, again, by address, and back',
    async (width) => {
      const { page } = await visit(site, '/cases/emmas-diary/', { viewport: { width, height: 844 } });
      const isOpen = (id: string): Promise<boolean> =>
        page.locator(`#${id} > details`).evaluate((fold: HTMLDetailsElement) => fold.open);
      const links = page.locator('main a[href^="#"]');
      const folds = await page.locator('.folds > section').evaluateAll((all) => all.map(({ id }) => id));
      expect(folds).toEqual(expect.arrayContaining(['cite', 'versions', 'worked-out', 'sources', 'differ']));
      const named = new Set(await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')?.slice(1))));
      for (const id of folds.filter((each) => named.has(each))) {
        const link = page.locator(`main a[href="#${id}"]`).first();
        await link.evaluate((each: HTMLElement) => {
          each.click();
        });
        await expect.poll(() => isOpen(id), { message: id }).toBe(true);
      }
      const cite = page.locator('.case-ways a[href="#cite"]');
      const fold = page.locator('#cite > details > summary');
      for (const press of [() => cite.click(), () => cite.click(), () => cite.press('Enter')]) {
        if (await isOpen('cite')) await fold.click();
        expect(await isOpen('cite')).toBe(false);
        await press();
        await expect.poll(() => isOpen('cite')).toBe(true);
        await expect.poll(async () => (await fold.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(0);
      }
      await page.goto('about:blank');
      await page.goto(`${site.origin}/cases/emmas-diary/#versions`);
      await expect.poll(() => isOpen('versions')).toBe(true);
      await cite.click();
      await page.locator('#versions > details > summary').click();
      await page.goBack();
      await expect.poll(() => isOpen('versions')).toBe(true);
      await page.context().close();
    },
  );

  it.each(['#p-y5xd', '#ED-2', '#cite'])('on a phone shows %s under its bar, which names the part', async (hash) => {
    const { page } = await visit(site, `/cases/emmas-diary/${hash}`, { viewport: { width: 390, height: 844 } });
    const under = (): Promise<number> =>
      page.evaluate((id) => {
        const bar = document.querySelector('.contents summary')?.getBoundingClientRect().bottom ?? NaN;
        return (document.getElementById(id)?.getBoundingClientRect().top ?? NaN) - bar;
      }, hash.slice(1));
    await expect.poll(under).toBeGreaterThanOrEqual(0);
    expect(await under()).toBeLessThan(60);
    const part = { '#p-y5xd': 'What they said', '#ED-2': 'Findings' }[hash] ?? 'Cite';
    await expect.poll(() => page.locator('.contents-now').innerText()).toContain(part);
    await page.context().close();
  });

  it.each([1440, 390])('at %i px leads to its feed from the line of what can be done with it', async (width) => {
    const { page } = await visit(site, '/cases/emmas-diary/', { viewport: { width, height: 844 } });
    const ways = page.locator('.case-ways li');
    const follow = ways.locator('a', { hasText: /^Follow$/ });
    const feed = await follow.evaluate((each: HTMLAnchorElement) => each.href);
    expect(feed).toMatch(/^http:\/\/localhost:/);
    expect(await (await page.request.get(feed)).text()).toContain('<feed ');
    const ends = await ways.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().bottom));
    expect(Math.abs((ends[4] ?? Infinity) - (ends[0] ?? 0))).toBeLessThan(12);
    await page.context().close();
  });

  it('marks in its contents what is read, and shuts the list over the text when it has led somewhere', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/', { viewport: { width: 390, height: 844 } });
    await page.locator('.contents summary').click();
    await page.locator('.contents a[href="#findings"]').click();
    await expect.poll(() => page.locator('.contents [aria-current]').getAttribute('href')).toBe('#findings');
    expect(await page.locator('.contents nav').isVisible()).toBe(false);
    expect(await page.locator('.contents-now').innerText()).toBe('Findings');
    await page.context().close();
  });

  it('has every fold open to a reader without script who asks, and in print', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.origin}/cases/capita-2025/`);
    await page.locator('#CP-1 > summary').click();
    expect(await page.locator('#CP-1 .claim-body').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['#CP-2 .claim-body', '#s3', '#D1', '#E1'])
      expect((await page.locator(part).first().boundingBox())?.height ?? 0, part).toBeGreaterThan(5);
    await context.close();
  });

  it('says of a quotation where it is printed, and nothing where no place is known', async () => {
    const { page } = await visit(site, '/about/');
    for (const path of cases()) {
      await page.goto(site.origin + path, { waitUntil: 'load' });
      for (const line of await page.locator('.quotation-by').allTextContents())
        expect(line, path).not.toMatch(/·\s*·|·\s*$/);
    }
    await page.context().close();
  });
});
