import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

describe('the timeline of a case', () => {
  it('shows an event that is pressed, its words and the list in step, and the address says it', async () => {
    const { page, complaints } = await visit(site, '/cases/emmas-diary/');
    await page.locator('svg.timeline.wide a[data-event="emmas-diary.E23"] .event-label').click();
    const say = page.locator('figure[data-chart="timeline"] .story-say');
    expect(await say.innerText()).toContain('9 August 2018');
    expect(await page.locator('#E23 details').getAttribute('open')).not.toBeNull();
    await expect.poll(() => new URL(page.url()).hash).toBe('#E23');
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('is stepped through by keyboard alone, in time', async () => {
    const { page } = await visit(site, '/cases/talktalk-2016/');
    const figure = page.locator('figure[data-chart="timeline"]');
    await figure.getByRole('button', { name: 'Next' }).focus();
    await page.keyboard.press('Enter');
    expect(await figure.locator('.story-say strong').innerText()).toBe('2009');
    await page.keyboard.press('ArrowRight');
    expect(await figure.locator('.story-say strong').innerText()).toBe('July 2015');
    await page.keyboard.press('ArrowLeft');
    expect(await figure.locator('.story-say strong').innerText()).toBe('2009');
    await page.context().close();
  });

  it('has one tab stop in the picture, goes by arrows, and the diagram follows', async () => {
    const { page } = await visit(site, '/cases/cambridge-analytica/');
    const stop = page.locator('svg.timeline.wide [tabindex="0"]');
    expect(await stop.count()).toBe(1);
    await stop.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    expect(await page.locator('figure[data-chart="timeline"] .story-say').innerText()).toContain('4 June 2014');
    expect(await page.locator('figure[data-chart="flow"] svg.wide .far').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('opens a shared event in a fresh browser, open and in view', async () => {
    const { page } = await visit(site, '/cases/cambridge-analytica/#E20');
    expect(await page.locator('#E20 details').getAttribute('open')).not.toBeNull();
    const box = await page.locator('#E20').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(900);
    await page.context().close();
  });

  it('lists the events of a crowd when its number is pressed', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/');
    const crowd = page.locator('svg.timeline.wide a.crowd[data-events*=" "]').first();
    const ids = (await crowd.getAttribute('data-events'))?.split(' ') ?? [];
    expect(ids.length).toBeGreaterThan(1);
    await crowd.click();
    expect(await page.locator('figure[data-chart="timeline"] .story-say li').count()).toBe(ids.length);
    await page.context().close();
  });

  it('is a calendar and a table to take away', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/');
    for (const [file, start] of [
      ['events.csv', '\uFEFFid,date,kind,title'],
      ['events.ics', 'BEGIN:VCALENDAR'],
    ] as const) {
      const response = await page.request.get(`${site.origin}/cases/emmas-diary/${file}`);
      expect(await response.text()).toMatch(new RegExp(`^${start}`));
    }
    await page.context().close();
  });
});
