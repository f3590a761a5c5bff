import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { draftFolder } from './build/place.ts';
import { serveSite } from './server/site.ts';
import { basePath, sayOddBase, setting } from './settings.ts';

/** Serves dist/, the last good build, or with `--draft` the last draft: `HOST`, `PORT` and `BASE_PATH` say where. */
const draft = process.argv.includes('--draft');
const folder = resolve(setting('CASEBOOK_OUT') ?? (draft ? draftFolder : 'dist'));
const host = setting('HOST') ?? '127.0.0.1';
const wanted = setting('PORT') ?? '4321';
const base = basePath(setting('BASE_PATH'));

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (!existsSync(folder)) stop(`There is no ${folder} yet. Build it first: npm run build`);
if (!/^[1-9]\d{0,4}$/.test(wanted) || Number(wanted) > 65_535)
  stop(`PORT is "${wanted}"; it has to be a whole number from 1 to 65535.`);
if (base === undefined) stop(sayOddBase(setting('BASE_PATH') ?? ''));
// As a browser asks for it.
const asked = encodeURI(base);

const { port } = await serveSite(folder, asked, Number(wanted), host).catch((error: unknown) =>
  stop(
    `The site cannot be served at ${host}, port ${wanted}: ${error instanceof Error ? error.message : String(error)}.`,
  ),
);
if (port !== Number(wanted)) console.log(`Port ${wanted} is taken.`);
if (draft)
  console.log('This is a draft, for you alone: npm run permalinks says what publishing it promises, and promises it.');
console.log(`Casebook is at http://${host === '127.0.0.1' ? 'localhost' : host}:${String(port)}${asked}`);

if (process.env['npm_lifecycle_event'] !== undefined) {
  // npm starts a shell that starts us, and the shell passes no signal on: when it has gone, nobody can end this by its name.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit();
  }, 300).unref();
}
