import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const firstResult = async (query: string): Promise<string> => {
  const { page, complaints } = await visit(site, `/search/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('a[data-result]');
  const href = await page.locator('a[data-result]').first().getAttribute('href');
  expect(complaints.list).toEqual([]);
  await page.context().close();
  // A result carries its words along.
  return (href ?? '').replace(/\?found=[^#]*/, '');
};

describe('a journalist on a deadline', () => {
  it.each([
    ['emas diary', '/cases/emmas-diary/'],
    ['cambrige analitica', '/cases/cambridge-analytica/'],
    ['the baby club one', '/cases/emmas-diary/'],
    ['experien', '/actors/experian/'],
    ['kogan quiz app', '/cases/cambridge-analytica/'],
    ['cambrige analitica quiz app', '/cases/cambridge-analytica/'],
  ])('types “%s” and has %s first', async (query, first) => {
    expect(await firstResult(query)).toBe(first);
  });

  it('types in the header, reads the answer, opens a flow and goes to its finding, by keyboard', async () => {
    const { page } = await visit(site, '/');
    await page.locator('#find').focus();
    await page.keyboard.type('emas diary');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=emas+diary');
    await page.waitForSelector('a[data-result]');
    await page.locator('#q').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cases/emmas-diary/?found=*');
    const facts = await page.locator('.facts').innerText();
    for (const words of ['£140,000', '1,065,220', '9 August 2018', 'Final']) expect(facts).toContain(words);
    await page.locator('.flows .as-list > summary').focus();
    await page.keyboard.press('Enter');
    await page.locator('#F3 summary').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#F3 details').getAttribute('open')).not.toBeNull();
    await page.locator('#F3 a.ref').first().click();
    await page.waitForURL('**/findings/**');
    expect(await page.locator('h1').innerText()).toContain('first data protection principle');
    await page.context().close();
  });

  it('finds nothing and is told so, with ways on', async () => {
    const { page } = await visit(site, '/search/?q=zzxqj');
    await page.waitForFunction(() => document.querySelector('.search-say')?.textContent.includes('Nothing has'));
    expect(await page.locator('.browse a').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('narrows to findings, and the address restores it', async () => {
    const { page } = await visit(site, '/search/?q=experian');
    await page.waitForSelector('a[data-result]');
    await page.getByRole('button', { name: /^Findings/ }).click();
    await page.waitForFunction(() => location.search.includes('kind=finding'));
    await page.waitForFunction(() =>
      [...document.querySelectorAll('a[data-result]')].every((link) => link.getAttribute('data-result') === 'finding'),
    );
    await page.reload({ waitUntil: 'load' });
    await page.waitForSelector('a[data-result="finding"]');
    expect(await page.locator('a[data-result]:not([data-result="finding"])').count()).toBe(0);
    await page.context().close();
  });
});

describe('a student', () => {
  it('starts from the first principle, sees the findings that turned on it and what it became', async () => {
    const { page } = await visit(site, '/law/');
    await page.locator('#dpa-1998 > summary').click();
    await page.locator('#dpa-1998').getByRole('link', { name: 'Data Protection Act 1998' }).click();
    const row = page.locator('.act-rows [data-provision="dpa-1998/sch-1/pt-1/para-1"]');
    expect(await row.innerText()).toContain('UK GDPR, art 5(1)(a)');
    await row.locator('a.ref').first().click();
    await page.waitForURL('**/findings/**');
    expect(await page.locator('.then-now').innerText()).toContain('UK GDPR');
    await page.context().close();
  });
});

describe('somebody who was sent a link', () => {
  it('is taken from the short address to the finding, and up to the case with it marked', async () => {
    const { page } = await visit(site, '/f/ED-2/');
    await page.waitForURL('**/cases/emmas-diary/findings/not-told-of-a-party/');
    expect(await page.locator('h1').innerText()).toContain('Nothing told the parents');
    expect(await page.locator('.finding-head').innerText()).toMatch(/Found\s+by the ICO/);
    await page.locator('.crumb a').first().click();
    await page.waitForURL('**/cases/emmas-diary/#ED-2');
    const row = page.locator('.claim:target');
    expect(await row.getAttribute('data-finding')).toBe('ED-2');
    expect(await row.locator('.claim-body').isVisible()).toBe(true);
    await page.context().close();
  });

  it('reads the finding without script', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${site.origin}/f/ED-2/`);
    await page.waitForURL('**/not-told-of-a-party/');
    expect(await page.locator('h1').innerText()).toContain('Nothing told the parents');
    expect(await page.locator('figure.fragment').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Copy link' }).count()).toBe(0);
    await context.close();
  });

  it('follows a broken address to a page that searches for its words', async () => {
    const { page } = await visit(site, '/cases/emas-dairy/');
    expect(await page.locator('#q404').inputValue()).toBe('emas dairy');
    await page.context().close();
  });
});
