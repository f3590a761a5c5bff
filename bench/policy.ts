import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { serveSite } from '../src/cli/server/site.ts';
import { policy } from '../src/exports/headers.ts';
import { launch } from '../test/browser.ts';
import type { Engine } from '../test/engines/engine.ts';
import { firefox } from '../test/engines/firefox.ts';
import { webkit } from '../test/engines/webkit.ts';
import { program } from '../test/site/hosts.ts';
import { allPages, dist } from '../test/site/site.ts';

/**
 * `npm run policy:check -- [how many pages] [one engine]`: opens pages of every kind of the built site in each engine that is installed, and says
 * which of them break the site's own policy. The browsers report that themselves, to the address that the policy
 * is given here; each has to report a page that is made to break it first.
 */
const many = Number(process.argv[2] ?? 300);
const only = process.argv[3];

/** Every kind of page in turn, so that a few hundred of thousands have all of them. */
function somePages(): readonly string[] {
  const kinds = [...Map.groupBy(allPages(), (path) => path.replace(/[^/]*\d[^/]*|(?<=^\/\w+\/)[^/]+/g, '*')).values()];
  const some: string[] = [];
  for (let nth = 0; some.length < many && kinds.some((kind) => nth < kind.length); nth++)
    for (const kind of kinds) {
      const path = kind[Math.floor((nth * 0.618 * kind.length) % kind.length)];
      if (path !== undefined && some.length < many && !some.includes(path)) some.push(path);
    }
  return some;
}

const site = await serveSite(dist, '/', 4900);
const reports: string[] = [];
const broken = '/made-to-break-it/';
const server = createServer((request, response) => {
  if (request.method === 'POST') {
    let said = '';
    request.on('data', (piece: Buffer) => (said += piece.toString()));
    request.on('end', () => {
      reports.push(said);
      response.writeHead(204).end();
    });
    return;
  }
  const head = { 'content-security-policy': `${policy}; report-uri /reports` };
  if (request.url === broken) {
    response.writeHead(200, { ...head, 'content-type': 'text/html' }).end('<title>Broken</title><script>1</script>');
    return;
  }
  void fetch(`http://127.0.0.1:${String(site.port)}${request.url ?? '/'}`).then(async (answer) => {
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { ...(/html|svg|javascript/.test(type) ? head : {}), 'content-type': type });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
});
await new Promise((resolve) =>
  server.listen(0, '127.0.0.1', () => {
    resolve(undefined);
  }),
);
const origin = `http://localhost:${String((server.address() as AddressInfo).port)}`;

type Opener = Pick<Engine, 'open' | 'evaluate' | 'close'>;
async function chromium(): Promise<Opener> {
  const browser = await launch();
  const page = await browser.newPage();
  return {
    open: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}

const engines: readonly (readonly [string, string | undefined, (path: string) => Promise<Opener>])[] = [
  ['Chromium', '', chromium],
  ['Firefox', program('firefox-esr') ?? program('firefox'), firefox],
  ['WebKit', program('Xvfb') === undefined ? undefined : program('WebKitWebDriver'), webkit],
];
const pages = somePages();
let bad = false;
for (const [name, path, start] of engines) {
  if (only !== undefined && name !== only) continue;
  if (path === undefined) {
    console.log(`${name} is not installed: nothing was tried in it.`);
    continue;
  }
  const engine = await start(path);
  await engine.open(origin + broken);
  for (let tries = 0; tries < 50 && reports.length === 0; tries++) await wait(100);
  const reporting = reports.splice(0).length > 0;
  for (const at of pages) {
    await engine.open(origin + at);
    // What a page brings later comes when it is scrolled through.
    await engine.evaluate('(scrollTo(0, 1e6), new Promise((resolve) => setTimeout(resolve, 60)))');
  }
  await wait(1000);
  await engine.close();
  const found = [...new Set(reports.splice(0))];
  bad ||= !reporting || found.length > 0;
  console.log(
    `${name}: ${String(pages.length)} pages opened, ${String(found.length)} breaches of the policy${reporting ? '' : '; but it reports none where there is one'}`,
  );
  for (const each of found.slice(0, 5)) console.log(`  ${each.slice(0, 300)}`);
}
server.close();
site.server.close();
process.exit(bad ? 1 : 0);
