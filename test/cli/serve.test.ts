import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFor, serveSite } from '../../src/cli/server/site.ts';

let folder: string;
let one: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'casebook-serve-'));
  mkdirSync(join(folder, 'site/cases'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site/index.html'), '<h1>home</h1>');
  writeFileSync(join(folder, 'site/404.html'), 'lost');
  writeFileSync(join(folder, 'site/cases/index.html'), 'cases');
  one = await serveSite(join(folder, 'site'), '/sub', 4700);
});
afterAll(() => {
  one.server.close();
  rmSync(folder, { recursive: true });
});
const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://localhost:${String(one.port)}${path}`, { redirect: 'manual', ...init });

describe('the server', () => {
  it('takes the next free port', async () => {
    const two = await serveSite(join(folder, 'site'), '/', one.port);
    expect(two.port).toBeGreaterThan(one.port);
    two.server.close();
  });

  it('answers as a plain static host does', async () => {
    expect(await (await get('/sub/')).text()).toBe('<h1>home</h1>');
    expect((await get('/sub/cases?x=1')).headers.get('location')).toBe('/sub/cases/?x=1');
    const lost = await get('/sub/none/');
    expect([lost.status, await lost.text()]).toEqual([404, 'lost']);
    expect((await get('/elsewhere/')).status).toBe(404);
    expect((await get('/sub/', { method: 'POST' })).status).toBe(405);
    expect((await get('/sub/%E0%A4%A')).status).toBe(404);
    expect((await get('/sub/')).headers.get('content-security-policy')).toContain("script-src 'self'");
  });

  it('never leaves its folder', () => {
    for (const path of ['/../secret.txt', '/..%2fsecret.txt', '/cases/../../secret.txt', '/%2e%2e/secret.txt', '/\0'])
      expect(fileFor(join(folder, 'site'), path)).toBeUndefined();
    fc.assert(
      fc.property(fc.array(fc.constantFrom('..', '.', '%2e%2e', '/', '%2f', '\\', 'secret.txt', 'cases')), (pieces) => {
        const file = fileFor(join(folder, 'site'), `/${pieces.join('/')}`);
        expect(file === undefined || file.startsWith(join(folder, 'site'))).toBe(true);
      }),
    );
  });
});
