import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../browser.ts';
import { put, spoil } from '../content/casebook.ts';

let folder: string;
let server: ChildProcess;
let browser: Browser;
let origin: string;

/** Starts the site's development server on a folder of content; answers once it listens. */
function serve(content: string): Promise<string> {
  const { VITEST: _, NODE_ENV: __, ...env } = process.env;
  server = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--ignore-lock'], {
    env: { ...env, CASEBOOK_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  return new Promise((found, lost) => {
    let said = '';
    server.stdout?.on('data', (words: Buffer) => {
      said += words.toString();
      const at = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (at !== undefined) found(at);
    });
    server.stderr?.on('data', (words: Buffer) => (said += words.toString()));
    server.on('exit', () => {
      lost(new Error(said));
    });
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-dev-'));
  cpSync('test/content/sound', folder, { recursive: true });
  [origin, browser] = await Promise.all([serve(folder), launch()]);
});
afterAll(async () => {
  server.kill();
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page and waits until it says the words; what is awaited later comes by itself, without a reload. */
async function open(path: string, words: string): Promise<Page> {
  const page = await browser.newPage();
  // Of what a page loads only that which loads it again: the rest takes long and is of no account here.
  await page.route(
    (url) => !/\/$|vite\/(?:dist\/)?client|astro:scripts/.test(url.pathname),
    (route) => route.abort(),
  );
  page.on('console', (message) => {
    if (message.text() === '[vite] connected.') listening.add(page);
  });
  page.on('framenavigated', () => listening.delete(page));
  await page.goto(origin + path);
  await says(page, words);
  return page;
}
/** Pages that the server can tell to load themselves again: an edit before that would pass them by. */
const listening = new Set<Page>();

/** Waits until the page has the words, folded or not, or has them no more, and listens to the server. */
async function says(page: Page, words: string, has = true): Promise<void> {
  await expect
    .poll(async () => listening.has(page) && (await page.textContent('body').catch(() => undefined))?.includes(words), {
      timeout: 60_000,
      message: `the page says “${words}”`,
    })
    .toBe(has);
}

describe('the site while it is edited', () => {
  it('shows an edited event, a fault of it with file, line and remedy, and the page once that is mended', async () => {
    const page = await open('/cases/toy/timeline/', 'The list is sold');
    const file = 'cases/toy/timeline.yaml';
    spoil(folder, file, 'The list is sold', 'The list changes hands');
    await says(page, 'The list changes hands');

    spoil(folder, file, 'date: 2017-05-05', 'date: 2011-02-31');
    spoil(folder, 'cases/toy/flows.yaml', 'to: broker', 'to: brokr');
    await says(page, '"2011-02-31" has no day 31; that month has 28 days');
    await says(page, 'no actor "brokr"; did you mean "broker"?');
    const words = await page.innerText('body');
    expect(words).toContain('2 faults in 2 files');
    expect(words).toContain(join(folder, file));
    expect(words).toContain('line 3:11');
    expect(words).toContain('date: 2011-02-31');
    expect(words).not.toMatch(/^\s+at /m);

    spoil(folder, file, '2011-02-31', '2017-05-05');
    spoil(folder, 'cases/toy/flows.yaml', 'to: brokr', 'to: broker');
    await says(page, 'The list changes hands');
  });

  it('shows a paragraph, a finding and an actor that are new, and what was taken away no more', async () => {
    const page = await open('/cases/toy/', 'The shop sold a list.');
    const before = readFileSync(join(folder, 'cases/toy/index.mdx'), 'utf8');
    writeFileSync(join(folder, 'cases/toy/index.mdx'), `${before}\nThe broker kept it.\n`);
    await says(page, 'The broker kept it.');

    const sold = readFileSync(join(folder, 'cases/toy/findings/sold.mdx'), 'utf8');
    put(
      folder,
      'cases/toy/findings/kept.mdx',
      sold.replace('TY-1', 'TY-2').replace('sold the list.', 'kept the list.').replace('It did.', 'For years.'),
    );
    await says(page, 'For years.');
    const kept = await open('/cases/toy/findings/kept/', 'For years.');
    rmSync(join(folder, 'cases/toy/findings/kept.mdx'));
    await says(page, 'For years.', false);
    await says(kept, 'For years.', false);

    const shop = await open('/actors/shop/', 'A toy shop.');
    spoil(folder, 'actors/shop.yaml', 'A toy shop.', 'A shop of toys.');
    await says(shop, 'A shop of toys.');
  });
});
