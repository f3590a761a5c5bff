import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allPages, data, htmlOf, openSite, type Site, visit } from './site.ts';

let site: Site;
let page: Page;
let complaints: readonly string[];
const any = '/compare/?a=marriott-2020&b=british-airways-2020';

beforeAll(async () => {
  site = await openSite();
  const opened = await visit(site, any);
  page = opened.page;
  complaints = opened.complaints.list;
});
afterAll(async () => {
  await site.close();
});

const text = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/\s+/g, ' ');

describe('a page for a suggested pair, without script', () => {
  const pairs = allPages().filter((path) => /^\/compare\/[^/]+\/[^/]+\/$/.test(path));

  it('exists for the central cases and for two breaches, and is linked from each case', () => {
    expect(pairs).toContain('/compare/cambridge-analytica/emmas-diary/');
    expect(pairs).toContain('/compare/british-airways-2020/marriott-2020/');
    expect(htmlOf('/cases/emmas-diary/').includes('href="/compare/cambridge-analytica/emmas-diary/"')).toBe(true);
    const list = htmlOf('/compare/');
    expect(pairs.filter((path) => !list.includes(`href="${path}"`))).toEqual([]);
  });

  it('has every finding of both cases once in its table', () => {
    for (const path of pairs.slice(0, 12)) {
      const [, , a, b] = path.split('/');
      const table = /<table class="compare">.*?<\/table>/s.exec(htmlOf(path))?.[0] ?? '';
      const refs = [...table.matchAll(/class="ref">([^<]+)</g)].map(([, ref]) => ref).sort();
      const wanted = data('findings').filter((finding) => finding['case'] === a || finding['case'] === b);
      expect(refs, path).toEqual(wanted.map((finding) => finding['id']).sort());
    }
  });

  it('says in one cell what both share, and names each event drawn', () => {
    const html = htmlOf('/compare/british-airways-2020/marriott-2020/');
    const both = [...html.matchAll(/<td colspan="2" class="both">.*?<\/td>/gs)].map(([cell]) => text(cell));
    expect(both.some((cell) => cell.includes('Security of processing, GDPR, art 32'))).toBe(true);
    const drawn = [...html.matchAll(/class="event-label[^"]*"/g)].length;
    const rows = [...(/<details class="pair-events[^"]*">.*?<\/details>/s.exec(html)?.[0] ?? '').matchAll(/<tr>/g)]
      .length;
    // Two charts in four frames, and one row for the head of the table.
    expect(drawn).toBe((rows - 1) * 8);
  });
});

describe('any two cases, by script', () => {
  it('are restored from the address, and are the same as the page of the pair', async () => {
    await expect.poll(() => page.locator('h1').textContent()).toBe('Marriott and British Airways');
    expect(await page.locator('select[name=a]').inputValue()).toBe('marriott-2020');
    const own = await page.locator('table.compare .ref').allTextContents();
    const pair = [...htmlOf('/compare/british-airways-2020/marriott-2020/').matchAll(/class="ref">([^<]+)</g)];
    expect(own.sort()).toEqual(pair.map(([, ref]) => ref ?? '').sort());
  });

  it('can be swapped and left to what differs; the address follows', async () => {
    await page.getByRole('button', { name: 'Swap' }).press('Enter');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'British Airways and Marriott');
    await expect.poll(() => page.url()).toContain('?a=british-airways-2020&b=marriott-2020');
    const shared = page.locator('table.compare td.both').first();
    await page.getByRole('button', { name: 'Only what differs' }).press('Enter');
    expect(await shared.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Only what differs' }).press('Enter');
    expect(await shared.isVisible()).toBe(true);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Marriott and British Airways');
  });

  it.each([
    ['?a=nobody&b=marriott-2020', 'There is no case “nobody” here.'],
    ['?a=%3Cimg%20src%3Dx%3E&b=', 'There is no case “<img src=x>” here.'],
    ['?a=marriott-2020&b=marriott-2020', 'A case compared with itself'],
    ['?a=marriott-2020', 'Choose a second case'],
  ])('%s is said in words', async (query, words) => {
    await page.goto(`${site.origin}/compare/${query}`);
    await page.waitForFunction((said) => document.querySelector('[role=status]')?.textContent.includes(said), words);
    expect(await page.locator('table.compare').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('do not scroll sideways, narrow or wide', async () => {
    for (const width of [320, 390, 768, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(site.origin + any);
      await page.locator('table.compare').waitFor();
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, String(width)).toBeLessThanOrEqual(0);
    }
  });
});
