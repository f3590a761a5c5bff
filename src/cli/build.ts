import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { joinSheets } from './build/join-sheets.ts';
import { precompress } from './build/precompress.ts';
import { clearRoom, draftFolder, placeFault, placeOf, putInPlace, roomFault } from './build/place.ts';
import { progressOf } from './build/progress.ts';
import { buildLock, takeTurn } from './build/lock.ts';
import { basePath, sayOddBase, sayOddSite, setting } from './settings.ts';

/**
 * Checks the content, builds beside dist/, checks that no published address broke, packs the texts, and only then puts the new
 * site in its place: the last good one stays whole. With `--publish` it insists on the address of the site. With `--draft` it builds for the editor alone, elsewhere, and asks for no promise.
 */
const draft = process.argv.includes('--draft');
const named = setting('CASEBOOK_OUT') ?? (draft ? draftFolder : 'dist');
const site = setting('SITE_URL');
const base = basePath(setting('BASE_PATH'));

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const oddSite = site === undefined ? undefined : sayOddSite(site);
if (oddSite !== undefined) stop(oddSite);
if (base === undefined) stop(sayOddBase(setting('BASE_PATH') ?? ''));
if (site === undefined && (!draft || process.argv.includes('--publish'))) {
  const consequence =
    'feeds, citations, embeds and cards name https://casebook.example. Set SITE_URL to the origin of the site';
  if (process.argv.includes('--publish')) stop(`Nothing was built for publishing without SITE_URL: ${consequence}.`);
  console.warn(`SITE_URL is not set, so this build is for looking at: ${consequence} before you publish.`);
}

const why = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const endTurn = await takeTurn(buildLock, console.log).catch((error: unknown) =>
  stop(`This account cannot build here: ${why(error)}.`),
);
// Only now: a build that is swapping its site in would look like one that was ended.
const place = placeOf(named);
const { out, built } = place;
const under = base.replace(/(?<=.)\/$/, '');
const amiss = placeFault(place) ?? roomFault(place);
if (amiss !== undefined) {
  endTurn();
  stop(`${amiss}; CASEBOOK_OUT has to name a folder that is empty, a site, or not there yet.`);
}

/**
 * How far Node lets its heap grow beyond what is in use before it looks for what can go, in per cent. Of itself it lets it
 * grow to four times as much, which a build of many pages fills with what is no longer needed.
 */
const heapGrowth = 50;

function run(command: string, args: readonly string[]): number {
  const env = {
    ...process.env,
    CASEBOOK_OUT: built,
    SITE_URL: site,
    BASE_PATH: under,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...(draft ? { CASEBOOK_DRAFT: '1' } : {}),
  };
  return spawnSync(command, args, { stdio: 'inherit', env }).status ?? 1;
}

const checking = progressOf('Checking the content');
let code = run(process.execPath, ['src/cli/check.ts']);
checking.end();
const sparing = `--heap-growing-percent=${String(heapGrowth)}`;
if (code === 0) code = run(process.execPath, [sparing, 'node_modules/astro/bin/astro.mjs', 'build', '--silent']);
try {
  if (code === 0) joinSheets(built);
  if (code === 0 && !draft) code = run(process.execPath, ['src/cli/permalinks.ts', '--check', built]);
  if (code === 0) {
    if (!draft) await precompress(built);
    putInPlace(place);
  }
} catch (error) {
  console.error(`The new site cannot be put in its place: ${why(error)}.`);
  code = 1;
}
if (code === 0) console.log(`Built into ${named.replace(/\/+$/, '')}/.`);
else {
  clearRoom(place);
  console.error(
    `Nothing was built; ${existsSync(out) ? `the last good site in ${out}/ is untouched` : `there is no earlier site in ${out}/`}.`,
  );
}
endTurn();
process.exitCode = code;
