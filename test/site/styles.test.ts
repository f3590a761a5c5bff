import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { styleUse } from '../../bench/css.ts';
import { allPages, htmlOf, openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

describe('what is hidden', () => {
  it.each([
    '/cases/',
    '/actors/',
    '/flows/',
    '/timeline/',
    '/register/',
    '/cases/emmas-diary/',
    '/cases/emmas-diary/timeline/',
    '/compare/',
    '/search/?q=emas+diary',
    '/embed/cases/emmas-diary/flows/',
  ])('is not drawn, whatever it is: %s', async (path) => {
    const { page } = await visit(site, path);
    const drawn = await page.evaluate(() => {
      const all = [...document.body.querySelectorAll<HTMLElement>('*:not(.keeps-place, .collapses)')];
      for (const each of all) each.setAttribute('hidden', '');
      return all.filter((each) => getComputedStyle(each).display !== 'none').map((each) => each.outerHTML.slice(0, 80));
    });
    expect(drawn).toEqual([]);
    await page.context().close();
  });

  it('takes no room and is not read where it stays in the page', async () => {
    const { page } = await visit(site, '/timeline/');
    const rooms = await page.locator('.lane').evaluateAll((lanes) => {
      for (const lane of lanes.slice(1)) lane.setAttribute('hidden', '');
      return lanes.map((lane) => [lane.getBoundingClientRect().height > 0, getComputedStyle(lane).visibility]);
    });
    expect(rooms[0]).toEqual([true, 'visible']);
    expect(new Set(rooms.slice(1).map(String))).toEqual(new Set(['false,hidden']));
    await page.context().close();
  });
});

it('no ring is drawn round the whole page after a click and a key', async () => {
  const { page } = await visit(site, '/cases/emmas-diary/');
  await page.locator('main').click({ position: { x: 4, y: 300 } });
  await page.keyboard.press('ArrowDown');
  const focused = await page.evaluate(() => ({
    on: document.activeElement?.localName,
    ring: document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
  }));
  expect(focused).toEqual({ on: 'main', ring: 'none' });
  await page.context().close();
});

it('the bars of a comparison are nine pixels high', async () => {
  const { page } = await visit(site, '/compare/cambridge-analytica/emmas-diary/');
  const heights = await page
    .locator('.compare td > svg rect')
    .evaluateAll((bars) => bars.map((bar) => Math.round(bar.getBoundingClientRect().height)));
  expect(heights.length).toBeGreaterThan(1);
  expect(new Set(heights)).toEqual(new Set([9]));
  await page.context().close();
});

describe('what a page loads', () => {
  // What is for paper, for a phone and for a system's forced colours counts as not used.
  it.each(['/glossary/', '/about/', '/law/'])('is used, but for 35 %% at most: %s', async (path) => {
    const { bytes, used, unused } = await styleUse(site.browser, site.origin + path);
    expect(bytes).toBeGreaterThan(4000);
    expect(used).toBeLessThan(bytes);
    expect(unused).toBeLessThanOrEqual(0.35);
  });

  it('is two style sheets at most', () => {
    const counts = allPages().map((path) => htmlOf(path).match(/<link rel="stylesheet"/g)?.length ?? 0);
    expect(Math.max(...counts)).toBe(2);
  });
});
