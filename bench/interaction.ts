import type { Browser } from 'playwright-core';
import { quantile } from './clock.ts';

/** Milliseconds of the main thread that a step, a press and a glance take, the processor slowed down four times. */
export async function interactionTimes(browser: Browser, url: string): Promise<readonly string[]> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await page.evaluate(() => {
    const run = (work: () => void): number => {
      const start = performance.now();
      work();
      // Style and layout are part of what the reader waits for.
      document.body.getBoundingClientRect();
      return performance.now() - start;
    };
    const next = document.querySelector<HTMLElement>('[data-go="next"]');
    const actors = [...document.querySelectorAll('svg.wide [data-actor]')];
    const flows = [...document.querySelectorAll('svg.wide [data-flow]')];
    const over = (element: Element) => () => element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    const click = (element: Element) => () => element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return {
      'a step': Array.from({ length: 12 }, () => run(() => next?.click())),
      'an actor pressed': actors.map((each) => run(click(each))),
      'a glance at a flow': flows.map((each) => run(over(each))),
    };
  });
  await page.close();
  return Object.entries(times).map(([what, list]) => {
    const ordered = [...list].sort((a, b) => a - b);
    return `${what.padEnd(20)} median ${quantile(ordered, 0.5).toFixed(1)} ms, longest ${(ordered.at(-1) ?? 0).toFixed(1)} ms`;
  });
}
