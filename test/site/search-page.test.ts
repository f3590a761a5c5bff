import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCold } from '../../bench/cold.ts';
import { type Complaints, openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const require = createRequire(import.meta.url);
const axeFile = require.resolve('axe-core/axe.min.js');
const axe = async (page: Page): Promise<string[]> => {
  await page.addScriptTag({ path: axeFile });
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await run.run()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120) ?? ''}`);
  });
};
/** Leaving a page breaks off what it was still fetching; that is no fault. */
const serious = ({ list }: Complaints): string[] => list.filter((each) => !each.startsWith('failed:'));
const said = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction((text) => document.querySelector('.search-say')?.textContent.includes(text), words);
const whole = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const text = document.querySelector('.search-say')?.textContent ?? '';
    return text !== '' && !text.includes('Loading');
  });
const results = (page: Page): Promise<(string | null)[]> =>
  page.locator('a[data-result]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));

describe('the results page', () => {
  it('narrows, orders and is restored from its address, by keyboard alone', async () => {
    const { page, complaints } = await visit(site, '/search/?q=facebook');
    await whole(page);
    await page.locator('[data-key="law pecr"], [data-key="law dpa-1998"]').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.search.includes('law='));
    await page.locator('#sort').selectOption('old');
    await page.waitForFunction(() => location.search.includes('sort=old'));
    await page.waitForFunction(() => document.querySelector('.results')?.ariaBusy === null);
    const before = await results(page);
    expect(before.length).toBeGreaterThan(2);
    await page.reload({ waitUntil: 'load' });
    await whole(page);
    expect(await results(page)).toEqual(before);
    // Each choice is a step back.
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('sort=old');
    expect(page.url()).toContain('law=');
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('law=');
    expect(page.url()).toContain('q=facebook');
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('says a correction and undoes it', async () => {
    const { page } = await visit(site, '/search/?q=cambrige');
    await said(page, 'taken as “Cambridge”');
    await page.getByRole('link', { name: 'Search for it as typed' }).click();
    await said(page, 'Nothing has “cambrige”');
    await expect.poll(() => page.url()).toContain('as=typed');
    await page.context().close();
  });

  it('says beside an answer what a name was taken as', async () => {
    const { page } = await visit(site, '/search/?q=what+was+capital+fined');
    await said(page, 'taken as “Capita”');
    await page.context().close();
  });

  it('comes back to the same list, place and focus, and the page between marks what was sought', async () => {
    const { page } = await visit(site, '/search/?q=password', { viewport: { width: 1000, height: 500 } });
    await whole(page);
    const link = page.locator('a[data-result="finding"]').nth(2);
    await link.scrollIntoViewIfNeeded();
    const [href, top] = [await link.getAttribute('href'), await page.evaluate(() => scrollY)];
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.found-bar');
    expect(await page.locator('.found-bar').innerText()).toMatch(/1 of [1-9]/);
    // The address that one would send on says nothing of it.
    expect(page.url()).not.toContain('found=');
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    expect(await page.locator('.found-bar').innerText()).toMatch(/[12] of [1-9]/);
    expect(await page.evaluate(() => CSS.highlights.get('found')?.size)).toBeGreaterThan(0);
    await page.goBack({ waitUntil: 'load' });
    await page.waitForFunction((to) => document.activeElement?.getAttribute('href') === to, href);
    expect(Math.abs((await page.evaluate(() => scrollY)) - top)).toBeLessThan(60);
    await page.goForward({ waitUntil: 'load' });
    await page.getByRole('button', { name: 'Unmark' }).click();
    await page.reload({ waitUntil: 'load' });
    expect(await page.locator('.found-bar').count()).toBe(0);
    await page.context().close();
  });

  it('answers a question above the results, says it once, and Enter opens it', async () => {
    const { page, complaints } = await visit(site, '/search/?q=how+much+was+facebook+fined', { bypassCSP: true });
    await whole(page);
    const card = page.locator('.answer');
    expect(await card.locator('.answer-value').innerText()).toBe('£500,000');
    expect(await card.locator('[role="status"], [aria-live]').count()).toBe(0);
    await said(page, 'An answer: The fine in the case Facebook: £500,000.');
    expect(await axe(page)).toEqual([]);
    await page.locator('#q').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cases/facebook-2018/');
    expect(complaints.list.filter((each) => !each.startsWith('failed:'))).toEqual([]);
    await page.goBack();
    await page.getByRole('link', { name: 'Search for the words' }).click();
    await page.waitForFunction(() => document.querySelector('.answer') === null);
    await page.context().close();
  });

  it('does nothing on the Enter that ends the composing of a character', async () => {
    const { page } = await visit(site, '/search/?q=facebook');
    await whole(page);
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#q');
      input?.dispatchEvent(new CompositionEvent('compositionstart'));
      input?.form?.requestSubmit();
    });
    await page.waitForTimeout(300);
    expect(page.url()).toContain('/search/?q=facebook');
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#q');
      input?.dispatchEvent(new CompositionEvent('compositionend'));
      input?.form?.requestSubmit();
    });
    await page.waitForURL('**/cases/facebook-2018/**');
    await page.context().close();
  });

  it('moves nothing on the first screen while it loads and answers', async () => {
    const { shift } = await openCold(site.browser, `${site.origin}/search/?q=facebook+fine`);
    expect(shift).toBeLessThanOrEqual(0.02);
  });

  it('never blocks typing: a long question typed at once is answered, and only the last', async () => {
    const { page } = await visit(site, '/search/');
    await page.locator('#q').pressSequentially('reasonable expectations of parents', { delay: 2 });
    await said(page, '“reasonable expectations of parents”');
    expect(await page.locator('#q').inputValue()).toBe('reasonable expectations of parents');
    await page.context().close();
  });

  it('survives a garbled address', async () => {
    const { page, complaints } = await visit(site, '/search/?q=%ff%00"&kind=x&law=%3Cscript%3E&rows=-1&sort=up');
    expect(await page.locator('#q').isVisible()).toBe(true);
    expect(complaints.list.filter((each) => each.startsWith('error'))).toEqual([]);
    await page.context().close();
  });
});

describe('the palette', () => {
  it('opens on a key, finds, moves and goes, and gives the focus back', async () => {
    const { page, complaints } = await visit(site, '/cases/emmas-diary/', { bypassCSP: true });
    await page.locator('.wordmark').focus();
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open] [role="option"]');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('wordmark');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('s 55A');
    await page.waitForFunction(() =>
      document.querySelector('[role="option"][aria-selected="true"]')?.textContent.includes('55A'),
    );
    const active = await page.locator('dialog input').getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active ?? ''}`).getAttribute('aria-selected')).toBe('true');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/law/dpa-1998/s-55a/**');
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.querySelector('dialog')?.textContent.includes('s 55A'));
    expect(serious(complaints)).toEqual([]);
    await page.context().close();
  });

  it('answers before it finds', async () => {
    const { page } = await visit(site, '/about/');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.type('largest fine');
    await page.waitForFunction(() => {
      const first = document.querySelector('[role="option"][aria-selected="true"]');
      return first?.textContent.includes('British Airways plc, £20,000,000');
    });
    await page.keyboard.press('Enter');
    await page.waitForURL('**/register/**');
    await page.context().close();
  });

  it('has what an answer must not be read without, and what the page can do among the first', async () => {
    const { page } = await visit(site, '/cases/marriott-2020/');
    await page.keyboard.press('/');
    await page.waitForSelector('dialog[open]');
    const input = page.locator('dialog input');
    const options = page.locator('dialog [role="option"]');
    await input.fill('largest fine');
    await expect.poll(() => options.first().innerText()).toContain('The register is not complete.');
    await input.fill('art 5.1.f');
    await expect.poll(() => options.first().innerText()).not.toContain('until');
    for (const [typed, deed] of [
      ['dark mode', 'Change the theme'],
      ['print', 'Print this page'],
      ['copy link', 'Copy the link'],
    ] as const) {
      await input.fill(typed);
      await expect.poll(async () => (await options.allInnerTexts()).slice(0, 5).join(' ')).toContain(deed);
    }
    await page.context().close();
  });

  it('leaves a slash in a field alone, and its keys can be turned off', async () => {
    const { page } = await visit(site, '/');
    await page.locator('#find').focus();
    await page.keyboard.press('/');
    expect(await page.locator('#find').inputValue()).toBe('/');
    await page.keyboard.press('Control+k');
    await page.getByRole('button', { name: /Turn the keys/ }).click();
    await page.keyboard.press('Escape');
    await page.locator('.wordmark').focus();
    // A key that opens the palette is taken from the page.
    const taken = (): Promise<boolean> =>
      page.evaluate(
        () => !document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true })),
      );
    expect(await taken()).toBe(false);
    await page.evaluate(() => {
      localStorage.clear();
    });
    expect(await taken()).toBe(true);
    await page.context().close();
  });

  it('opens the answer to what was typed last, however soon Enter comes', async () => {
    const { page } = await visit(site, '/about/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('bounty');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cases/bounty-uk/**');
    await page.goto(`${site.origin}/about/`);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('cambrige analitica');
    const group = page.locator('dialog .palette-group').first();
    await expect.poll(() => group.innerText()).toBe('Go to: “cambrige analitica” taken as “Cambridge Analytica”');
    await page.context().close();
  });

  it('lists the keys that the page answers to, at the press of one', async () => {
    const { page, complaints } = await visit(site, '/cases/bounty-uk/');
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keys' });
    await list.waitFor();
    expect(await list.innerText()).toMatch(/In a diagram of flows[^]*On a timeline/);
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    await page.locator('#find').focus();
    await page.keyboard.press('?');
    expect(await page.locator('#find').inputValue()).toBe('?');
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('does what a deed of the page is called, before it goes anywhere', async () => {
    const { page } = await visit(site, '/cases/bounty-uk/');
    await page.keyboard.press('Control+k');
    const first = page.locator('dialog [role="option"]').first();
    for (const [typed, deed] of [
      ['copy link', 'Copy the link to this page'],
      ['cite', 'Cite this page'],
      ['dark', 'Change the theme'],
    ] as const) {
      await page.keyboard.press('Control+a');
      await page.keyboard.type(typed);
      await expect.poll(() => first.innerText(), { message: typed }).toContain(deed);
    }
    // More words ask for something else.
    await page.keyboard.type(' web');
    await expect.poll(() => first.innerText()).toContain('The dark web');
    await page.context().close();
  });

  it('does without storage', async () => {
    const { page, complaints } = await visit(site, '/about/');
    await page.evaluate(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new Error('forbidden');
        },
      });
    });
    await page.keyboard.press('Control+k');
    await page.keyboard.type('bounty');
    await page.waitForSelector('dialog [role="option"] mark');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cases/bounty-uk/**');
    expect(serious(complaints)).toEqual([]);
    await page.context().close();
  });
});

describe('the list of cases', () => {
  it('narrows with counts, orders, shows a table and a timeline, and is restored from its address', async () => {
    const { page, complaints } = await visit(site, '/cases/', { bypassCSP: true });
    await page.locator('#by-law').selectOption('pecr');
    await page.locator('#by-view').selectOption('table');
    await page.locator('#by-sort').selectOption('sum');
    const shown = (): Promise<string[]> => page.locator('.cases-table tbody tr:visible th').allInnerTexts();
    const before = await shown();
    expect(before.length).toBeGreaterThan(1);
    expect(await page.locator('.case-said [role="status"]').innerText()).toMatch(
      new RegExp(`^${String(before.length)} of`),
    );
    expect(await page.locator('[data-timeline]').getAttribute('href')).toContain('/timeline/?case=');
    expect(await axe(page)).toEqual([]);
    await page.reload();
    expect(await shown()).toEqual(before);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });
});
