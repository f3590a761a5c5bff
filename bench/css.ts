import type { Browser } from 'playwright-core';

/** How much of its style sheets a page needs as it is opened, in bytes as they are written; typefaces are no style. */
export interface StyleUse {
  readonly sheets: number;
  readonly bytes: number;
  /** The bytes of rules that match something on the page, as Chromium counts them. */
  readonly used: number;
  /** The part that no rule in use takes, 0 to 1. */
  readonly unused: number;
}

/** What is left of a sheet without its typefaces: Chromium counts their rules as used by no page, those that draw every word too. */
const withoutFaces = (text: string): string => text.replace(/@font-face\{[^}]*\}/g, '');

/**
 * Opens a page at the width of a desk and asks Chromium which rules it used: what is for paper, for a phone or for a
 * pointer that rests on something counts as unused.
 */
export async function styleUse(browser: Browser, url: string): Promise<StyleUse> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.coverage.startCSSCoverage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const sheets = await page.coverage.stopCSSCoverage();
  await page.close();
  const bytes = sheets.reduce((sum, { text = '' }) => sum + withoutFaces(text).length, 0);
  const used = sheets.reduce(
    (sum, { ranges }) => sum + ranges.reduce((all, { start, end }) => all + end - start, 0),
    0,
  );
  return { sheets: sheets.length, bytes, used, unused: bytes === 0 ? 0 : 1 - used / bytes };
}
