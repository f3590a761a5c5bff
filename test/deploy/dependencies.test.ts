import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const { packages } = read('package-lock.json') as {
  readonly packages: Readonly<
    Record<string, { readonly version: string; readonly hasInstallScript?: boolean; readonly integrity?: string }>
  >;
};
const { allowScripts, optionalDependencies, scripts } = read('package.json') as Readonly<
  Record<'allowScripts' | 'optionalDependencies' | 'scripts', Readonly<Record<string, string | boolean>>>
>;
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

it('the Node that runs everything is a package for each platform, locked in the version that is named, which runs no script', () => {
  const nodes = Object.entries(optionalDependencies).filter(([name]) => name.startsWith('node-'));
  expect(nodes.map(([name]) => /(?:linux|darwin|win)-\w+$/.exec(name)?.[0])).toEqual(
    expect.arrayContaining(['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64', 'win-x64']),
  );
  for (const [name, version] of nodes) {
    const locked = packages[`node_modules/${name}`];
    expect([name, locked?.version, locked?.hasInstallScript]).toEqual([name, version, undefined]);
  }
  expect(packages['node_modules/node']).toBeUndefined();
});

it('the commands that come first say in one sentence that Node is too old, and pass where it is not', () => {
  const pretended = (node: string): { readonly code: number | null; readonly said: string } => {
    const pretence = `data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"${node}"}})`;
    const { status, stderr } = spawnSync(process.execPath, ['--import', pretence, 'src/cli/enough-node.mjs'], {
      encoding: 'utf8',
    });
    return { code: status, said: stderr };
  };
  for (const node of ['18.0.0', '20.20.2', '22.17.9']) {
    const { code, said } = pretended(node);
    expect(code).toBe(1);
    expect(said).toMatch(/^Casebook needs Node [^\n]+\n$/);
    expect(said).toContain(`this is ${node}.`);
  }
  for (const node of ['22.18.0', '24.0.0', '26.1.0']) expect(pretended(node)).toEqual({ code: 0, said: '' });
  for (const name of ['start', 'dev', 'build', 'preview', 'check:content'])
    expect(scripts[name]).toMatch(/^node src\/cli\/enough-node\.mjs && /);
});
