import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { atRest, fingers } from './fingers.ts';
import { data, dist, htmlOf, openSite, type Site, visit } from './site.ts';

/** How many steps the story of Cambridge Analytica has: its flows. */
const steps = data('flows').filter((flow) => flow['case'] === 'cambridge-analytica').length;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const near = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('figure[data-chart="flow"] svg.wide g.edge:not(.far)')]
      .filter((edge) => edge.getClientRects().length > 0)
      .map((edge) => edge.getAttribute('data-flow') ?? '')
      .sort(),
  );
const said = (page: Page): Promise<string> => page.locator('figure[data-chart="flow"] .step-pane').innerText();

/** The scripts of a page with all that they bring, as file names. */
function scriptsOf(path: string): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const [, next = ''] of readFileSync(join(dist, '_astro', name), 'utf8').matchAll(
      /(?:from|import)\s*"\.\/([^"]+\.js)"/g,
    ))
      add(next);
  };
  for (const [, name = ''] of htmlOf(path).matchAll(/<script type="module" src="[^"]*\/_astro\/([^"]+)"/g)) add(name);
  return found;
}

it('weighs no more than 20.7 KB compressed, and only where there is a diagram', () => {
  const weight = [...scriptsOf('/cases/cambridge-analytica/flows/')].reduce(
    (sum, name) => sum + brotliCompressSync(readFileSync(join(dist, '_astro', name))).length,
    0,
  );
  expect(weight).toBeGreaterThan(5_000);
  expect(weight).toBeLessThan(20.7 * 1024);
  for (const path of ['/', '/glossary/', '/register/', '/law/'])
    for (const name of scriptsOf(path)) expect(name, path).not.toMatch(/^(Flow|ZoomBar|d3-zoom)/);
});

describe('the story of a diagram', () => {
  it('is stepped through by keyboard alone; the address says the step, and restores it', async () => {
    const { page, complaints } = await visit(site, '/cases/emmas-diary/');
    expect(await said(page)).toMatch(/Step through[^]*1 of 7[^]*Parents gave/);
    await page.locator('figure[data-chart="flow"]').getByRole('button', { name: 'Step through' }).focus();
    await page.keyboard.press('Enter');
    expect(await said(page)).toContain('1 of 7');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Next step');
    await expect.poll(() => near(page)).toEqual(['emmas-diary.F1']);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    const words = await said(page);
    for (const each of [
      '3 of 7',
      'May 2017',
      'Emma’s Diary sold the list for the campaign to Experian',
      '1,065,220 records',
      'What was wrong:',
    ])
      expect(words).toContain(each);
    expect(await page.locator('.step-say a.ref').first().innerText()).toBe('ED-1');
    const tree = await page.locator('.step-bar').ariaSnapshot();
    expect(tree).toMatch(/link "Step 3: sold the list for the campaign"/);
    expect(await page.locator('[data-step][aria-current="step"]').innerText()).toBe('3');
    expect(await page.locator('.step-pane').ariaSnapshot()).toMatch(/status:[^]*ED-1/);
    await expect.poll(() => new URL(page.url()).searchParams.get('flow')).toBe('F3');
    await page.reload({ waitUntil: 'load' });
    await expect.poll(() => near(page)).toEqual(['emmas-diary.F3']);
    await page.locator('figure[data-chart="flow"]').getByRole('link', { name: 'Step 3' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('2');
    await expect.poll(() => near(page)).toEqual(['emmas-diary.F2']);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await near(page)).length).toBe(7);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await said(page)).toContain('Step through');
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('plays as soon as it is asked, offers to pause, and pauses', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/');
    const play = page.locator('figure[data-chart="flow"] [data-go="play"]');
    await page.getByRole('button', { name: 'Step through' }).click();
    await play.click();
    expect(await play.innerText()).toBe('Pause');
    expect(await said(page)).toContain('2 of 7');
    await play.click();
    expect(await play.innerText()).toBe('Play');
    expect(await said(page)).toContain('2 of 7');
    await page.context().close();
  });

  it('shows a flow, an actor and the way of a kind of data when they are pressed', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/');
    await page.locator('svg.wide g.lettering[data-flow="emmas-diary.F3"] .number').click();
    expect(await said(page)).toContain('3 of 7');
    await page.locator('svg.wide g[data-actor="experian"] rect').click();
    await expect.poll(() => near(page)).toEqual(['emmas-diary.F3', 'emmas-diary.F4', 'emmas-diary.F6']);
    expect(await said(page)).toContain('in by flow 3; out by flows 4, 6');
    const way = page.locator('.follow details').first();
    await page.locator('figure[data-chart="flow"] .as-list > summary').click();
    await way.locator('summary').click();
    await expect
      .poll(async () => (await near(page)).map((id) => id.replace('emmas-diary.', '')))
      .toEqual((await way.getAttribute('data-way'))?.split(' '));
    await page.context().close();
  });

  it('lights what the text speaks of', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/');
    await page.locator('a[data-flow-ref="emmas-diary.F5"]').first().focus();
    await expect.poll(() => near(page)).toEqual(['emmas-diary.F5']);
    await page.locator('a.wordmark').focus();
    await expect.poll(async () => (await near(page)).length).toBe(7);
    await page.context().close();
  });

  it.each([
    [390, 844],
    [1280, 720],
  ])('brings each step into view at %i x %i', async (width, height) => {
    const { page } = await visit(site, '/cases/cambridge-analytica/', {
      viewport: { width, height },
      reducedMotion: 'reduce',
    });
    await page.locator('.step-begin').scrollIntoViewIfNeeded();
    for (let step = 1; step <= steps; step++) {
      await page.locator('[data-go="next"]:visible').click();
      await expect
        .poll(() =>
          page.evaluate(
            (id) => {
              const edge = [...document.querySelectorAll(`figure svg.flow g.edge.lit[data-flow$=".${id}"]`)].find(
                (each) => each.getClientRects().length > 0,
              );
              const { top = -1, bottom = 0 } = edge?.getBoundingClientRect() ?? {};
              const bar = document.querySelector('.step-bar')?.getBoundingClientRect().top ?? 0;
              // What is taller than the room begins in it.
              return top >= 0 && (bottom <= bar || bottom - top > bar - 48);
            },
            `F${String(step)}`,
          ),
        )
        .toBe(true);
    }
    await page.context().close();
  });

  it.each([
    ['/cases/cambridge-analytica/?flow=F6', 1440, 900],
    ['/cases/cambridge-analytica/flows/?step=13', 390, 844],
  ])('is opened at the step that the address names: %s', async (path, width, height) => {
    const { page } = await visit(site, path, { viewport: { width, height } });
    await expect
      .poll(() =>
        page.evaluate(() => {
          const edge = [...document.querySelectorAll('figure svg.flow g.edge.lit')].find(
            (each) => each.getClientRects().length > 0,
          );
          const { top = -1 } = edge?.getBoundingClientRect() ?? {};
          return top >= 0 && top < innerHeight;
        }),
      )
      .toBe(true);
    expect(await said(page)).toContain(` of ${String(steps)}`);
    await page.context().close();
  });

  it('has its bar stick where the drawing is taller than the window, and nowhere else', async () => {
    const { page } = await visit(site, '/cases/cambridge-analytica/');
    for (const [height, position] of [
      [1200, 'relative'],
      [600, 'sticky'],
    ] as const) {
      await page.setViewportSize({ width: 1440, height });
      await page.locator('[data-go="next"]:visible').click();
      expect(await page.locator('.step-bar').evaluate((bar) => getComputedStyle(bar).position)).toBe(position);
    }
    await page.context().close();
  });

  it('brings a flow and what is said of it into one window', async () => {
    const { page } = await visit(site, '/cases/cambridge-analytica/', { reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.locator('.step-begin').click();
    for (let step = 1; step < 12; step++) await page.locator('.step-turn[data-go="next"]').click();
    expect(await said(page)).toMatch(/^12 of/);
    const seen = (): Promise<boolean> =>
      page.evaluate(() => {
        const [flow] = document.querySelectorAll('svg.flow.wide g.edge[data-flow$=".F12"]');
        const words = [...document.querySelectorAll('.step-main > *, .step-facts > *')];
        return (
          (flow?.getBoundingClientRect().top ?? -1) >= 0 &&
          Math.max(...words.map((part) => part.getBoundingClientRect().bottom)) <= innerHeight
        );
      });
    await expect.poll(seen).toBe(true);
    await page.context().close();
  });

  it('moves nothing under it from step to step', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/');
    // Captions are measured one at a time, in idle moments.
    await page.locator('.step-pane[data-measured]').waitFor();
    const height = (): Promise<number> =>
      page.locator('.step-pane').evaluate((pane) => pane.getBoundingClientRect().height);
    const heights = new Set<number>();
    for (let step = 1; step <= 7; step++) {
      await page.locator('[data-go="next"]:visible').click();
      heights.add(await height());
    }
    expect([...heights]).toHaveLength(1);
    await page.keyboard.press('Escape');
    expect(await height()).toBeLessThan(100);
    await page.context().close();
  });

  it('has a page of its own, whose address says the step; every wrong flow leads to a finding that it supports', async () => {
    const { page, complaints } = await visit(site, '/cases/cambridge-analytica/flows/?step=12');
    expect(await said(page)).toContain(`12 of ${String(steps)}`);
    // The question stays in sight beside its answer.
    await expect.poll(() => near(page)).toEqual(['cambridge-analytica.F11', 'cambridge-analytica.F12']);
    await page.keyboard.press('Escape');
    await page.locator('[data-step="F13"]').click();
    await expect.poll(() => new URL(page.url()).search).toBe('?step=13');
    await page.locator('[data-step="F12"]').click();
    expect(complaints.list).toEqual([]);
    await page.locator('.step-facts .flow-findings a').first().click();
    await page.waitForURL('**/findings/**');
    await page.context().close();
  });

  it('is zoomed by buttons, keys and Ctrl with the wheel, and leaves the wheel alone to the page', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/flows/');
    const scale = (): Promise<number> =>
      page.evaluate(() =>
        Number(
          /scale\(([\d.]+)\)/.exec(document.querySelector('svg.wide .whole')?.getAttribute('transform') ?? '')?.[1] ??
            1,
        ),
      );
    // What is drawn at its own size needs no buttons.
    const closer = page.getByRole('button', { name: 'Zoom in' });
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(() => closer.isVisible()).toBe(false);
    await page.setViewportSize({ width: 1180, height: 720 });
    await closer.click();
    expect(await scale()).toBe(1.5);
    await page.locator('.drawing').focus();
    await page.keyboard.press('+');
    expect(await scale()).toBe(2.25);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await page.keyboard.press('0');
    expect(await scale()).toBe(1);
    await page.locator('svg.wide').hover();
    await page.mouse.wheel(0, 300);
    await page.waitForFunction(() => scrollY > 0);
    expect(await scale()).toBe(1);
    await page.locator('svg.wide').hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await expect.poll(scale).toBeGreaterThan(1);
    await page.getByRole('button', { name: 'Reset' }).click();
    expect(await scale()).toBe(1);
    await page.context().close();
  });

  it('is zoomed with two fingers, and leaves one finger to the page', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/flows/', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const drawing = page.locator('svg.tall:visible').first();
    await drawing.evaluate((svg) => {
      svg.scrollIntoView({ block: 'center' });
    });
    const place = (): Promise<string | null> => drawing.locator('.whole').getAttribute('transform');
    const touch = await fingers(page);
    const top = await page.evaluate(() => scrollY);
    await touch.drag([[195, 500]], [[195, 350]]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
    expect(await place()).toBeNull();
    await atRest(page);
    await drawing.evaluate((svg) => {
      svg.scrollIntoView({ block: 'center' });
    });
    const still = await page.evaluate(() => scrollY);
    await touch.drag(
      [
        [170, 400],
        [220, 400],
      ],
      [
        [90, 400],
        [300, 400],
      ],
    );
    await expect.poll(place).toMatch(/scale\([2-8]/);
    expect(await page.evaluate(() => [scrollY, visualViewport?.scale])).toEqual([still, 1]);
    await page.context().close();
  });

  it('answers with the findings, the events and the text, each to each', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/');
    const answered = (what: string): Promise<string[]> =>
      page.evaluate(
        (selector) =>
          [...document.querySelectorAll<HTMLElement>(`${selector}.answered`)].map(
            ({ dataset }) => dataset['finding'] ?? dataset['event'] ?? '',
          ),
        what,
      );
    await page.locator('.step-begin').click();
    await page.locator('[data-step="F3"]').click();
    await page.mouse.move(0, 0);
    await expect.poll(() => answered('[data-finding]')).toContain('ED-1');
    const events = await answered('[data-event]');
    expect(events.length).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.locator('[data-finding="ED-1"]').first().hover();
    await expect.poll(() => near(page)).toContain('emmas-diary.F3');
    expect((await answered('[data-event]')).length).toBeGreaterThan(0);
    await page
      .locator(`svg.timeline.wide [data-event="${events[0] ?? ''}"]`)
      .first()
      .focus();
    await expect.poll(() => near(page)).toContain('emmas-diary.F3');
    await page.locator('a.wordmark').hover();
    expect(await answered('[data-finding]')).toEqual([]);
    await page.context().close();
  });

  it('survives addresses that name nothing', async () => {
    const { page, complaints } = await visit(site, '/cases/emmas-diary/');
    for (const query of [
      '?flow=F99',
      '?actor=nobody',
      '?data=%00',
      '?flow=',
      '#F99',
      '?flow=F1&actor=x&data=y',
      '?step=x',
      '?step=99',
    ]) {
      await page.goto(`${site.origin}/cases/emmas-diary/${query}`, { waitUntil: 'load' });
      // What was still on its way when the next address was opened is no complaint of the page's.
      expect(
        complaints.list.filter((each) => !each.startsWith('failed:')),
        query,
      ).toEqual([]);
    }
    await page.context().close();
  });

  it('has one name and its list for a screen reader, and no crowd of parts', async () => {
    const { page } = await visit(site, '/cases/cambridge-analytica/');
    const figure = page.locator('figure[data-chart="flow"]').first();
    const tree = await figure.ariaSnapshot();
    expect(tree.match(/- '?img\b/g)).toHaveLength(1);
    expect(tree.match(/listitem:/g)?.length ?? 0).toBeGreaterThanOrEqual(13);
    for (const word of ['Step through']) expect(tree).toContain(`button "${word}"`);
    await page.context().close();
  });

  it('is all there before any script, in every case and in every frame: each flow in the list, the steps and the pictures', () => {
    for (const { url } of data('cases')) {
      for (const path of [new URL(String(url)).pathname, `${new URL(String(url)).pathname}flows/`]) {
        const html = htmlOf(path);
        const rows = html.match(/<li class="flow-row"/g)?.length ?? 0;
        expect(rows, path).toBeGreaterThan(0);
        expect(html.match(/data-step="F\d+"/g), path).toHaveLength(rows);
        const pictures = html.match(/<svg class="flow .*?<\/svg>/gs) ?? [];
        expect(pictures.length % 3, path).toBe(0);
        for (const picture of pictures) expect(picture.match(/class="lettering/g), path).toHaveLength(rows);
        expect(html, path).toMatch(/class="step-begin"[^>]* hidden/);
      }
    }
  });
});
