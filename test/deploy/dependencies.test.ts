import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = read('package-lock.json') as {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean; readonly integrity?: string }>>;
};
const { allowScripts } = read('package.json') as { readonly allowScripts: Readonly<Record<string, boolean>> };
const others = Object.entries(packages).filter(([path]) => path !== '');
const security = readFileSync('SECURITY.md', 'utf8').replace(/\s+/g, ' ');

it('no package runs a script when it is installed but those that are allowed to, and they are named to whoever asks', () => {
  const run = others
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  expect(new Set(run)).toEqual(new Set(Object.keys(allowScripts)));
  const said = /when they are installed: (.*?)\. /.exec(security)?.[1] ?? '';
  expect(new Set(said.match(/(?<=`)[\w@/-]+(?=`)/g))).toEqual(new Set(run));
});

it('every package has its digest', () => {
  expect(others.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
});
