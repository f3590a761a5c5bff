import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** What is wrong with a built folder that no answer shows: files that hosts look for, and packed copies of something else. */
export function foldersFaults(folder: string): readonly string[] {
  const faults = ['.nojekyll', '_headers', '_redirects', '404.html', 'robots.txt']
    .filter((name) => !existsSync(join(folder, name)))
    .map((name) => `${name} is missing`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files) {
    const unpack = file.endsWith('.br') ? brotliDecompressSync : file.endsWith('.gz') ? gunzipSync : undefined;
    if (!unpack || statSync(join(folder, file)).isDirectory()) continue;
    const plain = join(folder, file.replace(/\.\w+$/, ''));
    if (!existsSync(plain) || !unpack(readFileSync(join(folder, file))).equals(readFileSync(plain)))
      faults.push(`${file} does not hold what the file beside it holds`);
  }
  const home = join(folder, 'index.html');
  if (existsSync(home) && readFileSync(home, 'utf8').includes('https://casebook.example'))
    faults.push(
      'The site was built without SITE_URL: its feeds, citations, embeds and cards name https://casebook.example',
    );
  return faults.slice(0, 20);
}
