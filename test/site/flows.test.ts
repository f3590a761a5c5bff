import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data, htmlOf, openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** The flows that went to somebody: what was deleted, or owed and not told, is none. */
const went = () => data('flows').filter(({ to, label }) => to !== undefined && !String(label).startsWith('owed '));

describe('the flows across cases', () => {
  it('are all in the lists, each in one; their numbers in the table lead there and open them, with script or without', async () => {
    const html = htmlOf('/flows/');
    expect([...html.matchAll(/data-flow="/g)]).toHaveLength(went().length);
    const cells = [...html.matchAll(/<a href="#([a-z]+-[a-z]+)" data-pair/g)].map(([, id = '']) => id);
    for (const id of cells) expect(html.split(`<ol id="${id}"`), id).toHaveLength(2);
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await visit(site, '/flows/', { javaScriptEnabled });
      if (javaScriptEnabled)
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4000);
      const cell = page.locator('.from-to a[data-pair="companies-thieves"]');
      await cell.click();
      const rows = page.locator('#companies-thieves li:visible');
      await rows.first().waitFor();
      expect(String(await rows.count())).toBe(await cell.locator('b').innerText());
      await page.context().close();
    }
  });

  it('are narrowed by case, standing and words, drawings and table with them; the address restores it', async () => {
    const { page, complaints } = await visit(site, '/flows/');
    const rows = page.locator('li[data-row]:visible');
    const actors = await page.locator('.ego:visible').count();
    expect(actors).toBeGreaterThan(5);
    await page.locator('select[name="case"]').selectOption('emmas-diary');
    await page.locator('select[name="standing"]').selectOption('found');
    await expect.poll(() => rows.count()).toBe(1);
    expect(await page.locator('.from-to tfoot [data-all]').innerText()).toBe('1');
    expect(await page.locator('.from-to tbody tr:visible').count()).toBe(1);
    expect(await page.locator('.ego:visible').count()).toBeLessThan(actors);
    await expect
      .poll(() => Object.fromEntries(new URL(page.url()).searchParams))
      .toEqual({ case: 'emmas-diary', standing: 'found' });
    await page.reload({ waitUntil: 'load' });
    expect(await rows.innerText()).toContain('Emma’s Diary sold the list for the campaign to Experian');
    await page.goto(`${site.origin}/flows/?words=zzz`, { waitUntil: 'load' });
    await page.locator('.pairs-none').waitFor();
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('are found at the addresses of former days, of a flow and of an actor', async () => {
    const { page } = await visit(site, '/flows/?flow=emmas-diary.F3');
    expect(await page.locator('li.lit:visible').innerText()).toContain('Emma’s Diary sold the list');
    await page.goto(`${site.origin}/flows/?actor=experian`, { waitUntil: 'load' });
    const own = went().filter(({ from, to }) => from === 'experian' || to === 'experian');
    expect(await page.locator('li[data-row]:visible').count()).toBe(own.length);
    await page.context().close();
  });
});

describe('a diagram taken away', () => {
  it('is an SVG and a PNG with its title, its credit and its address, light whatever the scheme', async () => {
    const { page, complaints } = await visit(site, '/cases/emmas-diary/?flow=F3', {
      colorScheme: 'dark',
      acceptDownloads: true,
    });
    const saved = async (kind: string): Promise<Buffer> => {
      const download = page.waitForEvent('download');
      await page.locator(`figure[data-chart="flow"] [data-save="${kind}"]`).click();
      return readFileSync(await (await download).path());
    };
    const svg = (await saved('svg')).toString('utf8');
    expect(svg).toContain('Emma’s Diary: who sold whose data to whom');
    expect(svg).toContain('/cases/emmas-diary/?flow=F3');
    expect(svg).toContain('font/woff2;base64');
    expect(svg).toContain('fill="rgb(251, 249, 244)"');
    // As shown, at the step shown: the words of what recedes are gone, the number of the step is filled.
    expect(svg).not.toContain('loaded for the campaign');
    expect(svg).toMatch(/<circle[^>]*r="13"/);
    const png = await saved('png');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * (1248 + 96));
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['flows', 1440],
    ['flows', 390],
    ['timeline', 1440],
    ['timeline', 390],
  ])('says all that its page says, and whence and of when it is: %s at %i px', async (chart, width) => {
    const { page } = await visit(site, `/cases/emmas-diary/${chart}/`, {
      viewport: { width, height: 900 },
      acceptDownloads: true,
    });
    const download = page.waitForEvent('download');
    await page.locator('figure [data-save="svg"]:visible').first().click();
    const words = readFileSync(await (await download).path(), 'utf8')
      .replace(/<style>[^]*?<\/style>/, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    const seen = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('figure svg:not(.strip)')].filter(
        (svg) => svg.getClientRects().length > 0 && svg.closest('.key') === null,
      );
      const marks = [...document.querySelectorAll<HTMLElement>('.key > li:not([data-of])')];
      return {
        labels: shown.flatMap((svg) => [...svg.querySelectorAll('text')].map((text) => text.textContent)),
        key: marks.map((mark) => mark.innerText),
        headline: document.querySelector<HTMLElement>('figure')?.dataset['headline'] ?? 'none',
      };
    });
    const plain = (text: string): string => text.replace(/\s+/g, '');
    expect(seen.labels.length).toBeGreaterThan(10);
    expect(seen.key.length).toBeGreaterThan(2);
    for (const said of [...seen.labels, ...seen.key, seen.headline, `/cases/emmas-diary/${chart}/`, 'CC BY 4.0'])
      expect(plain(words)).toContain(plain(said));
    expect(words).toMatch(new RegExp(`ED ${chart}, version \\d+`));
    expect(words).toMatch(/saved\s+\d+ [A-Z][a-z]+ \d{4}/);
    await page.context().close();
  });
});
