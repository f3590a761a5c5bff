import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** The shell first: it draws what the whole browser draws, and opens a page in less than half the time. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPath = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

function find(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && existsSync(named)) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
  return found ?? [macPath, '/Applications/Chromium.app/Contents/MacOS/Chromium'].find((file) => existsSync(file));
}

function run(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** Installs a Chromium by the platform's own means and says so. */
function install(): void {
  console.log('No Chromium was found; installing one with the package manager of this machine.');
  const root = process.getuid?.() === 0;
  if (process.platform === 'darwin') run('brew', 'install', '--cask', 'chromium');
  else if (existsSync('/usr/bin/apt-get')) {
    const apt = (...args: readonly string[]): boolean =>
      root ? run('apt-get', ...args) : run('sudo', 'apt-get', ...args);
    apt('update', '-qq');
    if (!apt('install', '-y', '-qq', 'chromium-headless-shell')) apt('install', '-y', '-qq', 'chromium');
  }
}

/** The path of a Chromium, installed if there is none. Throws with a sentence when that fails too. */
function chromiumPath(): string {
  let path = find();
  if (path === undefined) {
    install();
    path = find();
  }
  if (path === undefined) throw new Error('No Chromium: install one, or set CHROMIUM_PATH to it.');
  return path;
}

/** Starts a headless Chromium that asks nothing of the network but what a page asks. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
