import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedCode } from '../../src/model/embed/code.ts';
import { embedOfChart, embedOfFinding } from '../../src/model/embed/embeddable.ts';
import { loadCasebook } from '../../src/model/load.ts';
import { openSite, type Site, visit } from './site.ts';

const finding = '/cases/emmas-diary/findings/not-told-of-a-party/';
let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describe('sharing a finding', () => {
  it('goes by keyboard: opens in its place, copies link and quotation, says so, closes and comes back', async () => {
    const { page, complaints } = await visit(site, finding, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const word = page.locator('.finding-links .share');
    await word.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('group', { name: 'Share ED-2' });
    await panel.waitFor();
    expect(await word.getAttribute('aria-expanded')).toBe('true');
    expect(await panel.locator('button, a').allInnerTexts()).toEqual(
      expect.arrayContaining(['Copy link', 'Copy as quotation', 'Cite', 'Embed', 'Close']),
    );
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#share-panel [role=status]')?.textContent !== '');
    expect(await panel.getByRole('status').innerText()).toBe('Copied: the link.');
    expect(await clipboard(page)).toBe(`${site.origin}/f/ED-2/`);
    await panel.getByRole('button', { name: 'Copy as quotation' }).click();
    await page.waitForFunction(() =>
      /words/.test(document.querySelector('#share-panel [role=status]')?.textContent ?? ''),
    );
    expect(await clipboard(page)).toMatch(
      /^“Nothing told the parents .*” \(found by the ICO.*; Casebook, Emma’s Diary, ED-2, version \d+, .* 2026\) <http.*\/f\/ED-2\/>$/,
    );
    await page.keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
    expect(await word.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('lays the text out to be copied by hand where the clipboard is denied', async () => {
    const { page } = await visit(site, finding);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('denied'));
    });
    await page.locator('.finding-links .share').click();
    await page.getByRole('group', { name: 'Share ED-2' }).getByRole('button', { name: 'Copy link' }).click();
    const field = page.getByLabel('To copy by hand');
    await field.waitFor();
    expect(
      await field.evaluate((each: HTMLTextAreaElement) => each.value.slice(each.selectionStart, each.selectionEnd)),
    ).toBe(`${site.origin}/f/ED-2/`);
    await page.context().close();
  });

  it('says what has changed since the version that a link carries, and nothing for a version that never was', async () => {
    const { page } = await visit(site, `${finding}?v=1`);
    expect(await page.locator('.since').innerText()).toMatch(/version 1/);
    await page.goto(`${site.origin}${finding}?v=99`);
    expect(await page.locator('.since').isVisible()).toBe(false);
    await page.context().close();
  });
});

describe('a case', () => {
  it('has one word to share each event, flow, chart and paragraph, and links to chosen words', async () => {
    const { page, complaints } = await visit(site, '/cases/emmas-diary/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const counts = await page.evaluate(() =>
      ['.event-row', '.flow-row', '.narrative > .paragraph', 'figure[data-chart]', '#findings .claim'].map((row) => [
        document.querySelectorAll(row).length,
        [...document.querySelectorAll(row)].filter((each) => each.querySelector('a.share')).length,
      ]),
    );
    for (const [rows = 0, shared] of counts) {
      expect(rows).toBeGreaterThan(0);
      expect(shared).toBe(rows);
    }
    const paragraph = page.locator('.narrative > .paragraph').first();
    const id = await paragraph.getAttribute('id');
    await paragraph.evaluate((each) => {
      const text = [...each.childNodes].find(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').length > 30,
      );
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 18);
    });
    await page.getByRole('button', { name: 'Copy a link to these words' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await clipboard(page)).toBe(
      `${site.origin}/cases/emmas-diary/#${id ?? ''}:~:text=Emma%E2%80%99s%20Diary%20gave`,
    );
    expect(complaints.list).toEqual([]);

    // Words that are no longer there: the paragraph is lit and the change is said.
    await page.goto('about:blank');
    await page.goto(`${site.origin}/cases/emmas-diary/#${id ?? ''}:~:text=words%20that%20never%20stood`);
    await page.locator(`#${id ?? ''} .passage-note`).waitFor();
    expect(await page.locator('.passage-lit').getAttribute('id')).toBe(id);
    await page.context().close();
  });
});

describe('sharing a chart on its own page', () => {
  it.each([
    ['/timeline/?case=emmas-diary', 'this timeline'],
    ['/flows/?case=emmas-diary', 'this view'],
    ['/register/?words=experian', 'this register'],
  ])('%s: the link is that of what is chosen', async (path, what) => {
    const { page, complaints } = await visit(site, path, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.mouse.move(300, 300);
    await page.getByRole('button', { name: `Share ${what}` }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Copied: the link.').waitFor();
    expect(await clipboard(page)).toBe(site.origin + path);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['flows', 'this diagram', '?step=3'],
    ['timeline', 'this timeline', '#E4'],
  ])('%s: the link is that of what is chosen, and the code to embed it is one press away', async (kind, what, at) => {
    const path = `/cases/emmas-diary/${kind}/`;
    const { page, complaints } = await visit(site, path + at, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.mouse.move(300, 300);
    await page.locator('.event-row a.share, .flow-row a.share').first().waitFor({ state: 'attached' });
    await page.getByRole('button', { name: `Share ${what}` }).click();
    const panel = page.getByRole('group', { name: `Share ${what}` });
    await panel.getByRole('button', { name: 'Copy link' }).click();
    await panel.getByText('Copied: the link.').waitFor();
    expect(await clipboard(page)).toBe(page.url());
    await expect.poll(() => page.url()).toContain(at);
    // What is said of the chosen one is a copy of its row; a copied word would share nothing.
    expect(await page.locator('.step-say a.share, .time-panel a.share').count()).toBe(0);
    expect(await panel.getByRole('link', { name: 'Embed' }).getAttribute('href')).toMatch(/emmas-diary\/embed\/$/);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });
});

describe('an embed in a page of another origin', () => {
  const book = loadCasebook('content');
  let host: Server;
  let port: number;
  beforeAll(async () => {
    const [file] = book.cases.filter(({ id }) => id === 'emmas-diary');
    const [ed2] = book.findings.filter(({ ref }) => ref === 'ED-2');
    if (!file || !ed2) throw new Error('no such case');
    const at = { site: site.origin, base: '/' };
    const html = `<!doctype html><title>A newspaper</title><body>${embedCode(embedOfFinding(file, ed2, 1), at)}
      ${embedCode(embedOfChart(file, 'flows', 1), at)
        .replace('/flows/v1/"', '/flows/v1/?step=3&theme=dark"')
        .replaceAll('loading="lazy"', '')}`;
    host = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(html));
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    port = (host.address() as AddressInfo).port;
  });
  afterAll(() => {
    host.close();
  });

  it('works in the sandbox: right height, theme, step, credit; the quotation gives way; nothing is kept', async () => {
    const context = await site.browser.newContext({ viewport: { width: 820, height: 1200 } });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${String(port)}/`, { waitUntil: 'load' });
    await page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every((frame) => frame.style.height.endsWith('px')),
    );
    const frames = page.frames().filter((frame) => frame.url().includes('/embed/'));
    expect(frames).toHaveLength(2);
    for (const [index, frame] of frames.entries()) {
      const needed = await frame.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        origin: self.origin,
        credit: document.querySelector('.embed-credit')?.textContent,
      }));
      const given = await page.evaluate(
        (i) => document.querySelectorAll('iframe')[i]?.getBoundingClientRect().height,
        index,
      );
      expect(Math.abs((given ?? 0) - needed.height)).toBeLessThanOrEqual(1);
      expect(needed.origin).toBe('null');
      expect(needed.credit).toContain('independent of the Information Commissioner');
    }
    const [one, flows] = frames;
    expect(await one?.locator('h1').innerText()).toContain('Nothing told the parents');
    expect(await one?.locator('main').innerText()).toContain('As it stood in version 1');
    expect(await flows?.locator('main').innerText()).toContain('As it stood in version 1');
    expect(await flows?.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await flows?.locator('.embed-list li:visible').allInnerTexts()).toEqual([expect.stringMatching(/^3 · /)]);
    await flows?.getByRole('button', { name: 'Next' }).click();
    expect(await flows?.getByRole('status').innerText()).toMatch(/^Step 4 of/);
    expect(await page.locator('blockquote:visible').count()).toBe(0);
    expect(await context.cookies()).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });
});
