import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveSite } from '../src/cli/server/site.ts';
import { checkSite } from './check-site.ts';
import { foldersFaults } from './folder.ts';

/** `npm run deploy:check -- <address or folder> [how many addresses]`: says what is wrong with a site where it stands, or with a folder that is to be put somewhere. */
const [where, count = '1500'] = process.argv.slice(2);

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

if (where === undefined)
  stop('Say what to check: npm run deploy:check -- https://casebook.example/, or a folder: dist');
if (!/^[1-9]\d*$/.test(count)) stop(`How many addresses to ask for is a whole number, not "${count}".`);

/** The folder of the host under which a built site expects to stand. */
function baseOf(folder: string): string {
  const home = join(folder, 'index.html');
  if (!existsSync(home)) stop(`There is no site in ${folder}: it has no index.html.`);
  const to = /<link rel="canonical" href="([^"]*)"/.exec(readFileSync(home, 'utf8'))?.[1];
  return to === undefined ? '/' : new URL(to).pathname;
}

const isAddress = /^https?:\/\//.test(where);
const folder = resolve(where);
const served = isAddress ? undefined : await serveSite(folder, baseOf(folder), 4900);
const home = new URL(served ? `http://localhost:${String(served.port)}${baseOf(folder)}` : where.replace(/\/?$/, '/'));

const { asked, left, faults } = await checkSite(home, Number(count)).catch((error: unknown) =>
  stop(`${home.href} cannot be reached: ${error instanceof Error ? error.message : String(error)}.`),
);
served?.server.close();
const all = [...(served ? foldersFaults(folder) : []), ...faults];
for (const fault of all) console.error(fault);
console.log(
  `${String(asked)} addresses of ${where} were asked for${left > 0 ? `, ${String(left)} more were found` : ''}: ${all.length === 0 ? 'nothing is wrong' : `${String(all.length)} kinds of fault`}.`,
);
process.exitCode = all.length === 0 ? 0 : 1;
