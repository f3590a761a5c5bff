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
  ['/cases/emmas-diary/', 150, 28.5],
  ['/cases/cambridge-analytica/', 150, 28.5],
  ['/cases/cambridge-analytica/timeline/', 150, 34.5],
  ['/cases/emmas-diary/findings/not-told-of-a-party/', 65, 9.5],
])('%s moves at most %i KB, of which %i KB script', async (path, total, script) => {
  const weight = await measureWeight(site.browser, site.origin + path);
  expect(weight.total / 1024).toBeLessThanOrEqual(total);
  expect(weight.script / 1024).toBeLessThanOrEqual(script);
});

it('a finding opened cold on a phone moves nothing that a reader has begun to read', async () => {
  const address = `${site.origin}/cases/emmas-diary/findings/not-told-of-a-party/`;
  const shifts: number[] = [];
  for (let opened = 0; opened < 4; opened++) {
    const { bytes, shift } = await openCold(site.browser, address);
    expect(bytes / 1024).toBeLessThanOrEqual(60);
    shifts.push(shift);
  }
  // Beside other work a typeface may come late, and a line then breaks elsewhere; nothing else moves, and mostly nothing does.
  expect(Math.min(...shifts)).toBeLessThan(0.001);
  expect(Math.max(...shifts)).toBeLessThan(0.1);
});

it('the script that sizes embeds in other people’s pages is no more than 1 KB', () => {
  expect(statSync('public/embed.js').size).toBeLessThanOrEqual(1024);
});
