import { afterAll, beforeAll, expect, it } from 'vitest';
import { printed } from './drawings.ts';
import { data, openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

it('the words of every chart are printed at seven points or more', async () => {
  const { page } = await visit(site, '/about/');
  const cases = data('cases').map(({ url }) => new URL(String(url)).pathname);
  const small: string[] = [];
  let seen = 0;
  for (const path of [
    ...cases.flatMap((each) => [each, `${each}flows/`, `${each}timeline/`]),
    '/cases/emmas-diary/findings/not-told-of-a-party/',
    '/cases/cambridge-analytica/findings/spreadsheet-is-no-answer/',
    '/',
    '/flows/',
    '/register/',
    '/timeline/',
    '/compare/cambridge-analytica/emmas-diary/',
    '/law/dpa-1998/sch-1/pt-1/para-1/',
  ]) {
    await page.goto(site.origin + path, { waitUntil: 'load' });
    const drawings = await printed(page);
    seen += drawings.length;
    small.push(
      ...drawings.filter(({ least }) => least < 7).map(({ least, of }) => `${path} ${least.toFixed(1)} pt: ${of}`),
    );
    await page.emulateMedia({ media: null });
  }
  expect(seen).toBeGreaterThan(3 * cases.length);
  expect(small).toEqual([]);
  await page.context().close();
});
