import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, openSite } from './site.ts';

/** What comes when it is first wanted may never come: the network is gone, or the page is left. Nothing may break of it. */
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** Opens a page to which one script never comes, does what asks for it, and gives what was thrown and what was then said. */
async function without(script: string, path: string, act: (page: Page) => Promise<unknown>): Promise<string[]> {
  const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const thrown: string[] = [];
  page.on('pageerror', ({ message }) => thrown.push(message));
  const refused = page.waitForEvent('requestfailed', {
    timeout: 10_000,
    predicate: (one) => one.url().includes(script),
  });
  await page.route(`**/${script}.*`, (route) => route.abort());
  await page.goto(site.origin + path, { waitUntil: 'load' });
  await act(page);
  await refused;
  await page.waitForTimeout(200);
  await context.close();
  return thrown;
}

const still = (): Promise<void> => Promise.resolve();
const finding = '/cases/emmas-diary/findings/not-told-of-a-party/';
const flows = '/cases/emmas-diary/flows/';

describe('a page to which a script does not come', () => {
  it.each<[script: string, path: string, act: (page: Page) => Promise<unknown>]>([
    ['found-words.client', '/cases/emmas-diary/?found=experian', still],
    ['palette.client', finding, (page) => page.keyboard.press('/')],
    ['passage-target.client', `${finding}#:~:text=Experian`, still],
    [
      'passage-link.client',
      finding,
      (page) => page.evaluate('getSelection().selectAllChildren(document.querySelector("main p"))'),
    ],
    ['share-button.client', finding, (page) => page.mouse.move(300, 300)],
    ['share-options.client', finding, (page) => page.hover('main a[data-share]')],
    ['notes.client', finding, (page) => page.hover('main a.provision, main a.term')],
    ['caption-height.client', flows, still],
    ['gestures.client', '/cases/emmas-diary/timeline/', (page) => page.hover('figure svg:visible')],
  ])('does without %s', async (script, path, act) => {
    expect(await without(script, path, act)).toEqual([]);
  });

  it('says at its button that a picture could not be saved', async () => {
    let said: string | null = '';
    const thrown = await without('picture-file.client', flows, async (page) => {
      await page.click('button[data-save="svg"]');
      await page.waitForFunction(`/no connection/.test(document.querySelector('button[data-save="svg"]').textContent)`);
      said = await page.textContent('button[data-save="svg"]');
    });
    expect([said, thrown]).toEqual(['Not saved: no connection', []]);
  });

  it('follows a link that was touched before its note could come', async () => {
    const context = await site.browser.newContext({ viewport: { width: 390, height: 800 }, hasTouch: true });
    const page = await context.newPage();
    await page.route('**/notes.client.*', (route) => route.abort());
    await page.goto(site.origin + finding, { waitUntil: 'load' });
    const link = page.locator('main a.provision, main a.term').first();
    const to = await link.getAttribute('href');
    await link.tap();
    await page.waitForURL((url) => !url.pathname.startsWith('/cases/'));
    expect(new URL(page.url()).pathname).toBe(to?.replace(/#.*/, ''));
    await context.close();
  });
});
