import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite } from '../../src/cli/server/site.ts';
import { launch } from '../browser.ts';

/** The built site, served, and a browser to look at it with. */
export interface Site {
  readonly origin: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

export const dist = resolve(process.env['CASEBOOK_OUT'] ?? 'dist');

/** Serves dist/ on a free port and starts the browser. */
export async function openSite(): Promise<Site> {
  const { server, port } = await serveSite(dist, '/', 4800);
  const browser = await launch();
  return {
    origin: `http://localhost:${String(port)}`,
    browser,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

/** What a page did that it should not: console errors, failed requests, requests to elsewhere. */
export interface Complaints {
  readonly list: string[];
}

/** Opens a page and notes everything it complains of. */
export async function visit(
  site: Site,
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; complaints: Complaints }> {
  const context = await site.browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  const list: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') list.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => list.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What is given up because the page is left has not failed.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') list.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) list.push(`${String(response.status())}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { url } = { url: request.url() };
    if (!url.startsWith(site.origin) && !url.startsWith('data:')) list.push(`elsewhere: ${url}`);
  });
  await page.goto(site.origin + path, { waitUntil: 'load' });
  return { page, complaints: { list } };
}

/** Every HTML page of dist/ as a path, in order. */
export function allPages(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
}

/** The HTML of a path that {@link allPages} gave. */
export const htmlOf = (path: string): string =>
  readFileSync(join(dist, path.endsWith('/') ? `${path}index.html` : path), 'utf8');

/** A JSON file under /data/v1/. */
export const data = (name: string): Record<string, unknown>[] =>
  JSON.parse(readFileSync(join(dist, `data/v1/${name}.json`), 'utf8')) as Record<string, unknown>[];

/**
 * The environment for builds within tests: what the system gives a program, and nothing else. The runner of the tests keeps
 * words of its own in the environment (its SITE and BASE_URL among them), and a build would take them for its own.
 */
export const plainEnvironment = (): Record<string, string | undefined> =>
  Object.fromEntries(['PATH', 'HOME', 'TMPDIR', 'LANG', 'CHROMIUM_PATH'].map((name) => [name, process.env[name]]));
