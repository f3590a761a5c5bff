import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { quantile } from './clock.ts';

const [caseCount, eventCount] = [200, 5000];

/** One after another of some things, and then from the first again. */
function inTurn<Thing>(things: readonly Thing[]): () => Thing {
  let at = 0;
  return () => {
    const thing = things[at++ % things.length];
    if (thing === undefined) throw new Error('the page of the timeline has changed');
    return thing;
  };
}

/** The built page with so many lanes and events in the place of its own: its lanes over and over, its events dealt out to them. */
export function pageOfMany(html: string): string {
  const all = /<details class="lane collapses"[\s\S]*?<\/ol>\s*<\/details>\s*<\/div>\s*<\/div>\s*<\/details>/g;
  const own = [...html.matchAll(all)].map(([lane]) => lane);
  const lane = inTurn(own);
  const event = inTurn([...html.matchAll(/<li id="[^"]*" class="event-row[\s\S]*?<\/li>/g)].map(([row]) => row));
  const lanes = Array.from({ length: caseCount }, (_, at) => {
    const events = Array.from({ length: eventCount / caseCount }, (_, i) =>
      event().replace(/ id="[^"]*"/, ` id="c${String(at)}.E${String(i + 1)}"`),
    );
    return lane()
      .replace(/ data-case="[^"]*"/, ` data-case="c${String(at)}"`)
      .replace(/ data-lane="[^"]*"/, ` data-lane="C${String(at)}"`)
      .replace(/<ol>[\s\S]*?<\/ol>/, () => `<ol>${events.join('')}</ol>`);
  });
  const last = own.at(-1) ?? '';
  const end = html.lastIndexOf(last) + last.length;
  return `${html.slice(0, html.indexOf(own[0] ?? ''))}${lanes.join('')}${html.slice(end)}`;
}

/** What is done to the page: a part of it, and a value given to it or a press. */
type Deed = readonly [what: string, selector: string, value?: string];
const deeds: readonly Deed[] = [
  ['words typed', '[name="words"]', 'p'],
  ['words typed', '[name="words"]', 'penalty'],
  ['words typed', '[name="words"]', ''],
  ['months', '[name="from"]', '2018-01'],
  ['months', '[name="to"]', '2019-12'],
  ['few days', '[name="to"]', '2018-01'],
  ['few days', '[data-month="1"]'],
  ['months', '[name="from"]', ''],
  ['months', '[name="to"]', ''],
  ['a kind', '[name="kind"]', 'regulator'],
  ['a kind', '[name="kind"]', ''],
  ['a topic', '[name="topic"]', 'children'],
  ['a topic', '[name="topic"]', ''],
  ['a lane', '.lane:nth-of-type(3) > summary'],
  ['a lane', '.lane:nth-of-type(9) > summary'],
  ['a lane', '.lane:nth-of-type(9) > summary'],
];

/** A task of the main thread, or a word said in its course, as the browser traces them; times in microseconds. */
interface Traced {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** The thread's own time, whatever else the machine did meanwhile. */
  readonly tdur?: number;
}

/** What the browser traces of a piece of work. */
async function traced(session: CDPSession, work: () => Promise<unknown>): Promise<readonly Traced[]> {
  const events: Traced[] = [];
  const note = ({ value }: { readonly value: readonly unknown[] }): void => {
    events.push(...(value as readonly Traced[]));
  };
  session.on('Tracing.dataCollected', note);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'] },
  });
  await work();
  const all = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await all;
  session.off('Tracing.dataCollected', note);
  return events;
}

/** Runs in the page: does a deed in a task of its own, marks its first frame, and waits until all of it is drawn. */
async function act([, selector, value]: Deed): Promise<void> {
  const frames = async (): Promise<void> => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  };
  const part = document.querySelector(selector);
  if (!part) throw new Error(`no ${selector}`);
  await new Promise<void>((done) => {
    setTimeout(() => {
      performance.mark('deed');
      if ((part instanceof HTMLInputElement || part instanceof HTMLSelectElement) && value !== undefined) {
        part.value = value;
        if (part.value !== value) throw new Error(`${selector} has no ${value}`);
        part.dispatchEvent(new Event('input', { bubbles: true }));
      } else if (part instanceof HTMLElement) part.click();
      requestAnimationFrame(() => {
        performance.mark('frame');
        done();
      });
    });
  });
  while (document.querySelector<HTMLElement>('.lanes-figure')?.ariaBusy === 'true') await frames();
  await frames();
  performance.mark('all');
}

/** Milliseconds of the main thread: until the first frame that shows an interaction, of its longest task, and of all it leads to. */
interface Spent {
  readonly seen: number;
  readonly longest: number;
  readonly all: number;
}

async function spentOn(page: Page, session: CDPSession, deed: Deed): Promise<Spent> {
  const events = await traced(session, () => page.evaluate(act, deed));
  const mark = (name: string): Traced => {
    const found = events.find((event) => event.name === name);
    if (!found) throw new Error(`nothing was traced of ${deed[0]}`);
    return found;
  };
  const [begun, frame, end] = [mark('deed'), mark('frame'), mark('all')];
  const tasks = events
    .filter(({ name, pid, tid }) => name === 'RunTask' && pid === begun.pid && tid === begun.tid)
    .sort((a, b) => a.ts - b.ts);
  // A mark is set in the course of a task: those of the deed and of the frame count, the last comes after what is measured.
  const [from = 0, to = 0, last] = [begun, frame, end].map(({ ts }) => tasks.findLastIndex((task) => task.ts <= ts));
  const times = tasks.map(({ tdur = 0 }) => tdur / 1000);
  const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0);
  return {
    seen: sum(times.slice(from, to + 1)),
    longest: Math.max(...times.slice(from, last)),
    all: sum(times.slice(from, last)),
  };
}

/**
 * What interactions with 5,000 events of 200 cases take of the main thread at a quarter of the speed: the work until the
 * reader sees a frame that answers, the longest task, and the work until all that is out of sight is drawn too.
 */
export async function timesOfMany(
  browser: Browser,
  origin: string,
  built: string,
  rounds = 5,
): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const body = pageOfMany(readFileSync(built, 'utf8'));
  await page.route('**/timeline/', (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }));
  await page.goto(`${origin}/timeline/`, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const found = new Map<string, Spent[]>();
  for (let round = 0; round < rounds; round++)
    for (const deed of deeds) found.set(deed[0], [...(found.get(deed[0]) ?? []), await spentOn(page, session, deed)]);
  await page.close();
  return [...found].map(([what, times]) => {
    const say = (of: keyof Spent): string => {
      const ordered = times.map((each) => each[of]).sort((a, b) => a - b);
      return `${quantile(ordered, 0.5).toFixed(0).padStart(4)} (at most ${(ordered.at(-1) ?? 0).toFixed(0)})`;
    };
    return `${what.padEnd(14)} to the next frame ${say('seen')}, longest task ${say('longest')}, in all ${say('all')} ms`;
  });
}
