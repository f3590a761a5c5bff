import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

describe('an address that makes no sense', () => {
  it('marks what was sought all the same', async () => {
    const { page, complaints } = await visit(site, '/cases/emmas-diary/?found=ico#%zz');
    await page.locator('.found-bar').waitFor();
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it.each(['/cases/emmas-diary/', '/cases/emmas-diary/timeline/', '/timeline/', '/register/', '/flows/', '/cases/'])(
    '%s is drawn as without it',
    async (path) => {
      const { page, complaints } = await visit(site, `${path}?case=%zz&flow=%&step=-1&from=%e0&view=%#%zz%`);
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(complaints.list).toEqual([]);
      await page.context().close();
    },
  );
});

describe('a browser that refuses more than a hundred changes of the address in half a minute', () => {
  it.each([
    ['/search/', '#q', () => document.querySelector('.search-say')?.textContent ?? ''],
    ['/register/', '[name="words"]', () => document.querySelector('[data-count]')?.textContent ?? ''],
    ['/cases/', '#by-words', () => document.querySelector('.case-said [role="status"]')?.textContent ?? ''],
  ] as const)('%s answers every letter, and its address is right in the end', async (path, field, said) => {
    const { page, complaints } = await visit(site, path);
    await page.evaluate(() => {
      const made: number[] = [];
      for (const name of ['replaceState', 'pushState'] as const) {
        const real = history[name].bind(history);
        history[name] = (...args) => {
          made.push(performance.now());
          if ((made.at(-1) ?? 0) - (made.at(-101) ?? -Infinity) < 30_000) throw new DOMException('', 'SecurityError');
          real(...args);
        };
      }
    });
    // More changes than the browser takes; the last word alone is in no case.
    for (let at = 0; at < 120; at++) await page.locator(field).fill(`data ${String(at)}`);
    await page.locator(field).fill('data zzzz');
    await expect.poll(() => page.evaluate(said)).toMatch(/zzzz|None/);
    await expect.poll(() => new URL(page.url()).search).toContain('data+zzzz');
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });
});

describe('a page that may not use the clipboard, as at an insecure address', () => {
  it.each([
    ['/f/ED-3/', 'button.copy'],
    ['/cases/emmas-diary/?flow=F3', 'button[data-go="copy"]'],
    ['/cases/emmas-diary/timeline/#E5', '.time-panel button[data-copy-address]'],
    ['/compare/?a=marriott-2020&b=british-airways-2020', 'button[data-copy-address]'],
  ])('%s says so at the button that copies', async (path, where) => {
    const { page, complaints } = await visit(site, path);
    if (path.startsWith('/f/')) await page.waitForURL('**/findings/**');
    const button = page.locator(where).first();
    await button.evaluate((each) => {
      Object.defineProperty(navigator, 'clipboard', { get: () => undefined });
      (each as HTMLElement).click();
    });
    await expect.poll(() => button.textContent()).toMatch(/Not allowed here/);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });
});
