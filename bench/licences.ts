import { readFileSync } from 'node:fs';
import process from 'node:process';

/** `npm run licences`: every package of the lockfile by its terms, those that are more than permissive, and those that run a script when they are installed. `--json` gives the list itself. */
interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const permissive =
  /^(?:MIT(?:-0)?|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-[34]\.0|Unlicense|Python-2\.0|OFL-1\.1|Zlib|WTFPL)$/;
const isPermissive = (terms: string): boolean =>
  terms
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((each) => each.split(/ AND /).every((one) => permissive.test(one)));

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const list = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({
    name: path.replace(/^.*node_modules\//, ''),
    version: locked.version,
    terms: locked.license ?? 'not said',
    use: locked.dev === true ? 'development' : 'build',
    script: locked.hasInstallScript === true,
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

if (process.argv.includes('--json')) console.log(JSON.stringify(list, undefined, 2));
else {
  const terms = Map.groupBy(list, (each) => each.terms);
  for (const [name, those] of [...terms].sort((a, b) => b[1].length - a[1].length))
    console.log(`${String(those.length).padStart(4)}  ${name}`);
  const say = (title: string, some: typeof list): void => {
    console.log(`\n${title}`);
    for (const each of some) console.log(`  ${each.name} ${each.version} (${each.terms}; ${each.use})`);
  };
  say(
    'Terms other than permissive, or not said:',
    list.filter((each) => !isPermissive(each.terms)),
  );
  say(
    'Run a script when they are installed:',
    list.filter(({ script }) => script),
  );
}
