import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
let server: ChildProcess;
let port: number;

function layOut(site: string): void {
  mkdirSync(join(site, 'cases'), { recursive: true });
  mkdirSync(join(site, '.well-known'));
  writeFileSync(join(site, 'index.html'), '<h1>home</h1>');
  writeFileSync(join(site, '404.html'), 'lost');
  writeFileSync(join(site, 'cases/index.html'), 'cases');
  writeFileSync(join(site, 'robots.txt'), 'User-agent: *');
  writeFileSync(
    join(site, 'texts.json'),
    JSON.stringify(Array.from({ length: 20_000 }, (_, i) => `text ${String(i)}`)),
  );
  writeFileSync(join(site, '.well-known/security.txt'), 'contact');
  writeFileSync(join(site, '.hidden'), 'hidden');
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-lives-'));
  writeFileSync(join(folder, 'passwd'), 'root:x:0:0:');
  layOut(join(folder, 'site'));
  server = spawn(process.execPath, ['src/cli/serve.ts'], {
    env: { ...process.env, CASEBOOK_OUT: join(folder, 'site'), PORT: '4810', BASE_PATH: '' },
  });
  let said = '';
  for await (const piece of server.stdout ?? []) {
    said += String(piece);
    if (/Casebook is at .*\n/.test(said)) break;
  }
  port = Number(/:(\d+)\/\n/.exec(said)?.[1]);
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

const closed = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    socket.on('close', () => {
      resolve();
    });
  });

/** What the server answers to bytes as they are sent; nothing where it closes the connection, or says nothing for a second. */
async function answer(bytes: string | Uint8Array): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let said = '';
  socket.setEncoding('latin1').on('data', (piece: string) => (said += piece));
  socket.on('error', () => undefined);
  socket.setTimeout(1000, () => socket.destroy());
  socket.write(bytes);
  await closed(socket);
  return said;
}
const asked = (path: string, heads = '', method = 'GET'): string =>
  `${method} ${path} HTTP/1.1\r\nHost: localhost\r\n${heads}Connection: close\r\n\r\n`;

/** Requests that no browser sends, each with the status of the answer; 0 where there is none. */
const odd: readonly (readonly [name: string, bytes: string | Uint8Array, status: number])[] = [
  ['two slashes', asked('//'), 200],
  ['two slashes and a colon', asked('//:'), 404],
  ['two slashes and a bracket', asked('//['), 404],
  ['two slashes and an address that is none', asked('//1.2.3.4.5/'), 404],
  ['two slashes and a NUL', asked('//a%00b/'), 404],
  ['a scheme alone', asked('http://'), 301],
  ['somebody at a host', asked('//user@host/'), 404],
  ['half of a name in code', asked('//xn--/'), 404],
  ['another host after two slashes', asked('//x//evil.example/..%2fcases'), 404],
  ['another host after a backslash', asked('/\\evil.example/%2e%2e/cases'), 301],
  ['the whole address of another host', asked('http://evil.example/cases'), 301],
  ['the file of a folder', asked('/cases/index.html'), 200],
  ['a percent sign alone', asked('/%'), 404],
  ['a code that is none', asked('/%zz'), 404],
  ['half of a letter', asked('/%E0%A4%A'), 404],
  ['bytes that are no letter', asked('/%ff%fe'), 404],
  ['a NUL in code', asked('/%00'), 404],
  ['a NUL', asked('/a\0b'), 400],
  ['the folder above', asked('/../passwd'), 404],
  ['the folder above, in code', asked('/%2e%2e/passwd'), 404],
  ['the folder above, with a slash in code', asked('/..%2fpasswd'), 404],
  ['the folder above, with backslashes', asked('/..\\passwd'), 404],
  ['a hidden file', asked('/.hidden'), 404],
  ['a hidden file by way of one that is shown', asked('/.well-known/../.hidden'), 404],
  ['a path of 16 kB', asked(`/${'a'.repeat(15_000)}`), 404],
  ['a head of 17 kB', asked('/', `X: ${'a'.repeat(17_000)}\r\n`), 431],
  ['three thousand heads', asked('/', Array.from({ length: 3000 }, (_, i) => `X${String(i)}: 1\r\n`).join('')), 431],
  ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['a host with a NUL', 'GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n', 400],
  ['a post', asked('/', 'Content-Length: 0\r\n', 'POST'), 405],
  ['options of everything', asked('*', '', 'OPTIONS'), 405],
  ['a trace', asked('/', '', 'TRACE'), 405],
  ['a tunnel', asked('evil.example:443', '', 'CONNECT'), 0],
  ['a method that is none', asked('/', '', 'BREW'), 400],
  ['the head of two slashes', asked('//', '', 'HEAD'), 200],
  ['a part beyond the end', asked('/robots.txt', 'Range: bytes=999-\r\n'), 416],
  ['a part that ends before it begins', asked('/robots.txt', 'Range: bytes=9-1\r\n'), 416],
  ['a part in another measure', asked('/robots.txt', 'Range: lines=1-2\r\n'), 200],
  ['another copy than there is', asked('/robots.txt', 'If-Match: "x"\r\n'), 412],
  ['any copy of what is not there', asked('/none', 'If-None-Match: *\r\n'), 404],
  ['packings that are none', asked('/texts.json', 'Accept-Encoding: ,;;q=;br;;,*\r\n'), 200],
  ['two lengths', asked('/', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n'), 400],
  ['a version that is none', 'GET / HTTP/9.9\r\nHost: x\r\n\r\n', 400],
  ['no version', 'GET /\r\n', 0],
  ['half a request', 'GET / HT', 0],
  ['the beginning of a secret connection', new Uint8Array([22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3]), 400],
  ['letters that are no letters of an address', asked('/é'), 400],
];

describe('the server lives', () => {
  it.each(odd)('and answers %s', async (_, bytes, status) => {
    const said = await answer(bytes);
    expect(Number(said.slice(9, 12))).toBe(status);
    expect(said).not.toMatch(/root:x|\r\n\r\nhidden/);
    expect(/^location: (.*)\r$/im.exec(said)?.[1] ?? '/').toMatch(/^\/(?![/\\])/);
    expect((await answer(asked('/'))).slice(9, 12)).toBe('200');
  });

  it('through three thousand requests at once', { timeout: 60_000 }, async () => {
    const paths: readonly (readonly [string, string])[] = [
      ...([
        ['/', '200'],
        ['/texts.json', '200'],
        ['/cases/', '200'],
        ['/cases', '301'],
        ['/none/', '404'],
        ['//[', '404'],
      ] as const),
    ];
    const met = await Promise.all(
      Array.from({ length: 3000 }, async (_, i) => {
        const [path, status] = paths[i % paths.length] ?? ['/', '200'];
        const socket = connect(port, '127.0.0.1', () => socket.write(asked(path)));
        let first = '';
        socket.on('data', (piece: Buffer) => (first ||= piece.toString('latin1', 9, 12)));
        socket.on('error', () => (first ||= 'lost'));
        await closed(socket);
        return first === status ? 'right' : `${path} ${first}`;
      }),
    );
    expect(met.filter((each) => each !== 'right')).toEqual([]);
    expect((await answer(asked('/'))).slice(9, 12)).toBe('200');
  });

  it('beside a thousand readers who say half of what they want', async () => {
    const halves = await Promise.all(
      Array.from(
        { length: 1000 },
        () =>
          new Promise<Socket>((resolve) => {
            const socket = connect(port, '127.0.0.1', () => {
              socket.write('GET / HTTP/1.1\r\nHost: x\r\n');
              resolve(socket);
            });
            socket.on('error', () => undefined);
          }),
      ),
    );
    expect((await answer(asked('/cases/'))).slice(9, 12)).toBe('200');
    for (const half of halves) half.destroy();
  });

  it('while one site is put in the place of another', async () => {
    const site = join(folder, 'site');
    let ends = false;
    const seen = new Set<string>();
    const reading = Promise.all(
      Array.from({ length: 8 }, async () => {
        while (!ends) seen.add((await answer(asked('/texts.json'))).slice(9, 12));
      }),
    );
    for (let i = 0; i < 60; i++) {
      layOut(join(folder, 'next'));
      renameSync(site, join(folder, 'old'));
      renameSync(join(folder, 'next'), site);
      rmSync(join(folder, 'old'), { recursive: true });
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    ends = true;
    await reading;
    expect([...seen].filter((status) => status !== '200' && status !== '404')).toEqual([]);
    expect((await answer(asked('/'))).slice(9, 12)).toBe('200');
    expect(server.exitCode).toBe(null);
  });
});
