import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faintWords, looksOf } from './drawings.ts';
import { openSite, type Site, visit } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  await site.close();
});

const pages = [
  '/',
  '/flows/',
  '/register/',
  '/timeline/',
  '/cases/cambridge-analytica/flows/',
  '/cases/cambridge-analytica/flows/?step=3',
  '/cases/cambridge-analytica/timeline/?window=all',
  '/cases/british-airways-2020/',
  '/cases/emmas-diary/findings/not-told-of-a-party/',
  '/compare/cambridge-analytica/emmas-diary/',
  '/law/dpa-1998/sch-1/pt-1/para-1/',
  '/embed/cases/emmas-diary/flows/',
];

describe('in the colours of the reader’s system', () => {
  it.each(pages)('the words of every drawing stand out from their ground: %s', async (path) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await visit(site, path, { colorScheme, forcedColors: 'active', reducedMotion: 'reduce' });
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await faintWords(page), `${colorScheme}, ${String(width)} px`).toEqual([]);
      }
      await page.context().close();
    }
  });

  it.each([
    ['/cases/cambridge-analytica/flows/', 'svg.flow .edge.ribbon, svg.flow .edge.hollow', 3],
    ['/cases/cambridge-analytica/flows/', 'svg.flow .edge.line', 3],
    ['/', '.sketch .ribbon', 3],
    ['/flows/', '.squares rect', 3],
    ['/flows/', '.ego-hollow, .ego-ribbon', 3],
  ] as const)('no two standings of a flow look alike, on %s in %s', async (path, parts, least) => {
    const { page } = await visit(site, path, { forcedColors: 'active' });
    const looks = await looksOf(page, parts);
    expect(Object.keys(looks).length).toBeGreaterThanOrEqual(least);
    const marked = Object.entries(looks).filter(([wrong]) => wrong !== 'set-aside');
    for (const [wrong, mine] of marked)
      for (const [other, theirs] of marked)
        // Squares tell what was found from what was said, and no more.
        if (
          wrong < other &&
          !(parts.includes('squares') && wrong !== 'none' && other !== 'none' && wrong !== 'found' && other !== 'found')
        )
          expect(
            mine.filter((look) => theirs.includes(look)),
            `${wrong} and ${other}`,
          ).toEqual([]);
    await page.context().close();
  });

  it('what was wrong on a timeline is filled in the colour of what is chosen, and all else is not', async () => {
    const { page } = await visit(site, '/cases/emmas-diary/timeline/', { forcedColors: 'active' });
    const fills = (of: string): Promise<string[]> =>
      page.locator(of).evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).fill))]);
    const wrong = await fills('svg.timeline.wide .wrong.dot .shape');
    expect(wrong).toHaveLength(1);
    expect(await fills('svg.timeline.wide .dot:not(.wrong) .shape')).not.toContain(wrong[0]);
    await page.context().close();
  });
});
