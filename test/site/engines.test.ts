import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../src/cli/server/site.ts';
import { type Engine, press, type, until } from '../engines/engine.ts';
import { firefox } from '../engines/firefox.ts';
import { webkit } from '../engines/webkit.ts';
import { program } from './hosts.ts';
import { dist } from './site.ts';

const browsers = [
  { name: 'Firefox', start: firefox, path: program('firefox-esr') ?? program('firefox') },
  { name: 'WebKit', start: webkit, path: program('Xvfb') === undefined ? undefined : program('WebKitWebDriver') },
];

let site: Awaited<ReturnType<typeof serveSite>>;
let origin: string;
beforeAll(async () => {
  site = await serveSite(dist, '/', 4800);
  origin = `http://localhost:${String(site.port)}`;
});
afterAll(() => {
  site.server.close();
});

/** How the words of the first thing that a selector finds are decorated, as computed. */
const decorated = (selector: string): string =>
  `(({ textDecorationLine, textDecorationThickness }) => [textDecorationLine, textDecorationThickness])(getComputedStyle(document.querySelector('${selector}')))`;

describe.each(browsers)('in $name', ({ name, start, path }) => {
  let engine: Engine;
  beforeAll(async () => {
    if (path === undefined) console.log(`${name} is not installed: its journey is skipped.`);
    else engine = await start(path);
  }, 120_000);
  afterAll(async () => {
    if (path !== undefined) await engine.close();
  });
  const journey = it.skipIf(path === undefined);

  journey('a case shows its charts and is stepped through by mouse and keyboard', async () => {
    await engine.open(`${origin}/cases/emmas-diary/`);
    const sizes = await engine.evaluate(
      `[...document.querySelectorAll('figure[data-chart] svg')].map((svg) => svg.getBoundingClientRect()).filter(({ width, height }) => width > 300 && height > 80).length`,
    );
    expect(sizes).toBeGreaterThanOrEqual(2);
    await press(engine, 'figure[data-chart="flow"] .step-begin');
    await until(engine, `document.querySelector('.step-pane').innerText.includes('1 of 7')`);
    await type(engine, '\uE014');
    await until(engine, `document.querySelector('.step-pane').innerText.includes('2 of 7')`);
    await until(engine, `location.search.includes('flow=F2')`);
    expect(await engine.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  });

  journey('a finding is shared from its page', async () => {
    await engine.open(`${origin}/cases/emmas-diary/findings/not-told-of-a-party/`);
    expect(await engine.evaluate(decorated('.finding-links .share'))).toEqual(['underline', '1px']);
    await press(engine, '.finding-links .share');
    await until(engine, `document.querySelector('#share-panel button')`);
    await press(engine, '#share-panel button');
    // Copied, or laid out to be copied by hand where the browser does not let a page copy.
    await until(
      engine,
      `/Copied: the link|copy the chosen text/.test(document.querySelector('#share-panel [role=status]').textContent)`,
    );
    const field = await engine.evaluate(
      `document.querySelector('#share-panel textarea').hidden || document.querySelector('#share-panel textarea').value`,
    );
    expect(field === true || (typeof field === 'string' && field.startsWith(`${origin}/f/ED-2/?v=`))).toBe(true);
  });

  journey('the search finds as one types, and leads on', async () => {
    await engine.open(`${origin}/search/?q=experian`);
    await until(engine, `document.querySelectorAll('a[data-result]').length > 2`);
    await press(engine, '#q, main input[type=search]');
    await type(engine, ' marketing');
    await until(engine, `location.search.includes('marketing')`);
    // The rows of what was asked before are on screen until those of the new question come.
    await until(engine, `document.querySelector('.results').ariaBusy === null`);
    await press(engine, 'a[data-result]');
    await until(
      engine,
      `!location.pathname.startsWith('/search/') && document.querySelector('h1')?.textContent.trim().length > 5`,
    );
  });

  journey('the timeline of all cases and the register are drawn, and nothing breaks the policy', async () => {
    for (const at of ['/timeline/', '/register/', '/flows/', '/compare/cambridge-analytica/emmas-diary/']) {
      await engine.open(origin + at);
      await until(
        engine,
        `[...document.querySelectorAll('svg')].some((svg) => svg.getBoundingClientRect().width > 200)`,
      );
      expect(await engine.evaluate('document.documentElement.scrollWidth - innerWidth'), at).toBeLessThanOrEqual(0);
    }
    expect(engine.complaints).toEqual([]);
  });

  journey('an embed has its style and its script in the frame that its code puts it into', async () => {
    await engine.open(`${origin}/f/ED-2/embed/`);
    await until(engine, `document.querySelector('iframe')?.src.includes('/embed/f/ED-2/')`);
    await engine.evaluate(`void document.querySelector('iframe').scrollIntoView()`);
    // Asked until it answers: it may not have come yet.
    const height = await engine.evaluate(`new Promise((resolve) => {
      const frame = document.querySelector('iframe').contentWindow;
      addEventListener('message', ({ source, data }) => source === frame && resolve(data.height));
      const asking = setInterval(() => frame.postMessage({ casebook: 'ask' }, '*'), 200);
      setTimeout(() => { clearInterval(asking); resolve(0); }, 15000);
    })`);
    // Without its style it is lower: links have no lines of their own, and the claim is small.
    expect(height).toBeGreaterThan(120);
  });

  if (name === 'Firefox')
    journey('a page is printed', async () => {
      await engine.open(`${origin}/cases/emmas-diary/findings/not-told-of-a-party/`);
      const file = await engine.print?.();
      expect(file?.subarray(0, 5).toString()).toBe('%PDF-');
      expect(file?.length).toBeGreaterThan(50_000);
    });

  journey('a claim that no longer holds is struck through', async () => {
    // The rule of the sheet, on a mark that is put there for it: a withdrawn claim need not be on the site today.
    await engine.open(`${origin}/embed/f/ED-2/`);
    await engine.evaluate(`document.querySelector('h1').innerHTML = '<s>A claim</s>'`);
    expect(await engine.evaluate(decorated('h1 s'))).toEqual(['line-through', '2px']);
  });
});
