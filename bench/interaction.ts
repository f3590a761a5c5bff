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

/**
 * Milliseconds of script, style and layout that a step, a press and a glance take, the processor slowed down four times:
 * at once, and in the frame after the next, in which the rest of the diagram recedes.
 */
export async function interactionTimes(browser: Browser, url: string): Promise<readonly string[]> {
  const firsts: (readonly [number, number])[] = [];
  for (let i = 0; i < 5; i++) {
    const page = await slowed(browser, url);
    firsts.push(...(await page.evaluate(stepTimes, 1)));
    await page.close();
  }
  const page = await slowed(browser, url);
  const steps = await page.evaluate(stepTimes, 12);
  const times = await page.evaluate(() => {
    const run = (work: () => void): number => {
      const start = performance.now();
      work();
      // Style and layout are part of what the reader waits for.
      document.body.getBoundingClientRect();
      return performance.now() - start;
    };
    const actors = [...document.querySelectorAll('svg.wide [data-actor]')];
    const flows = [...document.querySelectorAll('svg.wide [data-flow]')];
    const over = (element: Element) => () => element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    const click = (element: Element) => () => element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return {
      'an actor pressed': actors.map((each) => run(click(each))),
      'a glance at a flow': flows.map((each) => run(over(each))),
    };
  });
  await page.close();
  const part = (list: readonly (readonly [number, number])[], at: 0 | 1): number[] => list.map((each) => each[at]);
  return say({
    'the first step, at once': part(firsts, 0),
    'the first step, its lights': part(firsts, 1),
    'a step, at once': part(steps, 0),
    'a step, its lights': part(steps, 1),
    ...times,
  });
}

/** Runs in the page: steps on, and says how long the step took at once, and how long what follows it in the second frame. */
async function stepTimes(times: number): Promise<(readonly [number, number])[]> {
  const settle = (): void => void document.body.getBoundingClientRect();
  const found: (readonly [number, number])[] = [];
  for (let i = 0; i < times; i++) {
    // Callbacks of a frame come in the order they were asked for: the first of these before the page's own, the last after.
    let begun = 0;
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        begun = performance.now();
      });
    });
    const start = performance.now();
    document.querySelector<HTMLElement>('.step-turn[data-go="next"]')?.click();
    settle();
    const atOnce = performance.now() - start;
    const after = await new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          settle();
          resolve(performance.now() - begun);
        });
      });
    });
    found.push([atOnce, after]);
  }
  return found;
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
