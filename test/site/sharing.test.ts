import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embedCode } from '../../src/model/embed/code.ts';
import { embedOfChart, embedOfFinding } from '../../src/model/embed/embeddable.ts';
import { embedsOfSeveral } from '../../src/model/embed/of-several.ts';
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
    expect(await clipboard(page)).toMatch(/\/f\/ED-2\/\?v=\d+$/);
    await panel.getByRole('button', { name: 'Copy as quotation' }).click();
    await page.waitForFunction(() =>
      /words/.test(document.querySelector('#share-panel [role=status]')?.textContent ?? ''),
    );
    expect(await clipboard(page)).toMatch(
      /^“Nothing told the parents .*” \(found by the ICO.*; Casebook, Emma’s Diary, ED-2, version \d+, .* 2026\) <http.*\/f\/ED-2\/\?v=\d+>$/,
    );
    await page.keyboard.press('Escape');
    expect(await panel.count()).toBe(0);
    expect(await word.evaluate((each) => each === document.activeElement)).toBe(true);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('quotes its text with reference, standing and version, and copies links of where it is read', async () => {
    const { page } = await visit(site, finding, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.finding-text .to-paragraph').first().click();
    await page.getByRole('button', { name: 'Copy as quotation' }).click();
    await page.getByText('Copied: the words').waitFor();
    const words = await page
      .locator('.finding-text .paragraph')
      .first()
      .evaluate((each) => {
        for (const beside of each.querySelectorAll('.cites, .share')) beside.remove();
        return each.textContent.replace(/\s+/g, ' ').trim();
      });
    const [quoted = '', from = ''] = (await clipboard(page)).split('” (Casebook, ');
    expect(quoted).toBe(`“${words.replaceAll('“', '‘').replaceAll('”', '’')}`);
    expect(from).toMatch(/^ED-2, found; version \d+\) <http:\/\/localhost:\d+\/\S+\?v=\d+#p-\w+>$/);
    await page.locator('.finding-links button.copy').click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await clipboard(page)).toMatch(/^http:\/\/localhost:\d+\/f\/ED-2\/\?v=\d+$/);
    await page.context().close();
  });

  it.each([finding, '/cases/emmas-diary/', '/flows/'])(
    '%s: without script nothing offers what only script does',
    async (path) => {
      const { page } = await visit(site, path, { javaScriptEnabled: false });
      expect(await page.locator('a[data-share]:not(.to-paragraph)').count()).toBeGreaterThan(0);
      expect(await page.locator('a[data-share]:not(.to-paragraph):visible').count()).toBe(0);
      if (path === finding) expect(await page.locator('.short-link').innerText()).toMatch(/\/f\/ED-2\/\?v=\d+$/);
      await page.context().close();
    },
  );

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
    ).toMatch(/\/f\/ED-2\/\?v=\d+$/);
    await page.context().close();
  });

  it('says what has changed since the version that a link carries, and nothing for a version that never was', async () => {
    const { page } = await visit(site, `${finding}?v=1`);
    expect(await page.locator('.since').innerText()).toMatch(/version 1/);
    await page.goto(`${site.origin}${finding}?v=99`);
    expect(await page.locator('.since').isVisible()).toBe(false);
    await page.goto(`${site.origin}/cases/emmas-diary/?v=1`);
    expect(await page.locator('.since').innerText()).toMatch(/version 1/);
    await page.context().close();
  });

  it('says on a phone in the first screen of a case what has changed since the version that a link carries', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/?v=1', { viewport: { width: 390, height: 844 } });
    const since = page.locator('.since');
    await since.waitFor();
    expect((await since.boundingBox())?.y).toBeLessThan(500);
    await page.context().close();
  });

  it('keeps the version and the place that stand behind a short address', async () => {
    const { page } = await visit(site, '/f/ED-2/?v=1#versions');
    await page.waitForURL(`**${finding}?v=1#versions`);
    expect(await page.locator('.since').isVisible()).toBe(true);
    await page.context().close();
  });

  it('says on a phone what the case came to in the first screen, and begins its text in the next', async () => {
    const { page } = await visit(site, finding, { viewport: { width: 390, height: 844 } });
    const top = async (of: string): Promise<number> => (await page.locator(of).first().boundingBox())?.y ?? Infinity;
    expect(await page.locator('.finding-context').innerText()).toContain('fined £140,000');
    expect(await top('.finding-context')).toBeLessThan(844);
    expect(await top('.finding-text p')).toBeLessThan(1.2 * 844);
    expect(await top('.finding-text p')).toBeLessThan(await top('.fragment'));
    await page.context().close();
  });

  it('leads whoever finds something wrong to where it says so, with reference and version', async () => {
    const { page } = await visit(site, finding);
    await page.getByRole('link', { name: 'How mistakes are put right' }).click();
    await page.waitForURL('**/corrections/**');
    expect(await page.locator('.report-about').innerText()).toMatch(/ED-2, version \d+/);
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
    expect(await clipboard(page)).toEqual(
      expect.stringMatching(new RegExp(`/cases/emmas-diary/\\?v=\\d+#${id ?? ''}:~:text=`)),
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

describe('words of a case that quote somebody', () => {
  const said = '“The Labour Party had no involvement whatsoever in the illegal collection of data by Emma’s Diary.”';

  it('are copied with their marks and without the numbers of sources, by key and as a quotation', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/', { permissions: ['clipboard-read', 'clipboard-write'] });
    const paragraph = page.locator('.paragraph', { hasText: 'a Labour spokesman said' });
    await paragraph.evaluate((each) => getSelection()?.selectAllChildren(each));
    await page.keyboard.press('ControlOrMeta+c');
    const copied = (await clipboard(page)).trim();
    expect(copied).toContain(`${said} (a Labour spokesman, 9 August 2018) Whether`);
    expect(copied).not.toMatch(/source|¶|\d$/);
    await paragraph.locator('.to-paragraph').click();
    await page.getByRole('button', { name: 'Copy as quotation' }).click();
    await page.getByText('Copied: the words').waitFor();
    const quotation = await clipboard(page);
    expect(quotation).toContain(said.replace('“', '‘').replace('”', '’'));
    expect(quotation).toMatch(/” \(Casebook, Emma’s Diary; version \d+\) <http:\S+#p-\w+>$/);
    await page.context().close();
  });

  it('can be linked to, also over the number of a source, and the link finds them', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('.paragraph', { hasText: 'a Labour spokesman said' }).evaluate((each) => {
      getSelection()?.selectAllChildren(each);
    });
    await page.getByRole('button', { name: 'Copy a link to these words' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const link = await clipboard(page);
    expect(decodeURIComponent(link)).toMatch(/:~:text=On the day of,\S+ \S+ \S+ had\.$/);
    await page.goto('about:blank');
    await page.goto(link);
    await page.locator('.paragraph', { hasText: 'a Labour spokesman said' }).waitFor();
    expect(await page.locator('.passage-note').count()).toBe(0);
    await page.context().close();
  });
});

describe('a citation', () => {
  it('is copied with its italics, and as plain words for who takes no more', async () => {
    const { page } = await visit(site, '/cases/experian-marketing/findings/open-registers-must-be-told/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const line = page.locator('.cite-beside .cite-line, .cite-line', { has: page.locator('p i') }).first();
    await line.evaluate((each) => each.closest('details')?.setAttribute('open', ''));
    const words = (await line.locator('p').innerText()).replace(/\s+/g, ' ').trim();
    await line.getByRole('button').click();
    await line.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await clipboard(page)).toBe(words);
    const markup = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text() ?? '';
    });
    expect(markup).toMatch(/<i\b[^>]*>[^<]+<\/i>/);
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

  it.each(['flows', 'timeline'] as const)(
    'has room for its %s at the usual width where no script sets a height',
    async (chart) => {
      const context = await site.browser.newContext();
      const page = await context.newPage();
      const shares: Record<string, number> = {};
      for (const file of book.cases.filter((_, i) => i % 4 === 0)) {
        const { id } = file;
        const said = embedOfChart(file, chart);
        await page.setViewportSize({ width: said.width, height: 400 });
        await page.goto(`${site.origin}/embed/cases/${id}/${chart}/`, { waitUntil: 'load' });
        shares[id] = (await page.evaluate(() => document.documentElement.scrollHeight)) / said.height;
      }
      for (const [id, share] of Object.entries(shares)) {
        expect(share, id).toBeLessThanOrEqual(1);
        expect(share, id).toBeGreaterThan(0.66);
      }
      await context.close();
    },
  );

  it('has room for the register, all cases in time and pairs of cases, and shows nothing beside its frame', async () => {
    const { page, complaints } = await visit(site, '/embed/register/');
    const several = embedsOfSeveral(book);
    expect(several.length).toBeGreaterThan(50);
    for (const [index, { embed, width, height }] of several.entries()) {
      if (index > 1 && index % 12 !== 0) continue;
      await page.setViewportSize({ width, height: 400 });
      await page.goto(site.origin + embed, { waitUntil: 'load' });
      const needed = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(needed / height, embed).toBeLessThanOrEqual(1);
      expect(needed / height, embed).toBeGreaterThan(0.66);
      await page.setViewportSize({ width: 360, height: 400 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), embed).toBeLessThanOrEqual(
        0,
      );
    }
    expect(complaints.list).toEqual([]);
    await page.context().close();
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
      expect(needed.origin).toBe(site.origin);
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
