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
  it('says an event that is pressed in a panel inside the window, with a ring round its mark alone; Esc gives the focus back', async () => {
    const { page, complaints } = await visit(site, '/cases/emmas-diary/');
    const mark = page.locator('svg.timeline.wide a[data-event="emmas-diary.E23"]');
    await mark.locator('.event-label').click();
    const panel = page.locator('figure[data-chart="timeline"] .time-panel');
    expect(await panel.locator('.time-date').innerText()).toBe('9 August 2018');
    const box = await panel.boundingBox();
    expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThanOrEqual(900.5);
    expect(box?.height).toBeLessThanOrEqual(232);
    const dot = await mark.locator('.hit').boundingBox();
    expect(dot?.y).toBeGreaterThan(0);
    expect((dot?.y ?? 900) + (dot?.height ?? 0)).toBeLessThan((box?.y ?? 0) - 60);
    expect(await mark.locator('.hit').evaluate((hit) => getComputedStyle(hit).r)).toBe('9px');
    await expect.poll(() => new URL(page.url()).hash).toBe('#E23');
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-event'))).toBe('emmas-diary.E23');
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['wide', 1440, 900],
    ['tall', 390, 844],
  ] as const)('goes to the later and the earlier event by button and by key: %s', async (frame, width, height) => {
    const { page } = await visit(site, '/cases/talktalk-2016/', { viewport: { width, height } });
    const figure = page.locator('figure[data-chart="timeline"]');
    const date = (): Promise<string> => figure.locator('.time-date').innerText();
    await figure.locator(`svg.timeline.${frame} a[data-event="talktalk-2016.E4"]`).focus();
    await page.keyboard.press('Enter');
    const first = await date();
    await figure.locator('.time-way a').last().click();
    const next = await date();
    expect(next).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    expect(await date()).toBe(first);
    await page.keyboard.press('ArrowRight');
    expect(await date()).toBe(next);
    const box = await figure.locator('.time-panel').boundingBox();
    expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height + 0.5);
    await page.context().close();
  });

  it('has one tab stop in the picture, goes by arrows, and the diagram follows', async () => {
    const { page } = await visit(site, '/cases/cambridge-analytica/');
    const stop = page.locator('svg.timeline.wide [tabindex="0"]');
    expect(await stop.count()).toBe(1);
    await stop.focus();
    for (const key of ['ArrowRight', 'Home', 'Enter']) await page.keyboard.press(key);
    expect(await page.locator('figure[data-chart="timeline"] .time-date').innerText()).toBe('10 January 2017');
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
    const { page } = await visit(site, '/cases/cambridge-analytica/');
    const crowd = page.locator('svg.timeline.wide a.crowd').first();
    const ids = (await crowd.getAttribute('data-events'))?.split(' ') ?? [];
    expect(ids.length).toBeGreaterThan(0);
    await crowd.click();
    expect(await page.locator('figure[data-chart="timeline"] .crowd-list li').count()).toBe(ids.length);
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
