import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atRest, fingers } from './fingers.ts';
import { data, htmlOf, openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** The events of Emma’s Diary, as published. */
const ofDiary = (): readonly unknown[] => data('events').filter((event) => event['case'] === 'emmas-diary');
const count = (page: Page): Promise<string> => page.locator('.era-filters [data-count]').innerText();
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('figure[data-chart="era"].answers')?.ariaBusy === null);
const lanes = (page: Page): Promise<string[]> =>
  page.locator('svg.era.live .lane').evaluateAll((all) => all.map((lane) => lane.getAttribute('data-lane') ?? ''));
const rows = (page: Page): Promise<number> =>
  page.locator('.event-row').evaluateAll((all) => all.filter((row) => row.closest('[hidden]') === null).length);

describe('the timeline of all cases, as it is built', () => {
  it('lists every event with its date, how exact it is, its case and its place there, and links every one from the picture', () => {
    const html = htmlOf('/timeline/');
    const events = data('events');
    for (const { id, case: file, url } of events) {
      const path = new URL(String(url));
      expect(html, String(id)).toContain(`href="${path.pathname}${path.hash}"`);
      expect(html.split(` id="${String(file)}.${path.hash.slice(1)}"`), String(id)).toHaveLength(2);
    }
    expect(
      [...html.matchAll(/exact to the day|known to the (?:month|year)|a span of time|not certain/g)].length,
    ).toBeGreaterThanOrEqual(events.length);
    const wide = /<svg[^>]*era wide[\s\S]*?<\/svg>/.exec(html)?.[0] ?? '';
    const drawn = new Set([...wide.matchAll(/data-events="([^"]+)"/g)].flatMap(([, ids]) => (ids ?? '').split(' ')));
    expect(drawn.size).toBe(events.length);
    expect([...wide.matchAll(/class="lane-link"/g)]).toHaveLength(data('cases').length + 1);
  });

  it('has a page of days on which every event known to the day stands, each day with a way on and back', () => {
    const html = htmlOf('/timeline/on/');
    const days = new Set(
      data('events')
        .map((event) => String(event['date']))
        .filter((date) => /^\d{4}-\d\d-\d\d$/.test(date))
        .map((date) => date.slice(5)),
    );
    for (const day of days) expect(html).toContain(` id="${day}"`);
    expect([...html.matchAll(/data-day=/g)]).toHaveLength(days.size);
    expect(
      [...html.matchAll(/<p class="on-around"[\s\S]*?<\/p>/g)].every(([text]) => text.split('<a ').length === 3),
    ).toBe(true);
  });
});

describe('the timeline of all cases, when it is used', () => {
  it('chooses cases, kinds, topics, words and years; the list follows, the address holds it all and restores it', async () => {
    const { page, complaints } = await visit(site, '/timeline/?case=emmas-diary,nobody&kind=%F0&from=soon&by=kind');
    await settled(page);
    expect(await rows(page)).toBe(ofDiary().length);
    await expect.poll(() => new URL(page.url()).search).toBe('?case=emmas-diary&by=kind');
    await page.locator('[name="by"][value="case"]').check();
    await page.locator('[name="words"]').fill('penalty');
    await settled(page);
    const some = await rows(page);
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(32);
    await page.locator('[data-era-reset]').click();
    await page.locator('[name="topic"]').selectOption('children');
    await page.locator('[name="from"]').selectOption('2018');
    await page.locator('[name="to"]').selectOption('2019');
    await settled(page);
    const [before, shown, said] = [await lanes(page), await rows(page), await count(page)];
    expect(said).toBe(`${String(shown)} of ${String(data('events').length)} events`);
    const years = await page
      .locator('.era-year:visible')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-year') ?? ''));
    expect(years.length).toBeGreaterThan(0);
    await expect.poll(() => new URL(page.url()).searchParams.get('to')).toBe('2019-12-31');
    await page.reload({ waitUntil: 'load' });
    await settled(page);
    expect([await lanes(page), await rows(page), await count(page)]).toEqual([before, shown, said]);
    await page.goto(`${site.origin}/timeline/?words=zzz`, { waitUntil: 'load' });
    await settled(page);
    expect(await page.locator('.era-none').isVisible()).toBe(true);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('puts two cases on one axis, and nothing else', async () => {
    const { page } = await visit(site, '/timeline/?case=emmas-diary,bounty-uk');
    await settled(page);
    expect((await lanes(page)).sort()).toEqual(['bounty-uk', 'emmas-diary']);
    await page.context().close();
  });

  it('is walked by keyboard: one stop of the tab key, arrows, Enter opens, Escape goes back', async () => {
    const { page, complaints } = await visit(site, '/timeline/');
    const stops = page.locator('svg.era.live [tabindex="0"]');
    expect(await stops.count()).toBe(1);
    await stops.focus();
    const at = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    const first = await at();
    await page.keyboard.press('ArrowRight');
    await expect.poll(at).not.toBe(first);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await expect.poll(at).toMatch(/\d{4}.*(exact to the day|known to the|a span of time)|more here/);
    const last = await at();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'The event that is open' });
    await panel.waitFor();
    await expect.poll(() => panel.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    await expect.poll(at).toBe(last);
    await page.keyboard.press('+');
    await expect.poll(() => new URL(page.url()).searchParams.has('from')).toBe(true);
    await expect.poll(at).toMatch(/\d{4}|more here/);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('has sliders that say their days, and moves by them', async () => {
    const { page } = await visit(site, '/timeline/');
    const slider = page.getByRole('slider', { name: 'Start of the window' });
    const said = await slider.getAttribute('aria-valuetext');
    expect(said).toMatch(/^\d+ [A-Z][a-z]{2} \d{4}$/);
    await slider.focus();
    for (let i = 0; i < 3; i++) await page.keyboard.press('PageUp');
    await settled(page);
    expect(await slider.getAttribute('aria-valuetext')).not.toBe(said);
    expect(await rows(page)).toBeLessThan(data('events').length);
    await page.keyboard.press('Home');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.context().close();
  });

  it('leaves the wheel to the page, and zooms with Ctrl', async () => {
    const { page } = await visit(site, '/timeline/');
    await page.locator('svg.era.live').scrollIntoViewIfNeeded();
    await page.mouse.move(900, 600);
    const top = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
    await atRest(page);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(() => new URL(page.url()).searchParams.has('from')).toBe(true);
    await page.context().close();
  });

  it('is zoomed with two fingers, and leaves one finger to the page', async () => {
    const { page } = await visit(site, '/timeline/', { viewport: { width: 820, height: 1000 }, hasTouch: true });
    await page.locator('svg.era.live').scrollIntoViewIfNeeded();
    const touch = await fingers(page);
    const top = await page.evaluate(() => scrollY);
    await touch.drag([[400, 700]], [[400, 500]]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await atRest(page);
    await touch.drag(
      [
        [380, 500],
        [460, 500],
      ],
      [
        [250, 500],
        [600, 500],
      ],
    );
    await expect.poll(() => new URL(page.url()).searchParams.has('from')).toBe(true);
    await page.context().close();
  });

  it('opens a shared event in a fresh browser: said, lit, in view, among its neighbours', async () => {
    const { page } = await visit(site, '/timeline/#emmas-diary.E23');
    await settled(page);
    expect(await page.locator('.era-panel').innerText()).toContain('9 August 2018');
    const stop = page.locator('.stop.lit').first();
    const box = await stop.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(900);
    expect(await page.locator('.stop').count()).toBeGreaterThan(20);
    await page.context().close();
  });

  it('opens a crowd as a list, and gives what is shown as CSV and as a picture', async () => {
    const { page, complaints } = await visit(site, '/timeline/?case=emmas-diary', { acceptDownloads: true });
    await settled(page);
    const crowd = page.locator('.stop.crowd').first();
    const count = Number((await crowd.locator('text').innerHTML()).replace('+', ''));
    expect(count).toBeGreaterThan(1);
    await crowd.click();
    expect(await page.locator('.era-several li').count()).toBe(count);
    // The panel does not lie over what was pressed.
    await expect
      .poll(async () => {
        const [place, panel] = [
          await page.locator('.stop.lit').first().boundingBox(),
          await page.locator('.era-panel').boundingBox(),
        ];
        return place !== null && panel !== null && place.y + place.height <= panel.y;
      })
      .toBe(true);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    const saved = async (what: string): Promise<string> => {
      const download = page.waitForEvent('download');
      await page.locator(what).click();
      return readFileSync(await (await download).path(), 'utf8');
    };
    const table = await saved('[data-take="csv"]');
    expect(table.split(/\r\n(?=emmas-diary\.E)/)).toHaveLength(ofDiary().length + 1);
    expect(table).not.toContain('\r\nbounty-uk');
    const dates = await saved('[data-take="ics"]');
    expect(dates).toContain('UID:emmas-diary.E23@casebook');
    expect(dates).not.toContain('UID:bounty');
    expect(await saved('[data-save="svg"]')).toContain('/timeline/?case=emmas-diary');
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('leads from a date to the next day with an event', async () => {
    const { page } = await visit(site, '/timeline/on/');
    await page.locator('[name="day"]').fill('2026-08-09');
    await expect.poll(() => new URL(page.url()).hash).toBe('#08-09');
    // The first empty day after it, wherever the events of the cases lie.
    const days = new Set(data('events').map(({ date }) => /^\d{4}-(\d\d-\d\d)$/.exec(String(date))?.[1] ?? ''));
    const august = Array.from({ length: 22 }, (_, i) => `08-${String(i + 10).padStart(2, '0')}`);
    const empty = august.find((day) => !days.has(day)) ?? '';
    const next = august.find((day) => day > empty && days.has(day)) ?? '';
    await page.locator('[name="day"]').fill(`2026-${empty}`);
    await expect.poll(() => new URL(page.url()).hash).toBe(`#${next}`);
    expect(await page.locator('[data-count]').innerText()).toContain(`${String(Number(next.slice(3)))} August`);
    await page.context().close();
  });
});
