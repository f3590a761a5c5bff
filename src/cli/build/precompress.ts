import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What is packed already, or is a packed copy. */
const packed = /\.(?:png|ico|woff2|zip|br|gz)$/;

/** Smaller files travel in one packet with their heads, packed or not. */
const least = 1024;

/** Middling: all of the site in seconds. The most that brotli can do takes minutes for one part in twenty less. */
const middling = 6;
/** What every page or every search waits for is worth the most: seconds, for one part in eight less. */
const most = 11;
const awaited: ReadonlySet<string> = new Set(['_astro', 'search']);

async function pack(file: string): Promise<void> {
  const text = readFileSync(file);
  if (text.length < least) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: awaited.has(basename(dirname(file))) ? most : middling,
    [constants.BROTLI_PARAM_LGWIN]: 20,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const [br, gz] = await Promise.all([promisify(brotliCompress)(text, { params }), promisify(gzip)(text)]);
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
}

/**
 * Puts a packed copy beside every text of a site, `.br` and `.gz`, for hosts that send what is there instead of packing
 * it anew for each reader.
 *
 * @param folder a built site
 */
export async function precompress(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !packed.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const worker = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) await pack(file);
  };
  await Promise.all([worker(), worker()]);
}
