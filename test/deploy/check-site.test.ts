import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSite } from '../../deploy/check-site.ts';
import { foldersFaults } from '../../deploy/folder.ts';
import { precompress } from '../../src/cli/build/precompress.ts';
import { serveSite } from '../../src/cli/server/site.ts';
import { policy } from '../../src/exports/headers.ts';

const folder = mkdtempSync(join(tmpdir(), 'casebook-check-'));
const page = (words: string): string =>
  `<html><head><link rel="stylesheet" href="/_astro/a.1234.css"></head>${words.repeat(200)}</html>`;

beforeAll(async () => {
  for (const name of ['cases', '_astro', 'fonts']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'index.html'), page('<a href="/cases/?q=1&amp;x#a">Cases</a> <a href="/all.csv">CSV</a>'));
  writeFileSync(join(folder, 'cases/index.html'), page('<a href="https://elsewhere.example/">Elsewhere</a>'));
  writeFileSync(join(folder, '404.html'), page('Lost'));
  writeFileSync(join(folder, 'all.csv'), 'a,b\r\n'.repeat(500));
  writeFileSync(join(folder, '_astro/a.1234.css'), `@font-face { src: url("/fonts/a.woff2") }`);
  writeFileSync(join(folder, 'fonts/a.woff2'), 'x');
  await precompress(folder);
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What is wrong with a host of our own making. */
async function faultsWith(answer: RequestListener): Promise<readonly string[]> {
  const server = createServer(answer);
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(undefined);
    });
  });
  const home = new URL(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`);
  const { faults } = await checkSite(home, 100);
  server.close();
  return faults;
}

describe('a site where it stands', () => {
  it('has nothing wrong with it at the preview, packed as it was built', async () => {
    const { server, port } = await serveSite(folder, '/', 4950);
    expect(await checkSite(new URL(`http://localhost:${String(port)}/`), 100)).toEqual({
      asked: 5,
      left: 0,
      faults: [],
    });
    server.close();
  });

  it('is told what is wrong with each kind of file at a host that knows nothing', async () => {
    const faults = await faultsWith((request, response) => {
      const path = (request.url ?? '/').replace(/\/$/, '/index.html');
      try {
        response.end(readFileSync(join(folder, path)));
      } catch {
        response.end('a page of the host');
      }
    });
    expect(faults).toEqual(
      expect.arrayContaining([
        '/, /cases/ has no policy (content-security-policy)',
        '/_astro/a.1234.css has its digest in its name and is asked for again (cache-control)',
        '/all.csv, /fonts/a.woff2 cannot be read from other sites’ pages (access-control-allow-origin)',
        'no/such/page/, which is not there, answers 200 and not 404',
        '.env is shown to anybody',
      ]),
    );
    expect(faults.join('\n')).toMatch(/\/all\.csv.* has the type “”, not text\/csv/);
    expect(faults.join('\n')).toMatch(/is sent unpacked/);
    expect(faults.join('\n')).toMatch(/lets its type be guessed/);
  });

  it('is told of what is not there, of a host’s own page for it, and of readers who are sent elsewhere', async () => {
    const faults = await faultsWith((request, response) => {
      const path = request.url ?? '/';
      if (path === '/') {
        response.setHeader('content-security-policy', policy.replace("'none'", '*'));
        response.end(`<a href="/gone/">Gone</a>`);
      } else if (path.startsWith('//')) response.writeHead(301, { location: '//elsewhere.example/' }).end();
      else if (path === '/404.html') response.setHeader('content-type', 'text/html').end('The page');
      else response.writeHead(404).end(path.startsWith('/no-such') ? 'The page' : 'Not found');
    });
    expect(faults).toEqual(
      expect.arrayContaining([
        '/gone/ (on /) answers 404',
        'no/such/page/, which is not there, does not show the site’s own page, 404.html',
        'no-such-file.json, which is not there, shows the site’s page as “”',
        '/ has another policy (content-security-policy)',
        '//elsewhere.example/.. sends the reader to another host, elsewhere.example',
      ]),
    );
  });

  it('cannot be checked where nobody answers', async () => {
    await expect(checkSite(new URL('http://127.0.0.1:1/'), 5)).rejects.toThrow('ECONNREFUSED');
  });
});

describe('a folder that is to be put somewhere', () => {
  it('lacks what hosts look for, and has packed copies of what stands beside them', () => {
    expect(foldersFaults(folder)).toEqual([
      '.nojekyll is missing',
      '_headers is missing',
      '_redirects is missing',
      'robots.txt is missing',
    ]);
    writeFileSync(join(folder, 'all.csv'), 'another table');
    expect(foldersFaults(folder)).toContain('all.csv.br does not hold what the file beside it holds');
  });
});
