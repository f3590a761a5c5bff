import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { quantile } from './clock.ts';

const [caseCount, eventCount] = [200, 5000];

/** The built page with so many lanes and events in the place of its own, made of its first lane; throws when it has changed. */
function pageOfMany(html: string): string {
  const [lane] = /<details class="lane"[\s\S]*?<\/ol>\s*<\/details>\s*<\/div>\s*<\/div>\s*<\/details>/.exec(html) ?? [];
  const [event] = /<li id="[^"]*" class="event-row[\s\S]*?<\/li>/.exec(lane ?? '') ?? [];
  const [first, last] = [html.indexOf('<details class="lane"'), html.lastIndexOf('<p class="lanes-none"')];
  if (lane === undefined || event === undefined || last < first)
    throw new Error('the page of the timeline has changed');
  const lanes = Array.from({ length: caseCount }, (_, at) => {
    const events = Array.from({ length: eventCount / caseCount }, (_, i) =>
      event.replace(/ id="[^"]*"/, ` id="c${String(at)}.E${String(i + 1)}"`),
    );
    return lane
      .replace(/ data-case="[^"]*"/, ` data-case="c${String(at)}"`)
      .replace(/<ol>[\s\S]*?<\/ol>/, `<ol>${events.join('')}</ol>`);
  });
  return `${html.slice(0, first)}${lanes.join('')}</div>${html.slice(last)}`;
}

/** What is done to the page: a part of it, and a value given to it or a press. */
const deeds: readonly (readonly [what: string, selector: string, value?: string])[] = [
  ['words typed', '[name="words"]', 'a'],
  ['words typed', '[name="words"]', ''],
  ['months', '[name="from"]', '2018-01'],
  ['months', '[name="from"]', ''],
  ['a kind', '[name="kind"]', 'decision'],
  ['a kind', '[name="kind"]', ''],
  ['a lane opened', '.lane summary'],
];

/** Milliseconds of the main thread's own time, at a quarter of the speed, until the frame after an interaction is drawn. */
export async function timesOfMany(browser: Browser, origin: string, built: string): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const body = pageOfMany(readFileSync(built, 'utf8'));
  await page.route('**/timeline/', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await page.goto(`${origin}/timeline/`, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const found = new Map<string, number[]>();
  for (const [what, selector, value] of deeds) {
    const start = await spent();
    await page.evaluate(
      async ([where, text]) => {
        const part = document.querySelector(where);
        if ((part instanceof HTMLInputElement || part instanceof HTMLSelectElement) && text !== undefined) {
          part.value = text;
          part.dispatchEvent(new Event('input', { bubbles: true }));
        } else if (part instanceof HTMLElement) part.click();
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      },
      [selector, value] as const,
    );
    found.set(what, [...(found.get(what) ?? []), (await spent()) - start]);
  }
  await page.close();
  return [...found].map(
    ([what, times]) =>
      `${what.padEnd(14)} median ${quantile(
        times.sort((a, b) => a - b),
        0.5,
      ).toFixed(0)} ms`,
  );
}
