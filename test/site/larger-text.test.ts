import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spoiltWords } from './drawings.ts';
import { openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

/** What WCAG 1.4.12 lets a reader ask for. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

const pages = [
  '/cases/cambridge-analytica/',
  '/cases/cambridge-analytica/flows/?step=4',
  '/cases/cambridge-analytica/timeline/#E10',
  '/cases/emmas-diary/findings/not-told-of-a-party/',
  '/flows/',
  '/register/',
  '/embed/cases/emmas-diary/timeline/',
];

describe.each([
  ['letters spread', spacing],
  ['text at 125 %', 'html { font-size: 125% }'],
  ['text at 200 %', 'html { font-size: 200% }'],
])('with %s', (_, content) => {
  it.each(pages)('no words of a page of charts touch or are cut off: %s', async (path) => {
    const { page } = await visit(site, path, { reducedMotion: 'reduce', bypassCSP: true });
    await page.addStyleTag({ content });
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      // Of a case's long page, its charts.
      const within = path === '/cases/cambridge-analytica/' ? 'figure' : 'main';
      expect(await spoiltWords(page, within), `${String(width)} px`).toEqual([]);
    }
    await page.context().close();
  });
});

it('follows the size that a reader’s browser is set to', async () => {
  const { page } = await visit(site, '/cases/emmas-diary/flows/', { bypassCSP: true });
  const size = (): Promise<number> =>
    page.locator('.step-title').evaluate((title) => parseFloat(getComputedStyle(title).fontSize));
  const before = await size();
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await size()).toBeCloseTo(2 * before);
  await page.context().close();
});
