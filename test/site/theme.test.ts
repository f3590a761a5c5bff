import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite, type Site, visit } from './site.ts';
import { token } from '../../src/styles/tokens.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const ground = (page: Page): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const light = 'rgb(251, 249, 244)';
const dark = 'rgb(23, 22, 20)';

describe('the theme', () => {
  it('is the system’s until the button turns it, and is kept on the next page', async () => {
    const { page } = await visit(site, '/glossary/', { colorScheme: 'dark' });
    expect(await ground(page)).toBe(dark);
    const button = page.locator('.theme');
    await button.click();
    expect(await button.innerText()).toBe('Theme: light');
    expect(await ground(page)).toBe(light);
    await page.goto(`${site.origin}/about/`, { waitUntil: 'commit' });
    await page.locator('.theme').waitFor();
    expect(await ground(page)).toBe(light);
    await page.locator('.theme').click();
    expect(await ground(page)).toBe(dark);
    await page.locator('.theme').click();
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ground(page)).toBe(light);
    await page.context().close();
  });

  it('turns where nothing can be kept', async () => {
    const { page, complaints } = await visit(site, '/glossary/', { colorScheme: 'light' });
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new Error('none');
        },
      });
    });
    await page.reload();
    await page.locator('.theme').click();
    await page.locator('.theme').click();
    expect(await ground(page)).toBe(dark);
    expect(complaints.list).toEqual([]);
    await page.context().close();
  });

  it('is no matter where no script runs, and on paper', async () => {
    const { page: plain } = await visit(site, '/glossary/', { javaScriptEnabled: false });
    expect(await plain.locator('.theme').isVisible()).toBe(false);
    await plain.context().close();
    const { page } = await visit(site, '/glossary/', { colorScheme: 'dark' });
    await page.locator('.theme').click();
    await page.locator('.theme').click();
    await page.emulateMedia({ media: 'print' });
    expect(await ground(page)).toBe('rgb(255, 255, 255)');
    const painted = await page.evaluate(() => {
      const probe = document.createElement('i');
      document.body.append(probe);
      return ['accent', 'area', 'wash', 'admitted', 'flow', 'ground'].map((name) => {
        probe.style.color = `var(--${name})`;
        return [name, getComputedStyle(probe).color] as const;
      });
    });
    const rgb = (hex: string): string =>
      `rgb(${[1, 3, 5].map((at) => String(parseInt(hex.slice(at, at + 2), 16))).join(', ')})`;
    for (const [name, colour] of painted) expect(colour, name).toBe(rgb(token(name).light));
    await page.context().close();
  });
});
