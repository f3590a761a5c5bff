import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort, untilUp } from '../site/hosts.ts';
import type { Engine } from './engine.ts';

/** A screen in memory, for a browser that does without no screen. Gives its name. */
async function screen(): Promise<{ display: string; close: () => void }> {
  const child = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  for (let tries = 0; tries < 200 && !said.includes('\n'); tries++) await wait(100);
  if (!said.includes('\n')) throw new Error('Xvfb did not start');
  return { display: `:${said.trim()}`, close: () => void child.kill() };
}

/** Starts WebKit, the engine of Safari, in its small browser and drives it over WebDriver. */
export async function webkit(path: string): Promise<Engine> {
  const { display, close } = await screen();
  const home = mkdtempSync(join(tmpdir(), 'casebook-webkit-'));
  const port = await freePort();
  const child = spawn(path, ['-p', String(port)], {
    detached: true,
    env: {
      ...process.env,
      DISPLAY: display,
      HOME: home,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  });
  let said = '';
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  const driver = `http://127.0.0.1:${String(port)}`;
  await untilUp(new URL(`${driver}/status`), child, () => said);

  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(driver + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value).slice(0, 400)}`);
    return value;
  };
  const binary = globSync('/usr/{lib,libexec}/{*/,}webkit2gtk-4.*/MiniBrowser')[0];
  const { sessionId } = (await send('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { ...(binary === undefined ? {} : { binary }), args: ['--automation'] },
      },
    },
  })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  await send('POST', `${session}/window/rect`, { width: 1280, height: 950 });

  return {
    name: 'WebKit',
    complaints: [],
    open: async (url) => {
      await send('POST', `${session}/url`, { url });
    },
    evaluate: async (expression) =>
      JSON.parse(
        String(
          await send('POST', `${session}/execute/async`, {
            script: `const done = arguments[arguments.length - 1];
              Promise.resolve(${expression}).then((value) => done(JSON.stringify(value ?? null)));`,
            args: [],
          }),
        ),
      ) as unknown,
    act: async (actions) => {
      await send('POST', `${session}/actions`, { actions });
    },
    close: async () => {
      await send('DELETE', session).catch(() => undefined);
      child.kill();
      close();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
