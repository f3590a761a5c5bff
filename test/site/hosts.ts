import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A site on a real web server, with the file of deploy/ that is shipped for it. */
export interface Hosted {
  /** The address of the home page. */
  readonly home: URL;
  readonly close: () => Promise<void>;
}

/** The path of a program of this machine; nothing where it is not installed. */
export const program = (name: string): string | undefined =>
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/bin']
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));

/** A port that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** Waits until an address answers; throws with what the program said when it does not. */
export async function untilUp(url: URL, child: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) break;
    if (
      await fetch(url).then(
        () => true,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error(`${child.spawnfile} did not start: ${said()}`);
}

const nginx = (folder: string, root: string, base: string, port: number): readonly string[] => {
  const site = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 8080', `listen 127.0.0.1:${String(port)}`)
    .replace('root /srv/casebook', `root ${root}`)
    .replace('set $base ""', `set $base "${base.replace(/\/$/, '')}"`);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (each) => `${each}_temp_path ${folder}/${each};`,
  );
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; pid ${folder}/pid; events {}
     http { access_log off; ${places.join(' ')} include ${folder}/site.conf; }`,
  );
  return ['-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
};

const caddy = (folder: string): readonly string[] => {
  writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n}\n${readFileSync('deploy/Caddyfile', 'utf8')}`);
  return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
};

/**
 * Serves a built site with nginx or Caddy on this machine.
 *
 * @param site the folder of the site
 * @param base the folder of the host under which it stands, with a slash at both ends
 */
export async function host(name: 'nginx' | 'caddy', site: string, base: string): Promise<Hosted> {
  const path = program(name);
  if (path === undefined) throw new Error(`no ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'casebook-host-'));
  const root = join(folder, 'www');
  const port = await freePort();
  mkdirSync(dirname(join(root, base)), { recursive: true });
  symlinkSync(site, join(root, base).replace(/\/$/, ''));
  const home = new URL(base, `http://127.0.0.1:${String(port)}`);
  const child = spawn(path, name === 'nginx' ? nginx(folder, root, base, port) : caddy(folder), {
    env: {
      ...process.env,
      HOME: folder,
      CASEBOOK_SITE: home.origin,
      CASEBOOK_ROOT: root,
      CASEBOOK_BASE: base.replace(/\/$/, ''),
    },
  });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  await untilUp(home, child, () => said);
  return {
    home,
    close: async () => {
      child.kill();
      await once(child, 'exit');
      rmSync(folder, { recursive: true });
    },
  };
}
