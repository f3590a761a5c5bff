import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from './engine.ts';

interface Message {
  readonly id?: number;
  readonly error?: string;
  readonly message?: string;
  readonly result?: Record<string, unknown>;
  readonly method?: string;
  readonly params?: { readonly level?: string; readonly text?: string };
}

/** Starts a Firefox without a window and drives it over WebDriver BiDi. */
export async function firefox(path: string): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'casebook-firefox-'));
  const child = spawn(
    path,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'],
    {
      env: { ...process.env, HOME: profile },
    },
  );
  let said = '';
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  const address = async (): Promise<string> => {
    for (let tries = 0; tries < 900 && child.exitCode === null; tries++) {
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (found !== undefined) return found;
      await wait(100);
    }
    throw new Error(`Firefox did not start: ${said}`);
  };
  const socket = new WebSocket(`${await address()}/session`);
  await once(socket, 'open');

  const complaints: string[] = [];
  const waiting = new Map<
    number,
    { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void }
  >();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.method === 'log.entryAdded' && message.params?.level === 'error')
      complaints.push(message.params.text ?? '');
    const asked = message.id === undefined ? undefined : waiting.get(message.id);
    if (message.error !== undefined) asked?.reject(new Error(`${message.error}: ${message.message ?? ''}`));
    else asked?.resolve(message.result ?? {});
  });
  let last = 0;
  const send = (method: string, params: object): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });

  await send('session.new', { capabilities: {} });
  await send('session.subscribe', { events: ['log.entryAdded'] });
  const { contexts } = (await send('browsingContext.getTree', {})) as { contexts: readonly { context: string }[] };
  const context = contexts[0]?.context ?? '';
  await send('browsingContext.setViewport', { context, viewport: { width: 1280, height: 900 } });

  return {
    name: 'Firefox',
    complaints,
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const { result } = (await send('script.evaluate', {
        expression: `Promise.resolve(${expression}).then((value) => JSON.stringify(value ?? null))`,
        target: { context },
        awaitPromise: true,
      })) as { result?: { value?: string } };
      return JSON.parse(result?.value ?? 'null') as unknown;
    },
    act: async (actions) => {
      await send('input.performActions', { context, actions });
    },
    print: async () => {
      const page = { width: 21, height: 29.7 };
      const { data } = await send('browsingContext.print', { context, page, shrinkToFit: false });
      return Buffer.from(String(data), 'base64');
    },
    close: async () => {
      await send('browser.close', {}).catch(() => undefined);
      if (child.exitCode === null) await Promise.race([once(child, 'exit'), wait(5000)]);
      child.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
