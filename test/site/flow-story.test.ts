import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { data, openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const near = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('figure[data-chart="flow"] svg.wide g.edge:not(.far)')]
      .map((edge) => edge.getAttribute('data-flow') ?? '')
      .sort(),
  );
const said = (page: Page): Promise<string> => page.locator('figure[data-chart="flow"] .story-say').innerText();

describe('the story of a diagram', () => {
  it('is stepped through by keyboard alone; the address says the step, and restores it', async () => {
    const { page, complaints } = await visit(site, '/cases/emmas-diary/');
    await page.locator('figure[data-chart="flow"]').getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Enter');
    expect(await said(page)).toContain('1 of 7');
    expect(await near(page)).toEqual(['emmas-diary.F1']);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await said(page)).toContain('3 of 7. Emma’s Diary → Experian');
    expect(await said(page)).toContain('1,065,220 records');
    expect(await page.locator('figure[data-chart="flow"] .story-say a.ref').first().innerText()).toBe('ED-1');
    expect(new URL(page.url()).searchParams.get('flow')).toBe('F3');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await near(page)).toEqual(['emmas-diary.F3']);
    await page.locator('figure[data-chart="flow"]').getByRole('button', { name: 'Previous' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await near(page)).toEqual(['emmas-diary.F2']);
    await page.keyboard.press('Escape');
    expect((await near(page)).length).toBe(7);
    expect(new URL(page.url()).search).toBe('');
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('shows a flow, an actor and the way of a kind of data when they are pressed', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/');
    await page.locator('svg.wide g.lettering[data-flow="emmas-diary.F3"] .number').click();
    expect(await said(page)).toContain('3 of 7');
    await page.locator('svg.wide g[data-actor="experian"] rect').click();
    expect(await near(page)).toEqual(['emmas-diary.F3', 'emmas-diary.F4', 'emmas-diary.F6']);
    expect(await said(page)).toContain('in by flow 3; out by flow 4, 6');
    const way = page.locator('.follow details').first();
    await way.locator('summary').click();
    expect((await near(page)).map((id) => id.replace('emmas-diary.', ''))).toEqual(
      (await way.getAttribute('data-way'))?.split(' '),
    );
    await page.context().close();
  });

  it('lights what the text speaks of', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/');
    await page.locator('a[data-flow-ref="emmas-diary.F5"]').first().focus();
    expect(await near(page)).toEqual(['emmas-diary.F5']);
    await page.locator('a.wordmark').focus();
    expect((await near(page)).length).toBe(7);
    await page.context().close();
  });

  it('survives addresses that name nothing', async () => {
    for (const query of ['?flow=F99', '?actor=nobody', '?data=%00', '?flow=', '#F99', '?flow=F1&actor=x&data=y']) {
      const { page, complaints } = await visit(site, `/cases/emmas-diary/${query}`);
      expect(complaints.list, query).toEqual([]);
      await page.context().close();
    }
  });

  it('has one name and its list for a screen reader, and no crowd of parts', async () => {
    const { page } = await visit(site, '/cases/cambridge-analytica/');
    const figure = page.locator('figure[data-chart="flow"]').first();
    const tree = await figure.ariaSnapshot();
    expect(tree.match(/- '?img /g)).toHaveLength(1);
    expect(tree.match(/listitem:/g)?.length ?? 0).toBeGreaterThanOrEqual(13);
    for (const word of ['Previous', 'Next', 'Play']) expect(tree).toContain(`button "${word}"`);
    await page.context().close();
  });

  it('is all there without script, in every case, on a phone and on a desk', async () => {
    for (const width of [390, 1440]) {
      const context = await site.browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: false });
      const page = await context.newPage();
      for (const { url } of data('cases')) {
        await page.goto(site.origin + new URL(String(url)).pathname, { waitUntil: 'load' });
        const figure = page.locator('figure[data-chart="flow"]').first();
        const rows = await figure.locator('.flow-row').count();
        expect(rows, String(url)).toBeGreaterThan(0);
        expect(await figure.locator('svg:visible g.lettering').count(), String(url)).toBe(rows);
        expect(await figure.locator('.story').isVisible()).toBe(false);
      }
      await context.close();
    }
  });
});
