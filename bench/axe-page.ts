import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const axeFile = require.resolve('axe-core/axe.min.js');

/** What axe judges by colours: all that the dark page can have and the light one not. */
export const ofColours = ['color-contrast', 'link-in-text-block'];

/** Puts axe into an open page, whose context has `bypassCSP`. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addScriptTag({ path: axeFile });
}

/** What axe finds on a page as it stands, a line a rule; of all its rules, of some, or of all but some. */
export const axe = (
  page: Page,
  options: { runOnly?: readonly string[]; but?: readonly string[] } = {},
): Promise<string[]> =>
  page.evaluate(async ({ runOnly, but = [] }) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // Of itself axe leaves out how large a target is.
    const rules = {
      'target-size': { enabled: true },
      ...Object.fromEntries(but.map((rule) => [rule, { enabled: false }])),
    };
    // What passes, and paths to each node, nobody reads: without them it takes two thirds of the time.
    const told = { resultTypes: ['violations'], selectors: false };
    return (await axe.run({ ...told, rules, ...(runOnly ? { runOnly } : {}) })).violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map((node) => node.html.slice(0, 90))
          .join(' | ')
          .slice(0, 300)}`,
    );
  }, options);
