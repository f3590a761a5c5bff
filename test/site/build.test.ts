import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSite } from '../../deploy/check-site.ts';
import { host, program } from './hosts.ts';
import { dist, plainEnvironment } from './site.ts';

const folder = mkdtempSync(join(tmpdir(), 'casebook-build-'));
const files = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
const sums = (root: string): string[] =>
  files(root).map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex')} ${file}`,
  );

const build = (name: string, env: Readonly<Record<string, string>>): string => {
  const out = join(folder, name);
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    encoding: 'utf8',
    env: { ...plainEnvironment(), CASEBOOK_OUT: out, ...env },
  });
  if (status !== 0) throw new Error(stderr);
  return out;
};

let under: string;
beforeAll(() => {
  under = build('under', { BASE_PATH: '/some/where', SITE_URL: 'https://law.example.org', CASEBOOK_CARDS: 'blank' });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a build', () => {
  it('gives the same bytes at another hour, in another place', () => {
    const again = build('again', { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' });
    expect(sums(again)).toEqual(sums(dist));
  }, 900_000);

  it('under a sub-path has no address outside it', () => {
    const outside: string[] = [];
    for (const file of files(under).filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(join(under, file), 'utf8');
      for (const [, target = ''] of html.matchAll(/\s(?:href|src|action|data-index)="([^"]*)"/g))
        if (target.startsWith('/') && !target.startsWith('/some/where/')) outside.push(`${file} -> ${target}`);
      const [, canonical = ''] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? [];
      if (!canonical.startsWith('https://law.example.org/some/where/')) outside.push(`${file} says ${canonical}`);
    }
    expect(outside.slice(0, 10)).toEqual([]);
  });

  it.each(['nginx', 'caddy'] as const)('under a sub-path is answered as it should be by %s', async (name) => {
    if (program(name) === undefined) {
      console.log(`${name} is not installed: it was not tried under a sub-path.`);
      return;
    }
    const { home, close } = await host(name, under, '/some/where/');
    const { faults } = await checkSite(home, 400);
    await close();
    expect(faults).toEqual([]);
  });

  it('under a sub-path has every file that its pages name', () => {
    const missing = new Set<string>();
    const there = new Set(files(under));
    const folders = new Set([...there].map((file) => `${dirname(file)}/`));
    for (const file of files(under).filter((name) => /\.(?:html|css|js)$/.test(name)))
      for (const [, target = ''] of readFileSync(join(under, file), 'utf8').matchAll(
        /["'(](\/some\/where\/[^"'()#?\s]*)/g,
      )) {
        const path = target.slice('/some/where/'.length);
        // A script may be given the folder of its files, or a pattern with a place to fill in.
        if (folders.has(path) || path.includes('/_/')) continue;
        if (!there.has(path) && !there.has(`${path}index.html`) && !there.has(`${path.replace(/\/?$/, '/')}index.html`))
          missing.add(`${file} -> ${target}`);
      }
    expect([...missing].slice(0, 10)).toEqual([]);
  });
});
