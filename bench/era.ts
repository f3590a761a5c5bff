import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { layoutEra } from '../src/charts/cases-in-time/layout.ts';
import { lanesBy } from '../src/charts/cases-in-time/lanes.ts';
import { wholeAxis } from '../src/charts/cases-in-time/axis.ts';
import { type EraEvent, whole } from '../src/charts/cases-in-time/stages.ts';
import { lawBands } from '../test/charts/happenings.ts';
import { kinds, manyEvents } from '../test/charts/cases-in-time/many-events.ts';
import { quantile, runs } from './clock.ts';

const [caseCount, eventCount] = [200, 5000];
const { cases, events } = manyEvents(2026, caseCount, eventCount);

const row = ({ event, case: file, group, wider }: EraEvent): string =>
  `<li class="event-row ${event.precision}${event.wrong ? ' wrong' : ''}${event.alleged ? ' alleged' : ''}" id="${event.id}" data-case="${file}" data-group="${group}" data-from="${event.earliest}" data-to="${event.latest}" data-weight="${String(event.importance)}" data-date="${event.dateLabel}"${wider ? ' data-wider=""' : ''}><time><a href="#${event.id}">${event.dateLabel}</a></time><div><a class="event-title" href="/cases/${file}/#E1">${event.title}</a><small><b>${file}</b> · ${group}</small><p>What happened, said in a sentence of about the usual length, so that the page is as heavy.</p></div></li>`;

/** The built page with generated cases and events in the place of its own; throws when it no longer has those places. */
function pageOfMany(html: string): string {
  const years = [...Map.groupBy(events, ({ event }) => event.earliest.slice(0, 4))];
  const list = years
    .map(
      ([year, all]) =>
        `<section class="era-year" data-year="${year}"><h3 id="y${year}">${year} <small data-year-count></small></h3><ol class="event-list">${all.map(row).join('')}</ol></section>`,
    )
    .join('');
  const boxes = cases
    .map(
      (each) =>
        `<li><label><input type="checkbox" name="case" value="${each.id}" data-prefix="${each.prefix}" data-name="${each.name}" data-note="${each.note}" data-href="${each.href}" data-topics="">${each.name}</label></li>`,
    )
    .join('');
  const swapped = html
    .replace(/<nav class="era-years"[\s\S]*?(?=<\/figure>)/, list)
    .replace(/(<b data-chosen="case">[\s\S]*?<ul>)[\s\S]*?(<\/ul>)/, `$1${boxes}$2`);
  if (!swapped.includes(list) || !swapped.includes(boxes)) throw new Error('the page of the timeline has changed');
  return swapped;
}

/** What is done to the page: a press on a part of it, or words typed. */
type Deed = readonly [what: string, selector: string, words?: string];
const zoomed = (how: string, times: number): Deed[] =>
  Array.from({ length: times }, () => [how, `[data-zoom="${how}"]`] as const);
const by = (what: string): Deed => [`a lane a ${what}`, `.era-filters [name="by"][value="${what}"]`];
const deeds: readonly Deed[] = [
  ...['penalty', 'court', 'a', ''].map((words): Deed => ['words typed', '.era-filters [name="words"]', words]),
  ...zoomed('in', 4),
  ...zoomed('earlier', 3),
  ...zoomed('later', 3),
  ...Array.from({ length: 3 }, (): Deed => ['an event opened', 'svg.era.live .stop']),
  ...Array.from({ length: 3 }, (): Deed[] => [...zoomed('all', 1), by('kind'), ...zoomed('in', 1), by('case')]).flat(),
];

/**
 * Milliseconds of the main thread's own time, at a quarter of the speed, until the frame after an interaction is drawn, and
 * all of what follows it (the list, the address). Its own time, since a machine shared with others makes it wait besides.
 */
export async function eraTimes(browser: Browser, origin: string, built: string): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const body = pageOfMany(readFileSync(built, 'utf8'));
  await page.route('**/timeline/', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await page.goto(`${origin}/timeline/`, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  const count = await page.locator('.era-filters [data-count]').innerText();
  if (!count.startsWith(`${String(eventCount)} of`)) throw new Error(`the page shows ${count}`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  const found = new Map<string, { frame: number; after: number }[]>();
  for (const [what, selector, words] of deeds) {
    const start = await spent();
    await page.evaluate(
      async ([where, text]) => {
        const part = document.querySelector(where);
        if (part instanceof HTMLInputElement && text !== undefined) {
          part.value = text;
          part.dispatchEvent(new Event('input', { bubbles: true }));
        } else part?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        // The frame's own callbacks, then its style, layout and paint: a message comes after all of them.
        await new Promise<void>((resolve) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              resolve();
            };
            port2.postMessage(0);
          });
        });
      },
      [selector, words] as const,
    );
    const drawn = await spent();
    await page.waitForTimeout(800);
    found.set(what, [...(found.get(what) ?? []), { frame: drawn - start, after: (await spent()) - drawn }]);
  }
  await page.close();
  return [...found].map(([what, list]) => {
    const frames = list.map((each) => each.frame).sort((a, b) => a - b);
    const after = list.map((each) => each.after).sort((a, b) => a - b);
    return `${what.padEnd(18)} to the next frame: median ${quantile(frames, 0.5).toFixed(0)} ms, longest ${(frames.at(-1) ?? 0).toFixed(0)} ms; after it, in slices: median ${quantile(after, 0.5).toFixed(0)} ms`;
  });
}

/** How long the geometry alone takes, all lanes and those on the screen. */
export function eraLayouts(): readonly string[] {
  const axis = wholeAxis(events);
  const part = { from: 0, to: whole };
  const time = (by: 'case' | 'kind', screen?: { top: number; bottom: number }): string => {
    const lanes = lanesBy(by, events, cases, kinds, undefined);
    const view = { width: 1248, part, ...(screen ? { screen } : {}) };
    return quantile(
      runs(9, () => layoutEra(lanes, axis, lawBands, view)),
      0.5,
    ).toFixed(1);
  };
  return [
    `${String(eventCount)} events, ${String(caseCount)} cases: ${time('case')} ms all lanes, ${time('case', { top: 0, bottom: 900 })} ms those on the screen, ${time('kind')} ms by kind`,
  ];
}
