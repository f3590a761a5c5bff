import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atRest, fingers } from './fingers.ts';
import { type Complaints, data, openSite, type Site, visit } from './site.ts';

const path = '/cases/cambridge-analytica/timeline/';
/** How many events the case has, and how many of them within the window in which its story is told. */
const own = data('events').filter((event) => event['case'] === 'cambridge-analytica');
const all = own.length;
const told = own.filter(
  ({ earliest, latest }) => String(latest) >= '2017-01-01' && String(earliest) <= '2019-01-31',
).length;

let site: Site;
let page: Page;
let complaints: Complaints;
beforeAll(async () => {
  site = await openSite();
  ({ page, complaints } = await visit(site, path));
});
afterAll(async () => {
  await site.close();
});

/** The page as it is opened, with what follows its path; without that, with all events. */
const open = async (rest = '?window=all'): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`${site.origin}${path}${rest}`, { waitUntil: 'load' });
};

const asked = (): URLSearchParams => new URL(page.url()).searchParams;
const shown = (): Promise<string[]> =>
  page.locator('svg.timeline.wide a.event').evaluateAll((all) => all.map((each) => each.dataset['event'] ?? ''));
const listed = (): Promise<number> => page.locator('.event-row:visible').count();
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

describe('the timeline page of a case', () => {
  it('shows the window of the story at rest, without strip and controls, and all events when they are asked for', async () => {
    await open('');
    expect((await shown()).length).toBe(told);
    expect(await listed()).toBe(told);
    const tools = page.locator('svg.strip.wide, .time-controls');
    expect(await tools.filter({ visible: true }).count()).toBe(0);
    await page.getByRole('link', { name: '7 events before January 2017' }).click();
    expect((await shown()).length).toBe(all);
    await expect.poll(() => asked().get('window')).toBe('all');
    expect(await tools.filter({ visible: true }).count()).toBe(2);
    await page.getByRole('button', { name: 'January 2017 to January 2019' }).click();
    expect((await shown()).length).toBe(told);
    await expect.poll(() => page.url().endsWith(path)).toBe(true);
  });

  it('has one tab stop for the picture; arrows, Home and End go in time, Enter opens, Esc closes', async () => {
    await open();
    expect(await page.locator('svg.timeline.wide:not(.strip) [tabindex="0"]').count()).toBe(1);
    await page.locator('svg.timeline.wide:not(.strip) [tabindex="0"]').focus();
    expect(await focused()).toBe(
      'December 2013, known to the month: Cambridge Analytica, LLC is formed in Delaware; Dec 2013 · Cambridge Analytica LLC formed',
    );
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^April 2014, known to the month/);
    await page.keyboard.press('End');
    expect(await focused()).toMatch(/^6 December 2024, exact to the day/);
    await page.keyboard.press('Enter');
    const panel = page.locator('.time-panel');
    expect(await panel.locator('.time-date').innerText()).toBe('6 December 2024');
    await expect.poll(() => new URL(page.url()).hash).toBe('#E44');
    expect(await focused()).toMatch(/^6 December 2024/);
    await page.keyboard.press('Escape');
    expect(await panel.isVisible()).toBe(false);
    expect(await focused()).toMatch(/^6 December 2024/);
    await page.keyboard.press('Home');
    expect(await focused()).toMatch(/^December 2013/);
  });

  it('calls every event after a redraw what the build calls it', async () => {
    await open('');
    const names = (): Promise<string[]> =>
      page.locator('svg.timeline.wide a.event').evaluateAll((all) => all.map((each) => each.ariaLabel ?? ''));
    const built = await names();
    expect(built.length).toBeGreaterThan(20);
    await page.getByRole('button', { name: 'All events' }).click();
    await page.getByRole('button', { name: 'January 2017 to January 2019' }).click();
    expect(await names()).toEqual(built);
  });

  it('opens an event of the address in view, open in the list too: in the window of the story, or with its neighbours', async () => {
    await open('#E20');
    expect(await page.locator('.time-panel h2').innerText()).toBe('Channel 4 News broadcasts its undercover films');
    expect((await shown()).length).toBe(told);
    const box = await page.locator('.time-panel h2').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(900);
    expect(await page.locator('#E20 details').getAttribute('open')).not.toBeNull();
    await open('#E3');
    const ids = await shown();
    expect(ids).toContain('cambridge-analytica.E3');
    expect(ids.length).toBeGreaterThan(5);
    expect(ids.length).toBeLessThan(told);
    expect(await listed()).toBe(ids.length);
  });

  it('keeps window, filters, lanes and scale in the address, and only what is not the default', async () => {
    await open();
    await expect.poll(() => page.url().endsWith(`${path}?window=all`)).toBe(true);
    await page.getByRole('button', { name: 'Investigation' }).click();
    await expect.poll(() => asked().get('kind')).toBe('investigation');
    const few = (await shown()).length;
    expect(await listed()).toBe(few);
    await page.getByLabel('Each lane').selectOption('actor');
    await page.getByRole('checkbox', { name: 'True scale' }).check();
    await expect.poll(() => [asked().get('by'), asked().get('scale')]).toEqual(['actor', 'even']);
    expect(await page.locator('svg.timeline.wide .break').count()).toBe(0);
    await page.goBack();
    await page.goBack();
    await page.goBack();
    await expect.poll(() => page.url().endsWith(`${path}?window=all`)).toBe(true);
    expect((await shown()).length).toBe(all);
    await open('?from=garbage&to=1&kind=nothing&actor=%00&by=x&scale=7');
    expect((await shown()).length).toBe(told);
    await open('?from=2017-01-01&to=2018-12-31');
    expect((await shown()).length).toBeLessThan(40);
    expect(await page.locator('.time-summary').innerText()).toContain('in the window, 1 Jan 2017 to 31 Dec 2018.');
  });

  it('moves the window from the keyboard, with dates as values', async () => {
    await open();
    const start = page.getByRole('slider', { name: 'Start of the window' }).first();
    await start.focus();
    const before = await start.getAttribute('aria-valuetext');
    expect(before).toMatch(/^\d+ \w+ 2013$/);
    await page.keyboard.press('PageUp');
    expect(await start.getAttribute('aria-valuetext')).not.toBe(before);
    await expect.poll(() => asked().get('from')).toMatch(/^201[45]-/);
    const window = page.getByRole('slider', { name: 'The window' }).first();
    await window.focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Home');
    await expect.poll(() => asked().get('from')).toBeNull();
  });

  it('zooms with the wheel only with Ctrl, and otherwise leaves the wheel to the page', async () => {
    await open();
    const box = await page.locator('svg.timeline.wide:not(.strip)').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 620, (box?.y ?? 0) + 120);
    await page.waitForLoadState('load');
    await page.locator('svg.strip.wide .brush').waitFor({ state: 'attached' });
    await page.mouse.wheel(0, 150);
    await page.waitForFunction(() => scrollY > 0);
    expect((await shown()).length).toBe(all);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await page.waitForFunction(() => location.search.includes('from='));
    expect((await shown()).length).toBeLessThan(all);
    await page.getByRole('button', { name: 'Whole case' }).click();
    expect((await shown()).length).toBe(all);
  });

  it('is zoomed with two fingers, and leaves one finger to the page', async () => {
    const tablet = await visit(site, `${path}?window=all`, { viewport: { width: 820, height: 1000 }, hasTouch: true });
    const picture = tablet.page.locator('svg.timeline.mid:not(.strip)');
    const middle = async (): Promise<number> => {
      await picture.evaluate((svg) => {
        svg.scrollIntoView({ block: 'center' });
      });
      const box = await picture.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0) / 2;
    };
    const touch = await fingers(tablet.page);
    const [y, top] = [await middle(), await tablet.page.evaluate(() => scrollY)];
    await touch.drag([[400, y]], [[400, y - 150]]);
    await expect.poll(() => tablet.page.evaluate(() => scrollY)).not.toBe(top);
    expect(new URL(tablet.page.url()).search).toBe('?window=all');
    await atRest(tablet.page);
    // What follows fingers came with the first of them.
    await tablet.page.locator('svg.strip.mid .brush').waitFor({ state: 'attached' });
    const at = await middle();
    await touch.drag(
      [
        [380, at],
        [460, at],
      ],
      [
        [250, at],
        [600, at],
      ],
    );
    await expect.poll(() => new URL(tablet.page.url()).search).toMatch(/from=.*to=/);
    await tablet.page.context().close();
  });

  it('keeps the words of the opened event however close the reader comes', async () => {
    await open('#E3');
    for (let press = 0; press < 3; press++) {
      await page.locator('[data-zoom="in"]').click();
      expect(await page.locator('svg.timeline.wide a.event[aria-current] .event-label').innerHTML()).toContain(
        'data contract signed',
      );
    }
  });

  it('keeps the buttons to step under the pointer', async () => {
    await open('#E5');
    const next = page.locator('[data-step="1"]');
    const at = async (): Promise<number> => (await next.boundingBox())?.y ?? 0;
    await next.scrollIntoViewIfNeeded();
    const before = await at();
    for (let step = 0; step < 10; step++) {
      await next.click();
      expect(Math.abs((await at()) - before)).toBeLessThan(3);
    }
    expect(await page.locator('[data-said]').innerText()).toMatch(/^1\d of/);
  });

  it('shows the mark of the event that is stepped to over its panel on a phone', async () => {
    await open('');
    await page.setViewportSize({ width: 390, height: 850 });
    const next = page.locator('[data-step="1"]');
    await next.scrollIntoViewIfNeeded();
    for (let step = 0; step < 6; step++) {
      // The buttons are not in sight then; the same is done from the panel.
      await next.dispatchEvent('click');
      const panel = await page.locator('.time-panel').boundingBox();
      const opened = page.locator('svg.timeline a.event[aria-current]').filter({ visible: true });
      const mark = await opened.locator('.hit').boundingBox();
      expect(mark?.y ?? -1).toBeGreaterThanOrEqual(0);
      expect((mark?.y ?? Infinity) + (mark?.height ?? 0)).toBeLessThanOrEqual(panel?.y ?? 0);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('lets the window be brushed on the strip', async () => {
    await open();
    const box = await page.locator('svg.strip.wide').boundingBox();
    const [x, y] = [box?.x ?? 0, (box?.y ?? 0) + 20];
    await page.mouse.move(x + 500, y);
    await page.waitForSelector('svg.strip.wide .brush');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const from = asked().get('from');
    await page.mouse.move(x + 680, y);
    await page.mouse.down();
    await page.mouse.move(x + 780, y, { steps: 4 });
    await page.mouse.up();
    await page.waitForFunction((old) => new URL(location.href).searchParams.get('from') !== old, from);
    await expect.poll(() => asked().get('from')).not.toBe(from);
  });

  it('opens a crowd as a list, by keyboard, and closes it again', async () => {
    await open();
    const crowd = page.locator('svg.timeline.wide a.crowd').first();
    const count = ((await crowd.getAttribute('data-events')) ?? '').split(' ').length;
    await crowd.focus();
    await page.keyboard.press('Enter');
    const list = page.locator('.crowd-list');
    expect(await list.locator('a').count()).toBe(count);
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    expect(await focused()).toContain('more events here');
    await crowd.click();
    await list.locator('a').first().click();
    expect(await page.locator('.time-panel').isVisible()).toBe(true);
  });

  it('tells the story in time, and keeps list and picture in step both ways', async () => {
    await open();
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await page.locator('[data-said]').innerText()).toContain(`1 of ${String(all)} · December 2013`);
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await page.locator('[data-said]').innerText()).toContain(`2 of ${String(all)} · April 2014`);
    await page.locator('#E11 summary').click();
    expect(await page.locator('svg.timeline.wide a.event[aria-current]').getAttribute('data-event')).toBe(
      'cambridge-analytica.E11',
    );
    // A fill that stands in a drawing that is not shown fills nothing: months would have no mark.
    expect(await page.locator('.event-fills').evaluate((fills) => getComputedStyle(fills).display)).toBe('block');
    expect(await page.locator('.time-when').innerText()).toMatch(/exact to the day|known to the (?:month|year)/i);
    await page.locator('#E12 .when').hover();
    expect(await page.locator('svg.timeline.wide a.event.lit').getAttribute('data-event')).toBe(
      'cambridge-analytica.E12',
    );
    // A page that is left at once may leave before its icon or its gestures have come.
    expect(complaints.list.filter((each) => !each.startsWith('failed: '))).toEqual([]);
  });

  it('is drawn from top to bottom on a phone, with the panel at the foot of the screen', async () => {
    const phone = await visit(site, `${path}#E30`, { viewport: { width: 390, height: 844 }, hasTouch: true });
    const mark = phone.page.locator('svg.timeline.tall a.event[aria-current] .hit');
    const [dot, panel] = [await mark.boundingBox(), await phone.page.locator('.time-panel').boundingBox()];
    expect(dot?.y).toBeGreaterThan(0);
    expect((dot?.y ?? 844) + (dot?.height ?? 0)).toBeLessThan(panel?.y ?? 0);
    expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(844.5);
    await phone.page.getByRole('link', { name: /^After: / }).tap();
    expect(await phone.page.locator('.event-row details[open]').count()).toBe(1);
    expect(phone.complaints.list).toEqual([]);
    await phone.page.context().close();
  });

  it('without a script has the picture, the list and the anchors, and no controls', async () => {
    const still = await visit(site, `${path}#E20`, { javaScriptEnabled: false });
    expect(await still.page.locator('svg.timeline.wide a.event').count()).toBe(told);
    expect(await still.page.locator('.event-row').count()).toBe(all);
    expect(await still.page.locator('.time-controls, .time-steps, [data-save]').filter({ visible: true }).count()).toBe(
      0,
    );
    expect(await still.page.locator('#E20 details > p').isVisible()).toBe(true);
    await still.page.context().close();
  });
});
