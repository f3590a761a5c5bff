import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { serveSite } from '../src/cli/server/site.ts';
import { launch } from '../test/browser.ts';
import { axe, bringAxe, ofColours } from './axe-page.ts';

/**
 * `npm run check:axe`: axe over every page of a build (dist/, or where CASEBOOK_OUT says), in both themes and at two
 * widths. All of them take an hour or two; `npm run check:axe -- ^/cases/ 3` takes each third page of those that the
 * pattern fits. What only leads on is left out.
 */
const out = resolve(process.env['CASEBOOK_OUT'] ?? 'dist');
const [pattern = '', every = '1'] = process.argv.slice(2);
const wanted = new RegExp(pattern);
const paths = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
  .filter((path) => wanted.test(path))
  .filter(
    (path) =>
      !readFileSync(join(out, path, path.endsWith('/') ? 'index.html' : ''), 'utf8').includes('http-equiv="refresh"'),
  )
  .sort()
  .filter((_, index) => index % Number(every) === 0);

/** What axe finds on a page, as wide as a desk's and as a phone's, light and dark. */
async function faultsOf(page: Page, address: string): Promise<string[]> {
  const found: string[] = [];
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(address, { waitUntil: 'load' });
  await bringAxe(page);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    found.push(...(await axe(page)).map((fault) => `${String(width)} light ${fault}`));
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    found.push(...(await axe(page, { runOnly: ofColours })).map((fault) => `${String(width)} dark ${fault}`));
  }
  return found;
}

const { server, port } = await serveSite(out, '/', 4900);
const browser = await launch();
let faults = 0;
const todo = [...paths].reverse();
const worker = async (): Promise<void> => {
  const page = await (await browser.newContext({ bypassCSP: true })).newPage();
  for (let path = todo.pop(); path !== undefined; path = todo.pop()) {
    for (const fault of await faultsOf(page, `http://localhost:${String(port)}${path}`)) {
      faults++;
      console.log(`${path} ${fault}`);
    }
  }
};
await Promise.all([worker(), worker()]);
await browser.close();
server.close();
console.log(`${String(paths.length)} pages, ${String(faults)} faults.`);
process.exitCode = faults === 0 ? 0 : 1;
