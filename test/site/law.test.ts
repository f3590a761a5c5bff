import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allPages, data, htmlOf, openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const pages = allPages();
const texts = pages.filter((path) => path.startsWith('/cases/') && path !== '/cases/');
const pageOf = (id: unknown): string => `/law/${String(id)}/`;

describe('the law', () => {
  it('has a page for each provision and keeps its place in the list', () => {
    const list = htmlOf('/law/');
    for (const { id } of data('provisions')) {
      expect(pages).toContain(pageOf(id));
      expect(list).toContain(`id="${String(id).replaceAll('/', '.')}"`);
      expect(list).toContain(`href="${pageOf(id)}"`);
    }
  });

  it('names under a power to fine the penalties that tribunals changed, each with its row', () => {
    const html = htmlOf('/law/dpa-1998/s-55a/');
    for (const id of ['niebel-2012', 'scottish-borders-2012']) expect(html).toContain(`href="/register/#${id}"`);
    expect(htmlOf('/law/dpa-1998/s-7/')).not.toContain('id="register"');
  });

  it('and the glossary lead back to every text that names a provision or a term', () => {
    let met = 0;
    for (const path of texts) {
      for (const [tag] of htmlOf(path).matchAll(/<a [^>]*\bid="(?:law|word)-[^>]*>/g)) {
        const anchor = /\bid="([^"]+)"/.exec(tag)?.[1] ?? '';
        const to = /\bhref="([^"#]+)/.exec(tag)?.[1] ?? '';
        // What stands inside a finding is led back to on the finding's own page.
        const own = htmlOf(path).includes('class="case-head"') ? /^\/cases\/[^/]+\// : /^$/;
        const back = htmlOf(to).includes(`href="${path}#${anchor}"`);
        const byFinding = own.test(path) && htmlOf(to).includes(`${path}findings/`);
        expect(back || byFinding, `${path}#${anchor} from ${to}`).toBe(true);
        met++;
      }
    }
    expect(met).toBeGreaterThan(80);
  });

  it('says what turned on a provision, finding by finding, as the records do', () => {
    for (const { id, findings } of data('provisions')) {
      const html = htmlOf(pageOf(id));
      for (const ref of findings as string[]) expect(html, String(id)).toContain(`<li data-finding="${ref}"`);
    }
  });

  it('names an article of two laws on the pages of both', () => {
    const twins = data('provisions').filter(({ twin }) => twin !== undefined);
    expect(twins.length).toBeGreaterThan(0);
    for (const { id, twin } of twins) {
      expect(htmlOf(pageOf(id))).toMatch(new RegExp(`Same article:[^<]*<a href="${pageOf(twin)}"`));
      expect(htmlOf(pageOf(twin))).toMatch(new RegExp(`Same article:[^<]*<a href="${pageOf(id)}"`));
    }
  });

  it('shows both ends of each chain on both pages', () => {
    for (const { id, successors } of data('provisions'))
      for (const later of successors as string[]) {
        expect(htmlOf(pageOf(id))).toContain(`href="${pageOf(later)}"`);
        expect(htmlOf(pageOf(later))).toContain(`href="${pageOf(id)}"`);
      }
  });
});

describe('a short note', () => {
  it('comes with pointer and with focus, stays while it is looked at, goes with Escape, and moves nothing', async () => {
    const { page, complaints } = await visit(site, '/cases/emmas-diary/');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/notes/')) asked.push(request.url());
    });
    const link = page.locator('.narrative a[data-term]').first();
    const note = page.locator('.note-box');
    const placed = () =>
      link.evaluate((element) => [
        document.documentElement.scrollHeight,
        element.getBoundingClientRect().top + scrollY,
      ]);
    // What comes once a page is idle may move the link from under a pointer that rests: then the hand moves to it again.
    let before: number[] = [];
    await expect
      .poll(async () => {
        await page.mouse.move(0, 0);
        before = await placed();
        await link.hover();
        return note.waitFor({ state: 'visible', timeout: 2000 }).then(
          () => true,
          () => false,
        );
      })
      .toBe(true);
    // What the notes wait for is from here on waited for by the clock of the test.
    await page.clock.install();
    expect(await placed()).toEqual(before);
    await note.hover();
    await page.clock.runFor(2000);
    expect(await note.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    await page.mouse.move(0, 0);
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await note.waitFor({ state: 'visible' });
    expect(await link.getAttribute('aria-describedby')).toBe(await note.getAttribute('id'));
    await page.locator('.narrative a[data-term]').last().hover();
    await page.clock.runFor(2000);
    await expect
      .poll(() => page.locator('.narrative a[data-term]').last().getAttribute('aria-describedby'))
      .toBe('note-box');
    expect(asked).toHaveLength(1);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('comes with a first touch, and the second follows the link', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/', {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
    });
    const link = page.locator('.narrative a[data-provision]').first();
    await link.tap();
    await page.locator('.note-box').waitFor({ state: 'visible' });
    const box = await page.locator('.note-box').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
    await link.tap();
    await page.waitForURL('**/law/*/**');
    await page.context().close();
  });

  it('comes though the height of the window changes while it is fetched, and never opens the page by itself', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/', {
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
    });
    const held = Promise.withResolvers<undefined>();
    await page.route('**/law.json', async (route) => {
      await held.promise;
      await route.continue();
    });
    const [first, second] = [0, 1].map((at) => page.locator('.narrative a[data-provision]').nth(at));
    if (!first || !second) throw new Error('two provisions are named in the story');
    await first.tap();
    await page.setViewportSize({ width: 390, height: 780 });
    await second.tap();
    held.resolve(undefined);
    await page.locator('.note-box').waitFor({ state: 'visible' });
    expect(await second.getAttribute('aria-describedby')).toBe('note-box');
    expect(new URL(page.url()).pathname).toBe('/cases/emmas-diary/');
    await page.context().close();
  });
});
