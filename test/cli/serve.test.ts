import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite } from '../../src/cli/server/site.ts';

let folder: string;
let under: Awaited<ReturnType<typeof serveSite>>;
let root: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-serve-'));
  const site = join(folder, 'site');
  mkdirSync(join(site, 'cases/evil.example'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(site, 'index.html'), '<h1>home</h1>');
  writeFileSync(join(site, '404.html'), 'lost');
  writeFileSync(join(site, 'cases/index.html'), 'cases');
  writeFileSync(join(site, 'cases/evil.example/index.html'), 'a case');
  writeFileSync(join(site, 'texts.json'), JSON.stringify(Array.from({ length: 2000 }, (_, i) => `text ${String(i)}`)));
  writeFileSync(join(site, 'texts.json.br'), brotliCompressSync(readFileSync(join(site, 'texts.json'))));
  writeFileSync(join(site, 'texts.json.gz'), gzipSync(readFileSync(join(site, 'texts.json'))));
  mkdirSync(join(site, '_astro'));
  writeFileSync(join(site, '_astro/page.Ab12.css'), 'css');
  mkdirSync(join(site, '.well-known'));
  writeFileSync(join(site, '.well-known/security.txt'), 'contact');
  writeFileSync(join(site, '.hidden.txt'), 'hidden');
  writeFileSync(join(site, 'large.zip'), randomBytes(4_000_000));
  writeFileSync(join(site, 'large.json'), randomBytes(4_000_000).toString('base64'));
  for (const ending of ['zip', 'bib', 'ris', 'jsonld', 'ics', 'csv', 'xml', 'svg', 'woff2', 'png', 'txt', 'js', 'css'])
    writeFileSync(join(site, `a.${ending}`), 'x');
  under = await serveSite(site, '/sub/', 4700);
  root = await serveSite(site, '/', 4700);
});
afterAll(() => {
  under.server.close();
  root.server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://localhost:${String(under.port)}${path}`, { redirect: 'manual', ...init });

/** What the server at the root answers to a request line, byte for byte as it is sent. */
async function answer(line: string): Promise<string> {
  const socket = connect(root.port, '127.0.0.1');
  let said = '';
  socket.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  socket.on('error', () => undefined);
  socket.write(`${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  await once(socket, 'close');
  return said;
}
const status = async (line: string): Promise<string> => (await answer(line)).slice(9, 12);

describe('the server', () => {
  it('takes the next free port', async () => {
    const two = await serveSite(join(folder, 'site'), '/', under.port);
    expect(two.port).toBeGreaterThan(under.port);
    two.server.close();
  });

  it('answers as a plain static host does, under the strict policy', async () => {
    const home = await get('/sub/');
    expect(await home.text()).toBe('<h1>home</h1>');
    expect(home.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(home.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await (await get('/sub/cases/index.html')).text()).toBe('cases');
    expect((await get('/sub/cases?x=1')).headers.get('location')).toBe('/sub/cases/?x=1');
    expect((await get('/sub')).headers.get('location')).toBe('/sub/');
    for (const path of ['/sub/none/', '/elsewhere/', '/sub/%E0%A4%A', '/subcases/']) {
      const lost = await get(path);
      expect([lost.status, await lost.text(), lost.headers.get('content-type')]).toEqual([
        404,
        'lost',
        'text/html; charset=utf-8',
      ]);
      expect(lost.headers.get('content-security-policy')).toContain("script-src 'self'");
    }
    const posted = await get('/sub/', { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it('names the type of each file, and lets other pages read the data', async () => {
    const types = {
      zip: 'application/zip',
      bib: 'application/x-bibtex; charset=utf-8',
      ris: 'application/x-research-info-systems; charset=utf-8',
      jsonld: 'application/ld+json; charset=utf-8',
      ics: 'text/calendar; charset=utf-8',
      csv: 'text/csv; charset=utf-8',
      xml: 'application/xml; charset=utf-8',
      svg: 'image/svg+xml',
      woff2: 'font/woff2',
      png: 'image/png',
      txt: 'text/plain; charset=utf-8',
      js: 'text/javascript; charset=utf-8',
      css: 'text/css; charset=utf-8',
    };
    for (const [ending, type] of Object.entries(types)) {
      const { headers } = await get(`/sub/a.${ending}`);
      expect(headers.get('content-type')).toBe(type);
      const open = ['csv', 'xml', 'ics', 'woff2', 'jsonld', 'bib', 'ris', 'zip'].includes(ending);
      expect([ending, headers.get('access-control-allow-origin')]).toEqual([ending, open ? '*' : null]);
    }
  });

  it('lets a browser keep what has a digest in its name, and shows nothing hidden but what has its place by agreement', async () => {
    const kept = async (path: string) => (await get(path)).headers.get('cache-control');
    expect(await kept('/sub/_astro/page.Ab12.css')).toBe('public, max-age=31536000, immutable');
    expect(await kept('/sub/')).toBe('no-cache');
    expect(await (await get('/sub/.well-known/security.txt')).text()).toBe('contact');
    expect((await get('/sub/.hidden.txt')).status).toBe(404);
  });

  it('sends the packed copy that the browser takes, and sends nothing twice', async () => {
    const packed = (accept: string) => get('/sub/texts.json', { headers: { 'accept-encoding': accept } });
    const answers = await Promise.all(['gzip, br', 'gzip;q=0.5', 'br;q=0', 'identity', 'xbr'].map(packed));
    expect(answers.map(({ headers }) => headers.get('content-encoding'))).toEqual(['br', 'gzip', null, null, null]);
    const texts = readFileSync(join(folder, 'site/texts.json'), 'utf8');
    for (const each of answers) {
      expect(await each.text()).toBe(texts);
      expect([each.headers.get('content-type'), each.headers.get('vary')]).toEqual([
        'application/json; charset=utf-8',
        'accept-encoding',
      ]);
    }
    const seen =
      /^etag: .*$/im
        .exec(await answer('GET /texts.json HTTP/1.1'))?.[0]
        .trim()
        .slice(6) ?? '';
    expect(await status(`GET /texts.json HTTP/1.1\r\nIf-None-Match: ${seen}`)).toBe('304');
    const part = await get('/sub/texts.json', { headers: { range: 'bytes=2-5' } });
    expect([part.status, await part.text()]).toEqual([206, 'text']);
  });

  it('shows a site that was put in the place of another', async () => {
    const here = join(folder, 'swapped');
    mkdirSync(here);
    writeFileSync(join(here, 'index.html'), 'old');
    const { server, port } = await serveSite(here, '/', 4700);
    const read = async () => (await fetch(`http://localhost:${String(port)}/`)).text();
    expect(await read()).toBe('old');
    renameSync(here, `${here}.old`);
    expect(await read()).toBe('Not found');
    mkdirSync(here);
    writeFileSync(join(here, 'index.html'), 'new');
    expect(await read()).toBe('new');
    server.close();
  });
});

describe('the server lives', () => {
  it('through any request line', async () => {
    const paths = [
      ...['//', '///', '//:', '//[', '//]', '//@', '//user@host/', '//xn--/', '//1.2.3.4.5/', '//a%00b/', '//%', '/:'],
      ...['/%', '/%zz', '/%00', '/%E0%A4%A', '/%ff%fe', '/a%2fb', '/%5c', '/\\', '/..\\..\\', '/.', '/..', '/...'],
      ...['http://', 'http:///', 'http://[', 'http://x:99999/', 'https://evil.example/', 'javascript:x', 'x', '*', ''],
      ...[
        '/?',
        '/#',
        '/?#%',
        '/;',
        `/${'a'.repeat(5000)}`,
        `/${'a/'.repeat(900)}`,
        '/é',
        '/%2e%2e/%2e%2e/',
        '/index.html/',
      ],
    ];
    for (const path of paths)
      for (const method of ['GET', 'HEAD']) {
        const said = await answer(`${method} ${path} HTTP/1.1`);
        expect(said, `${method} ${path}`).toMatch(/^HTTP\/1\.1 (200|301|400|403|404) /);
      }
    for (const line of ['', 'GET', 'GET /', 'BREW / HTTP/1.1', 'GET / HTTP/9.9', '\0\0\0']) await answer(line);
    expect(await status('GET / HTTP/1.1')).toBe('200');
  });

  it('and never leaves its folder', async () => {
    for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/cases/../../secret.txt', '/%2e%2e/secret.txt'])
      expect(await status(`GET ${path} HTTP/1.1`)).toMatch(/403|404/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('..', '.', '%2e%2e', '/', '%2f', '\\', '%5c', 'secret.txt', 'cases')),
        async (pieces) => {
          const said = await answer(`GET /${pieces.join('')} HTTP/1.1`);
          expect(said).not.toContain('\r\n\r\nsecret');
        },
      ),
    );
  });

  it('and sends nobody to another host', async () => {
    for (const path of [
      '//cases',
      '//cases/evil.example',
      '//x//evil.example/..%2f../cases',
      '/\\cases',
      '//evil.example/%2e%2e/cases',
      '///cases//evil.example',
    ]) {
      const location = /^location: (.*)\r$/im.exec(await answer(`GET ${path} HTTP/1.1`))?.[1];
      expect(location ?? '/', path).toMatch(/^\/(?![/\\])/);
    }
  });

  it('when a file can be seen and not be opened', async () => {
    const odd = createServer();
    await new Promise((resolve) =>
      odd.listen(join(folder, 'site/odd.json'), () => {
        resolve(undefined);
      }),
    );
    expect(await status('GET /odd.json HTTP/1.1')).toMatch(/^[45]/);
    expect(await status('GET / HTTP/1.1')).toBe('200');
    odd.close();
  });

  it('when readers leave before they have all of it, and keeps no file open', async () => {
    const open = () => readdirSync('/dev/fd').length;
    await status('GET / HTTP/1.1');
    const before = open();
    for (let i = 0; i < 60; i++)
      await new Promise((resolve) => {
        const socket = connect(root.port, '127.0.0.1');
        socket.on('error', () => undefined);
        socket.on('close', resolve);
        const path = ['/large.json', '/large.zip'][i % 2] ?? '';
        socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nAccept-Encoding: ${['br', 'gzip', ''][i % 3] ?? ''}\r\n\r\n`);
        socket.once('data', () => socket.resetAndDestroy());
      });
    await expect.poll(open, { timeout: 10_000 }).toBeLessThanOrEqual(before + 2);
  });
});

describe('npm run preview', () => {
  const preview = (env: Readonly<Record<string, string>>) =>
    spawnSync(process.execPath, ['src/cli/serve.ts'], {
      encoding: 'utf8',
      timeout: 20_000,
      env: { ...process.env, CASEBOOK_OUT: join(folder, 'site'), ...env },
    });
  const started = async (child: ChildProcess): Promise<string> => {
    let said = '';
    child.stdout?.on('data', (piece: Buffer) => (said += piece.toString()));
    await expect.poll(() => said, { timeout: 20_000 }).toMatch(/Casebook is at .*\n/);
    return /http:\S+/.exec(said)?.[0] ?? '';
  };

  it.each([
    { PORT: 'abc' },
    { PORT: '70000' },
    { PORT: '80.5' },
    { BASE_PATH: 'http://casebook.example/' },
    { BASE_PATH: '/../x' },
    { BASE_PATH: '/a%2fb' },
    { BASE_PATH: '/a?b' },
    { PORT: '-1' },
    { PORT: '1e9' },
    { HOST: 'no.such.host.invalid' },
    { CASEBOOK_OUT: '/nowhere' },
  ])('says what is odd about %o in a sentence and ends with 1', (env) => {
    const { status: code, stdout, stderr } = preview(env);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(Object.values(env)[0]);
  });

  it('stands under a folder that is named without its first slash', async () => {
    const child = spawn(process.execPath, ['src/cli/serve.ts'], {
      env: { ...process.env, CASEBOOK_OUT: join(folder, 'site'), BASE_PATH: 'casebook', PORT: '4750' },
    });
    const at = await started(child);
    expect(at).toMatch(/^http:\/\/localhost:\d+\/casebook\/$/);
    expect(await (await fetch(at)).text()).toBe('<h1>home</h1>');
    child.kill();
  });

  it('stands under a folder whose name a browser writes as a code', async () => {
    const child = spawn(process.execPath, ['src/cli/serve.ts'], {
      env: { ...process.env, CASEBOOK_OUT: join(folder, 'site'), BASE_PATH: '//my site/ü/', PORT: '4755' },
    });
    const at = await started(child);
    expect(at).toMatch(/^http:\/\/localhost:\d+\/my%20site\/%C3%BC\/$/);
    expect(await (await fetch(`${at}cases`)).text()).toBe('cases');
    child.kill();
  });

  it('ends when npm is told to end', async () => {
    const child = spawn('npm', ['run', '--silent', 'preview'], {
      env: { ...process.env, CASEBOOK_OUT: join(folder, 'site'), PORT: '4760' },
    });
    const at = await started(child);
    child.kill('SIGTERM');
    await once(child, 'exit');
    const alive = () =>
      fetch(at).then(
        () => true,
        () => false,
      );
    for (let i = 0; i < 50 && (await alive()); i++) await after(100);
    expect(await alive()).toBe(false);
  });
});
