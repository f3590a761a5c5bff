import { exactness } from '../../src/model/say/date.ts';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { data, htmlOf, openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** The events of a case, as published. */
const ofCase = (id: string): readonly unknown[] => data('events').filter((event) => event['case'] === id);
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('.lanes-figure')?.ariaBusy === null);
const lanes = (page: Page): Promise<string[]> =>
  page.locator('.lane:visible').evaluateAll((all) => all.map((lane) => lane.getAttribute('data-case') ?? ''));
const shown = (page: Page): Promise<number> =>
  page.locator('.lane .event-row').evaluateAll((all) => all.filter((row) => row.closest('[hidden]') === null).length);
const title = (page: Page): Promise<string> => page.locator('h1').innerText();

describe('the timeline of all cases, as it is built', () => {
  it('has a lane a case with every event in it: its date, how exact it is, and its place in the case', () => {
    const html = htmlOf('/timeline/');
    const events = data('events');
    for (const { id, case: file, url } of events) {
      const path = new URL(String(url));
      expect(html, String(id)).toContain(`href="${path.pathname}${path.hash}"`);
      expect(html.split(` id="${String(file)}.${path.hash.slice(1)}"`), String(id)).toHaveLength(2);
    }
    expect([...html.matchAll(new RegExp(Object.values(exactness).join('|'), 'g'))].length).toBeGreaterThanOrEqual(
      events.length,
    );
    expect([...html.matchAll(/<details class="lane collapses"/g)]).toHaveLength(data('cases').length);
    expect(html).not.toMatch(/>\+\d+</);
  });

  it('names the choice of an actor for what it does: an event is shown in which the actor takes part', () => {
    expect(/Who takes part<\/span>\s*<select name="actor"/.test(htmlOf('/timeline/'))).toBe(true);
  });

  it('is headed with an answer, the shortest and the longest that the table of the questions has', () => {
    const [, least = '', most = ''] =
      /<h1>From conduct to decision: (.+) to (.+)<\/h1>/.exec(htmlOf('/timeline/')) ?? [];
    const times = [...htmlOf('/questions/').matchAll(/data-answer="how-long"[\s\S]*?<\/tr>/g)].map(([row]) => row);
    expect(times.length).toBeGreaterThan(20);
    expect(most).not.toBe('');
    expect(times.some((row) => row.includes(most))).toBe(true);
    // What is known to the day says its months in brackets, what is not a range of them: none is shorter than the heading says.
    const months = times.flatMap((row) => /(\d+)(?: to \d+)? months/.exec(row)?.[1] ?? []).map(Number);
    expect(months.length).toBeGreaterThan(2);
    expect(least).toBe(`${String(Math.min(...months))} months`);
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
  it('is at most 3,000 px high at rest, and opens a lane with and without script', async () => {
    const { page } = await visit(site, '/timeline/');
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3000);
    await page.locator('[data-lane="ED"] > summary').click();
    expect(await page.locator('[data-lane="ED"] .lane-stairs').isVisible()).toBe(true);
    await expect.poll(() => new URL(page.url()).search).toBe('?lane=ED');
    await page.locator('[data-lane="BO"] > summary').click();
    await expect.poll(() => page.locator('.lane[open]').count()).toBe(1);
    await page.context().close();
    const { page: bare } = await visit(site, '/timeline/', { javaScriptEnabled: false });
    await bare.locator('[data-lane="ED"] > summary').click();
    await bare.locator('[data-lane="ED"] .lane-all > summary').click();
    expect(await bare.locator('[data-lane="ED"] .event-row:visible').count()).toBe(ofCase('emmas-diary').length);
    await bare.context().close();
  });

  it('chooses months, topics, kinds and words; the address holds it all and restores it, also one of former days', async () => {
    const { page, complaints } = await visit(site, '/timeline/?case=emmas-diary,nobody&kind=%F0&from=soon');
    await settled(page);
    expect(await lanes(page)).toEqual(['emmas-diary']);
    expect(await shown(page)).toBe(ofCase('emmas-diary').length);
    await page.goto(`${site.origin}/timeline/?topic=children&from=2018-01-01&to=2019-12-31`, { waitUntil: 'load' });
    await settled(page);
    expect(await title(page)).toMatch(/^January 2018 to December 2019: \d+ events? in \d+ cases?$/);
    const before = [await title(page), (await lanes(page)).join()];
    await page.locator('[name="words"]').fill('penalty');
    await expect.poll(() => title(page)).not.toBe(before[0]);
    await page.locator('[name="words"]').fill('');
    await expect.poll(() => new URL(page.url()).search).toBe('?topic=children&from=2018-01&to=2019-12');
    await page.reload({ waitUntil: 'load' });
    await settled(page);
    expect([await title(page), (await lanes(page)).join()]).toEqual(before);
    await page.locator('[name="words"]').fill('zzz');
    await page.locator('.lanes-none').waitFor();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => lanes(page)).toHaveLength(data('cases').length);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('is in the end as it was, word for word and mark for mark, once every choice is taken back', async () => {
    const { page, complaints } = await visit(site, '/timeline/');
    await settled(page);
    const all = (): Promise<string> => page.locator('.lanes-figure').evaluate((figure) => figure.outerHTML);
    const rest = [await title(page), await all()];
    const choose = async (name: string, value: string): Promise<void> => {
      const field = page.locator(`.choices [name="${name}"]`);
      await (name === 'words' ? field.fill(value) : field.selectOption(value));
      await settled(page);
    };
    for (const [name, value] of [
      ['words', 'penalty'],
      ['kind', 'regulator'],
      ['from', '2018-07'],
      ['to', '2018-07'],
      ['words', ''],
      ['to', '2019-12'],
    ] as const)
      await choose(name, value);
    const chosen = await all();
    expect(chosen).not.toBe(rest[1]);
    // A lane opened among what is left is drawn for that, and anew for the whole.
    const open = page.locator('.lane:visible').nth(2);
    await open.locator('summary').first().click();
    await expect.poll(() => page.locator('.lane[open]').count()).toBe(1);
    await open.locator('summary').first().click();
    await expect.poll(() => page.locator('.lane[open]').count()).toBe(0);
    await choose('topic', 'children');
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => title(page)).toBe(rest[0]);
    await settled(page);
    expect(await all()).toBe(rest[1]);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('draws what nobody sees yet before it is printed, folds too, and as the list says', async () => {
    const { page } = await visit(site, '/timeline/');
    await settled(page);
    const drawn = await page.evaluate(() => {
      const field = document.querySelector<HTMLSelectElement>('.choices [name="from"]');
      if (field) field.value = '2018-01';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      dispatchEvent(new Event('beforeprint'));
      const lanes = [...document.querySelectorAll<HTMLElement>('.lane:not([hidden])')];
      return {
        busy: document.querySelector<HTMLElement>('.lanes-figure')?.ariaBusy,
        lanes: lanes.map((lane) => [
          lane.querySelectorAll('.event-row:not([hidden])').length,
          lane.querySelectorAll('.lane-stairs .mark').length,
        ]),
      };
    });
    expect(drawn.busy).toBe(null);
    expect(drawn.lanes.length).toBeGreaterThan(20);
    for (const [rows, marks] of drawn.lanes) expect(marks).toBe(rows);
    await page.context().close();
  });

  it('shows everything in a month day by day, in as many rows as it says, and goes to the next', async () => {
    const { page, complaints } = await visit(site, '/timeline/?from=2018-07&to=2018-07');
    await settled(page);
    const [, events = '0', cases = '0'] = /^July 2018: (\d+) events in (\d+) cases$/.exec(await title(page)) ?? [];
    expect(Number(events)).toBeGreaterThan(9);
    expect(await lanes(page)).toHaveLength(Number(cases));
    expect(await page.locator('.lane-course text:visible').count()).toBe(Number(events));
    await page.getByRole('button', { name: 'August 2018 ›' }).click();
    await expect.poll(() => title(page)).toMatch(/^August 2018: /);
    await expect.poll(() => new URL(page.url()).search).toBe('?from=2018-08&to=2018-08');
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('opens a shared event in a fresh browser: in its lane, in view', async () => {
    const { page } = await visit(site, '/timeline/#emmas-diary.E23');
    await settled(page);
    const row = page.locator('[id="emmas-diary.E23"]');
    expect(await row.innerText()).toContain('9 August 2018');
    await expect
      .poll(async () => {
        const box = await row.boundingBox();
        return box !== null && box.y > 0 && box.y < 900;
      })
      .toBe(true);
    await page.context().close();
  });

  it('gives what is shown as CSV, as a calendar and as a picture', async () => {
    const { page, complaints } = await visit(site, '/timeline/?case=emmas-diary', { acceptDownloads: true });
    await settled(page);
    const saved = async (what: string): Promise<string> => {
      const download = page.waitForEvent('download');
      await page.locator(what).click();
      return readFileSync(await (await download).path(), 'utf8');
    };
    const table = await saved('[data-take="csv"]');
    expect(table.split(/\r\n(?=emmas-diary\.E)/)).toHaveLength(ofCase('emmas-diary').length + 1);
    expect(table).not.toContain('\r\nbounty-uk');
    const dates = await saved('[data-take="ics"]');
    expect(dates).toContain('UID:emmas-diary.E23@casebook');
    expect(dates).not.toContain('UID:bounty');
    const picture = await saved('[data-save="svg"]');
    expect(picture).toContain('/timeline/?case=emmas-diary');
    expect(picture).toContain('£140,000');
    expect(picture).not.toContain('Bounty');
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('leads from a date to the next day with an event', async () => {
    const { page } = await visit(site, '/timeline/on/');
    // Folded by month, and open on today or the next day with an event.
    expect(await page.locator('.on-month[open]').count()).toBe(1);
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
