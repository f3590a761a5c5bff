import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** A list that something on its page narrows. */
interface Narrowed {
  readonly path: string;
  /** Narrows it to some of its rows. */
  readonly narrow: (page: Page) => Promise<unknown>;
  readonly rows: string;
  /** Where the number of rows is said, as the first number of the text. */
  readonly said: string;
}

const choose = (name: string, value: string) => (page: Page) =>
  page.locator(`select[name="${name}"]`).selectOption(value);

const lists: readonly Narrowed[] = [
  {
    path: '/cases/',
    narrow: choose('law', 'pecr'),
    rows: '.case-list [data-case]',
    said: '.case-said [role="status"]',
  },
  {
    path: '/cases/?view=table',
    narrow: choose('law', 'pecr'),
    rows: '.case-table tbody tr',
    said: '.case-said [role="status"]',
  },
  {
    path: '/actors/',
    narrow: (page) => page.getByLabel('Words').fill('labour'),
    rows: '[data-row]',
    said: '[data-count]',
  },
  {
    path: '/flows/?case=cambridge-analytica',
    narrow: choose('standing', 'found'),
    rows: 'li[data-case="cambridge-analytica"]',
    said: '[data-count]',
  },
  { path: '/register/', narrow: choose('year', '2014'), rows: 'tr[data-register]', said: '[data-count]' },
  { path: '/timeline/', narrow: choose('topic', 'children'), rows: '.lane', said: '[data-count]' },
  {
    path: '/cases/cambridge-analytica/timeline/?window=all',
    narrow: (page) => page.getByRole('button', { name: 'Investigation' }).click(),
    rows: '.event-row',
    said: '[data-count]',
  },
  {
    path: '/search/?q=password&kind=finding',
    // The last of the values has the fewest rows.
    narrow: (page) => page.locator('[data-key^="law "]:not(:disabled)').last().dispatchEvent('click'),
    rows: '.results a[data-result]',
    said: '.search-say',
  },
];

/** The number of rows that take room on the page, whatever their attributes say. */
const drawn = (page: Page, rows: string): Promise<number> =>
  page
    .locator(rows)
    .evaluateAll(
      (all) =>
        all.filter((row) => row.checkVisibility({ visibilityProperty: true }) && row.getBoundingClientRect().height > 0)
          .length,
    );

const said = async (page: Page, where: string): Promise<number> =>
  Number(/\d+/.exec((await page.locator(where).innerText()).replaceAll(',', ''))?.[0]);

it.each(lists)('$path draws as many of its $rows as it says', async ({ path, narrow, rows, said: where }) => {
  const { page, complaints } = await visit(site, path);
  await page.locator(rows).first().waitFor();
  // Results come in parts, and the first part may have as few rows as what is narrowed.
  await expect.poll(() => page.locator(where).innerText()).not.toMatch(/Loading/);
  const before = await drawn(page, rows);
  await narrow(page);
  await expect
    .poll(async () => {
      const [number, now] = [await said(page, where), await drawn(page, rows)];
      return now > 0 && now < before && number === now ? 'as said' : `${String(number)} said, ${String(now)} drawn`;
    })
    .toBe('as said');
  expect(complaints.list).toEqual([]);
  await page.context().close();
});

describe('on a phone', () => {
  it.each([
    ['/cases/?law=pecr', 'select[name="law"]', 'Narrow (1)'],
    ['/timeline/?kind=regulator&words=penalty', 'select[name="kind"]', 'Narrow (2)'],
    ['/flows/', 'select[name="standing"]', 'Narrow'],
    ['/actors/', 'select[name="kind"]', 'Narrow'],
  ])('the fields of %s stand behind one button, which says how many narrow', async (path, field, said) => {
    const { page } = await visit(site, path, { viewport: { width: 390, height: 844 } });
    const opener = page.getByRole('button', { name: 'Narrow' });
    await expect.poll(() => opener.innerText()).toBe(said);
    expect(await page.locator(field).isVisible()).toBe(false);
    await opener.click();
    expect(await page.locator(field).isVisible()).toBe(true);
    expect(await opener.getAttribute('aria-expanded')).toBe('true');
    await page.setViewportSize({ width: 1000, height: 844 });
    expect(await opener.isVisible()).toBe(false);
    expect(await page.locator(field).isVisible()).toBe(true);
    await page.context().close();
  });
});
