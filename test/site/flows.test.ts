import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data, openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

describe('the flows across cases', () => {
  it('are all in the table, and are narrowed by case, standing and words; the address restores it', async () => {
    const { page, complaints } = await visit(site, '/flows/');
    expect(await page.locator('tr[data-row]').count()).toBe(data('flows').length);
    await page.locator('select[name="case"]').selectOption('emmas-diary');
    await page.locator('select[name="standing"]').selectOption('found');
    expect(await page.locator('tr[data-row]:visible').count()).toBe(1);
    await expect.poll(() => new URL(page.url()).search).toBe('?case=emmas-diary&standing=found');
    await page.reload({ waitUntil: 'load' });
    expect(await page.locator('tr[data-row]:visible').innerText()).toContain(
      'Emma’s Diary sold the list for the campaign to Experian',
    );
    await page.goto(`${site.origin}/flows/?words=zzz`, { waitUntil: 'load' });
    expect(await page.locator('[data-count]').innerText()).toContain('None fits');
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });
});

describe('the map', () => {
  it('says a flow and an actor that are pressed, with the case; filters take the rest out; the address restores it', async () => {
    const { page, complaints } = await visit(site, '/flows/?flow=emmas-diary.F3');
    const map = page.locator('.flow-map').first();
    expect(await map.locator('.map-say').innerText()).toContain(
      'Emma’s Diary sold the list for the campaign to Experian',
    );
    expect(await map.locator('svg.wide g.edge:not(.far)').count()).toBe(1);
    await map.locator('svg.wide [data-actor="experian"] .name').click();
    expect(await map.locator('.map-say').innerText()).toMatch(
      /^Experian: gets by flow .*; passes on by flow .*Emma’s Diary/,
    );
    await expect.poll(() => new URL(page.url()).searchParams.get('actor')).toBe('experian');
    await page.locator('select[name="kind"]').selectOption({ label: 'names' });
    const rows = await page.locator('tr[data-row]:visible').count();
    expect(rows).toBeGreaterThan(1);
    expect(await page.locator('svg.wide g.edge:not(.off)').count()).toBe(rows);
    expect(complaints.list).toEqual([]);
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
      await page.locator(`[data-save="${kind}"]`).click();
      return readFileSync(await (await download).path());
    };
    const svg = (await saved('svg')).toString('utf8');
    expect(svg).toContain('Emma’s Diary: who sold whose data to whom');
    expect(svg).toContain('/cases/emmas-diary/?flow=F3');
    expect(svg).toContain('font/woff2;base64');
    expect(svg).toContain('#fbf9f4');
    // As shown, at the step shown: the words of what recedes are gone, the number of the step is filled.
    expect(svg).not.toContain('loaded for the campaign');
    expect(svg).toMatch(/<circle[^>]*r="13"/);
    const png = await saved('png');
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(2 * (1248 + 32));
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });
});
