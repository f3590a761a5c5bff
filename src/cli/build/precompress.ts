import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cacheFolder, digest } from '../../exports/cache.ts';
import { type KeptFiles, keptFiles } from './kept-files.ts';
import { progressOf } from './progress.ts';

/** What is packed already, or is a packed copy. */
const packed = /\.(?:png|ico|woff2|zip|br|gz)$/;

/** Smaller files travel in one packet with their heads, packed or not. Of scripts and styles a page waits for many, and all of them share its line. */
const least = (awaited: boolean): number => (awaited ? 256 : 1024);

/** Middling: all of the site in seconds. The most that brotli can do takes minutes for one part in twenty less. */
const middling = 6;
/** What every page or every search waits for is worth the most: seconds, for one part in eight less. */
const most = 11;
const awaited: ReadonlySet<string> = new Set(['_astro', 'search']);
/** A finding is opened from a chat, on a phone that has nothing of the site yet: one part in ten less, and all of them in seconds. */
const shared = { folder: 'findings', quality: 10 };

/** How hard a file is packed, by the folders that it lies in. */
const qualityOf = (file: string): number =>
  awaited.has(basename(dirname(file)))
    ? most
    : basename(dirname(dirname(file))) === shared.folder
      ? shared.quality
      : middling;

/** How texts are packed, and by what: a packed text is kept under it, since another way gives other bytes. */
const way = (quality: number): string =>
  [quality, process.versions['brotli'], process.versions.zlib, process.arch].map(String).join(' ');

async function pack(file: string, kept: KeptFiles): Promise<void> {
  const text = readFileSync(file);
  const quality = qualityOf(file);
  if (text.length < least(quality === most)) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: 20,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const key = digest(`${way(quality)} ${digest(text)}`);
  writeFileSync(`${file}.br`, await kept.take(`${key}.br`, () => promisify(brotliCompress)(text, { params })));
  writeFileSync(`${file}.gz`, await kept.take(`${key}.gz`, () => promisify(gzip)(text)));
}

/**
 * Puts a packed copy beside every text of a site, `.br` and `.gz`, for hosts that send what is there instead of packing
 * it anew for each reader. Most texts are those of the build before: what was packed then is taken from `aside`.
 *
 * @param folder a built site
 * @param aside where packed texts are kept between builds
 */
export async function precompress(folder: string, aside = `${cacheFolder()}/packed`): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !packed.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const kept = keptFiles(aside);
  const told = progressOf('Packing', files.length);
  const worker = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      await pack(file, kept);
      told.step();
    }
  };
  await Promise.all([worker(), worker()]);
  told.end();
  kept.drop();
}
