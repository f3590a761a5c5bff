import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data, openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** How high each overview may be, in pixels, in a window 1440 and one 390 wide. */
const heights = {
  '/law/': [4000, 9000],
  '/sources/': [5000, 10_000],
  '/actors/': [3000, 5000],
  '/register/': [3600, 5600],
  '/questions/': [4120, 9000],
  '/glossary/': [5000, 9000],
  '/corrections/': [4000, 6000],
  '/search/': [1300, 1700],
  '/404.html': [1300, 1700],
  '/cases/emas-dairy/': [1300, 1700],
} as const;

describe('an overview', () => {
  it('is no higher than a reader finishes', async () => {
    const tall: string[] = [];
    for (const [path, allowed] of Object.entries(heights))
      for (const [i, width] of [1440, 390].entries()) {
        const { page } = await visit(site, path, { viewport: { width, height: 844 } });
        // What an address was taken for comes after the page.
        if (path.startsWith('/cases/')) await page.locator('.lost-found li').first().waitFor();
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        if (height > (allowed[i] ?? 0)) tall.push(`${path} at ${String(width)}: ${String(height)}`);
        await page.context().close();
      }
    expect(tall).toEqual([]);
  });

  it.each([
    ['/sources/#', data('sources').at(-1)?.['id']],
    ['/law/#', 'dpa-2018.s-155'],
    ['/glossary/#', 'personal-data'],
  ])('draws nothing of what is folded, and opens it for the address that names it: %s%s', async (path, id) => {
    const { page: folded } = await visit(site, path);
    expect(await folded.locator(`[id="${String(id)}"]`).isVisible()).toBe(false);
    await folded.emulateMedia({ media: 'print' });
    expect((await folded.locator(`[id="${String(id)}"]`).boundingBox())?.height ?? 0).toBeGreaterThan(5);
    await folded.context().close();
    const { page } = await visit(site, `${path}${String(id)}`);
    await expect
      .poll(() =>
        page.evaluate((name) => {
          const { top = -1, height = 0 } = document.getElementById(name)?.getBoundingClientRect() ?? {};
          return height > 0 && top >= -2 && top < innerHeight;
        }, String(id)),
      )
      .toBe(true);
    await page.context().close();
  });

  it('has room for the name of each group in a window of any width', async () => {
    const narrow: string[] = [];
    for (const path of ['/law/', '/sources/', '/actors/'])
      for (const width of [761, 900, 1100]) {
        const { page } = await visit(site, path, { viewport: { width, height: 844 } });
        const rooms = await page.locator('.shelf h2').evaluateAll((heads) => heads.map((head) => head.clientWidth));
        if (Math.min(...rooms) < 160) narrow.push(`${path} at ${String(width)}: ${String(Math.min(...rooms))}`);
        await page.context().close();
      }
    expect(narrow).toEqual([]);
  });

  it('has each of its records once, in words, with a link', async () => {
    const { page } = await visit(site, '/actors/');
    const drawn = await page.locator('[data-actor]').count();
    expect(drawn).toBe(data('actors').length);
    await page.context().close();
  });
});

describe('an address that has no page', () => {
  it.each([
    ['/f/ed2', '/cases/emmas-diary/findings/not-told-of-a-party/'],
    ['/f/ED%E2%80%912', '/cases/emmas-diary/findings/not-told-of-a-party/'],
    ['/cases/emma-diary/', '/cases/emmas-diary/'],
  ])('goes on where one page alone can be meant, which says so: %s', async (asked, to) => {
    const { page } = await visit(site, asked);
    await page.waitForURL(`**${to}`);
    expect(await page.locator('.arrived').innerText()).toContain(decodeURIComponent(asked));
    await page.reload();
    expect(await page.locator('.arrived').count()).toBe(0);
    await page.context().close();
  });

  it('is searched for by its words, and the likely page comes first', async () => {
    const { page } = await visit(site, '/cases/emas-dairy/');
    await page.locator('.lost-found a[href*="/cases/emmas-diary/"]').first().waitFor();
    expect(await page.locator('h1').innerText()).toContain('Emma’s Diary');
    expect(await page.locator('.lost-found li').last().isVisible()).toBe(true);
    await page.context().close();
  });

  it.each([
    ['/law/dpa-1998/sch-1/', '/law/dpa-1998/'],
    ['/cases/emmas-diary/findings/', '/cases/emmas-diary/#findings'],
    ['/f/', '/topics/'],
    ['/feeds/', '/data/#changes'],
    ['/compare/emmas-diary/', '/compare/?a=emmas-diary'],
  ])('was cut short, and leads on without a script: %s', async (cut, to) => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.origin + cut);
    await page.waitForURL(site.origin + to);
    await context.close();
  });

  it('says of an anchor that the page has not that it has not', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/#ED-99');
    await page.locator('.arrived', { hasText: '#ED-99' }).waitFor();
    await page.context().close();
  });
});
