import type { Browser, Page } from 'playwright-core';
import { quantile } from './clock.ts';

/** A page on a processor slowed down four times. */
async function slowed(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(url, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  return page;
}

const say = (times: Readonly<Record<string, readonly number[]>>): readonly string[] =>
  Object.entries(times).map(([what, list]) => {
    const ordered = [...list].sort((a, b) => a - b);
    return `${what.padEnd(30)} median ${quantile(ordered, 0.5).toFixed(1)} ms, longest ${(ordered.at(-1) ?? 0).toFixed(1)} ms`;
  });

/** Milliseconds of the main thread that a step, a press and a glance take, the processor slowed down four times. */
export async function interactionTimes(browser: Browser, url: string): Promise<readonly string[]> {
  const page = await slowed(browser, url);
  const times = await page.evaluate(() => {
    const run = (work: () => void): number => {
      const start = performance.now();
      work();
      // Style and layout are part of what the reader waits for.
      document.body.getBoundingClientRect();
      return performance.now() - start;
    };
    const next = document.querySelector<HTMLElement>('.step-turn[data-go="next"]');
    const actors = [...document.querySelectorAll('svg.wide [data-actor]')];
    const flows = [...document.querySelectorAll('svg.wide [data-flow]')];
    const over = (element: Element) => () => element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    const click = (element: Element) => () => element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return {
      'the first step': [run(() => next?.click())],
      'a step': Array.from({ length: 12 }, () => run(() => next?.click())),
      'an actor pressed': actors.map((each) => run(click(each))),
      'a glance at a flow': flows.map((each) => run(over(each))),
    };
  });
  await page.close();
  return say(times);
}

/** The same for the timeline of a case: events opened, the window moved, zoomed and filtered, each laid out again. */
export async function timelineTimes(browser: Browser, url: string): Promise<readonly string[]> {
  const page = await slowed(browser, url);
  const times = await page.evaluate(() => {
    const run = (work: () => void): number => {
      const start = performance.now();
      work();
      document.body.getBoundingClientRect();
      return performance.now() - start;
    };
    const click = (selector: string) => () => document.querySelector<HTMLElement>(selector)?.click();
    const handle = document.querySelector('.strip.wide .strip-handle');
    const key = (name: string) => () =>
      handle?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    const each = (times: number, work: () => void): number[] => Array.from({ length: times }, () => run(work));
    return {
      'a step in the whole case': each(12, click('[data-step="1"]')),
      'the window moved by a key': each(20, key('ArrowRight')),
      'a zoom': [...each(3, click('[data-zoom="in"]')), ...each(3, click('[data-zoom="out"]'))],
      'a filter': [...document.querySelectorAll<HTMLElement>('[data-kind]')].map((button) =>
        run(() => {
          button.click();
        }),
      ),
    };
  });
  await page.close();
  return say(times);
}
