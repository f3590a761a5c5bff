import { afterAll, beforeAll, expect, it } from 'vitest';
import { statSync } from 'node:fs';
import { measureWeight } from '../../bench/weight.ts';
import { openCold } from '../../bench/cold.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

// With what comes once the page is idle, such as the words that share a row.
it.each([
  ['/cases/emmas-diary/', 150, 28.2],
  ['/cases/cambridge-analytica/', 150, 28.2],
  ['/cases/cambridge-analytica/timeline/', 150, 34],
  ['/cases/emmas-diary/findings/not-told-of-a-party/', 71.5, 14.3],
])('%s moves at most %i KB, of which %i KB script', async (path, total, script) => {
  const weight = await measureWeight(site.browser, site.origin + path);
  expect(weight.total / 1024).toBeLessThanOrEqual(total);
  expect(weight.script / 1024).toBeLessThanOrEqual(script);
});

it('a finding opened cold on a phone moves nothing that a reader has begun to read', async () => {
  const { bytes, shift } = await openCold(
    site.browser,
    `${site.origin}/cases/emmas-diary/findings/not-told-of-a-party/`,
  );
  expect(bytes / 1024).toBeLessThanOrEqual(63.5);
  // On a quiet machine nothing moves. Beside other work the sans comes late, and lines then move by up to 3 px: 0.021.
  expect(shift).toBeLessThan(0.03);
});

it('the script that sizes embeds in other people’s pages is no more than 1 KB', () => {
  expect(statSync('public/embed.js').size).toBeLessThanOrEqual(1024);
});
