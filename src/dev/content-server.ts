import { relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, type ViteDevServer, type WebSocketClient } from 'vite';
import { type Fault, sayFaults } from '../content/fault.ts';
import { contentFolder, type readDraft } from '../model/load.ts';
import { faultPage } from './fault-page.ts';
import { type Hello, hello, sayHello } from './hello.ts';

interface Load {
  readonly readDraft: typeof readDraft;
}

/** Editors write a file in several steps; this many milliseconds after the last one it is read. */
const rest = 50;

/** Reads the content with the code that draws the pages, which has its own copy of every module. */
async function readIn(server: ViteDevServer): Promise<readonly Fault[]> {
  const { ssr } = server.environments;
  if (!isRunnableDevEnvironment(ssr)) throw new Error('the pages are drawn where they cannot be reached');
  const load = await ssr.runner.import<Load>('/src/model/load.ts');
  const faults = load.readDraft();
  // Astro has remembered which pages there are.
  ssr.hot.send('astro:content-changed', {});
  return faults;
}

const reload = (server: ViteDevServer): void => {
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
};

/** While the site is served to its editor, every edit of the content shows at once, and in place of a page its faults. */
export const contentServer = (): AstroIntegration => ({
  name: 'casebook:content-server',
  hooks: {
    'astro:config:setup': ({ command, injectScript }) => {
      if (command === 'dev') injectScript('page', `if (import.meta.hot) ${sayHello('import.meta.hot')}`);
    },
    'astro:server:setup': ({ server, logger }) => {
      const folder = resolve(contentFolder());
      let reading: Promise<readonly Fault[]> | undefined;
      const faultsNow = (): Promise<readonly Fault[]> => (reading ??= readIn(server));

      // A page that was on its way to the browser when an edit came could not be told of it: it is, once it says hello.
      let lastEdit = 0;
      server.ws.on(hello, ({ since }: Hello, page: WebSocketClient) => {
        if (since <= lastEdit) page.send({ type: 'full-reload', path: '*' });
      });

      let timer: NodeJS.Timeout | undefined;
      const show = async (): Promise<void> => {
        const faults = await faultsNow();
        if (faults.length > 0) logger.error(`\n${sayFaults(faults)}`);
        reload(server);
      };
      server.watcher.add(folder);
      server.watcher.on('all', (_, path) => {
        if (relative(folder, path).startsWith('..')) return;
        reading = undefined;
        lastEdit = Date.now();
        clearTimeout(timer);
        timer = setTimeout(
          () =>
            void show().catch((error: unknown) => {
              logger.error(String(error));
            }),
          rest,
        );
      });

      server.middlewares.use((request, response, next) => {
        if (request.headers.accept?.includes('text/html') !== true) {
          next();
          return;
        }
        faultsNow().then((faults) => {
          if (faults.length === 0) {
            next();
            return;
          }
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
          response.end(faultPage(faults, server.config.base));
        }, next);
      });
    },
  },
});
