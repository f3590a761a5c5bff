import { afterAll, beforeAll, expect, it } from 'vitest';
import { measureWeight } from '../../bench/weight.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

it.each([
  ['/cases/emmas-diary/', 150, 25],
  ['/cases/cambridge-analytica/', 150, 25],
  ['/cases/cambridge-analytica/timeline/', 150, 25],
  ['/cases/emmas-diary/findings/not-told-of-a-party/', 110, 25],
])('%s moves at most %i KB, of which %i KB script', async (path, total, script) => {
  const weight = await measureWeight(site.browser, site.origin + path);
  expect(weight.total / 1024).toBeLessThanOrEqual(total);
  expect(weight.script / 1024).toBeLessThanOrEqual(script);
});
