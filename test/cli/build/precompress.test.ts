import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { precompress } from '../../../src/cli/build/precompress.ts';

it('lays both packings beside texts that are worth it, the same each time, and packs nothing twice', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-pack-'));
  const aside = `${folder}-kept`;
  mkdirSync(join(folder, 'a'));
  const text = 'A page of words. '.repeat(100);
  writeFileSync(join(folder, 'a/index.html'), text);
  writeFileSync(join(folder, 'short.json'), '{}');
  for (const name of ['card.png', 'a.woff2', 'all.zip']) writeFileSync(join(folder, name), text);
  await precompress(folder, aside);
  await precompress(folder, aside);
  const br = readFileSync(join(folder, 'a/index.html.br'));
  expect(brotliDecompressSync(br).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(folder, 'a/index.html.gz'))).toString()).toBe(text);
  expect(br.length).toBeLessThan(text.length / 10);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(
    ['a', 'a.woff2', 'a/index.html', 'a/index.html.br', 'a/index.html.gz', 'all.zip', 'card.png', 'short.json'].sort(),
  );
  for (const each of [folder, aside]) rmSync(each, { recursive: true });
});

it('packs small scripts, and a finding harder than another page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-pack-'));
  const aside = `${folder}-kept`;
  const script = 'addEventListener("click", () => {});'.repeat(10);
  const page = readFileSync('CONTRIBUTING.md', 'utf8');
  for (const [where, text] of [
    ['_astro/a.js', script],
    ['data/a.js', script],
    ['cases/a/findings/b/index.html', page],
    ['cases/a/study/b/index.html', page],
  ] as const) {
    mkdirSync(join(folder, where, '..'), { recursive: true });
    writeFileSync(join(folder, where), text);
  }
  await precompress(folder, aside);
  const size = (where: string): number => readFileSync(join(folder, `${where}.br`)).length;
  expect(size('_astro/a.js')).toBeLessThan(script.length / 2);
  expect(readdirSync(join(folder, 'data'))).toEqual(['a.js']);
  expect(size('cases/a/findings/b/index.html')).toBeLessThan(0.97 * size('cases/a/study/b/index.html'));
  for (const each of [folder, aside]) rmSync(each, { recursive: true });
});

it('packs hardest what every search waits for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-pack-'));
  const aside = `${folder}-kept`;
  const text = JSON.stringify(Array.from({ length: 3000 }, (_, i) => [`Name ${String((i * 7919) % 3001)}`, i]));
  for (const where of ['search', 'cases']) {
    mkdirSync(join(folder, where));
    writeFileSync(join(folder, where, 'names.json'), text);
  }
  await precompress(folder, aside);
  const size = (where: string): number => readFileSync(join(folder, where, 'names.json.br')).length;
  expect(size('search')).toBeLessThan(size('cases'));
  for (const each of [folder, aside]) rmSync(each, { recursive: true });
});

it('takes what was packed before, and packs anew what reads otherwise', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-pack-'));
  const aside = `${folder}-kept`;
  const page = join(folder, 'index.html');
  writeFileSync(page, 'One page. '.repeat(200));
  await precompress(folder, aside);
  const kept = readdirSync(aside);
  expect(kept).toHaveLength(2);
  for (const name of kept) writeFileSync(join(aside, name), 'kept');
  await precompress(folder, aside);
  expect(readFileSync(`${page}.br`, 'utf8')).toBe('kept');
  writeFileSync(page, 'Another page. '.repeat(200));
  await precompress(folder, aside);
  expect(brotliDecompressSync(readFileSync(`${page}.br`)).toString()).toBe('Another page. '.repeat(200));
  for (const each of [folder, aside]) rmSync(each, { recursive: true });
});
