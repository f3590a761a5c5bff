import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { inlineFinding } from './src/components/mdx/inline-finding.ts';
import { pagesTold } from './src/cli/build/pages-told.ts';
import { contentServer } from './src/dev/content-server.ts';
import { contentFolder } from './src/model/load.ts';

/** What nearly every script shares: each file apart would cost more on the wire than it holds. */
const shared =
  /src\/(browser\/(address|brought|button-answer|clipboard|dom|roving-focus|shared-address|storage)|components\/(search\/key-setting|not-found\/arrived|copy\/copy-buttons)\.client|model\/say\/words|search\/limits)\.ts$|vite\/preload-helper/;

/** What scripts that draw share: each takes all of it. */
const geometry = /src\/charts\/geometry\/(text|box|path)\.ts$/;

/** How scripts are built for the browser. */
const scripts = {
  // Astro turns it on for all: what a script brings later is small and mostly there, and the lists of it are not.
  modulePreload: false,
  rolldownOptions: {
    output: {
      codeSplitting: {
        groups: [
          { name: 'shared', test: shared },
          { name: 'geometry', test: geometry },
        ],
      },
    },
  },
};

/** Where the site will stand: `SITE_URL` is its origin, `BASE_PATH` the folder it stands in. */
export default defineConfig({
  site: process.env.SITE_URL || 'https://casebook.example',
  base: process.env.BASE_PATH || '/',
  outDir: process.env.CASEBOOK_OUT || './dist',
  // Not 'always': that takes a file without a slash for no file of src/pages/[...file].ts. Hosts send on a page without one.
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx({ processor: satteri({ mdastPlugins: [inlineFinding] }) }), contentServer(), pagesTold()],
  vite: {
    build: { assetsInlineLimit: 0 },
    // The worker of the search brings its answers later.
    worker: { format: 'es' },
    plugins: [{ name: 'casebook:scripts', configEnvironment: (name) => (name === 'client' ? { build: scripts } : {}) }],
    resolve: {
      alias: {
        '@content': resolve(contentFolder()),
        'd3-transition': fileURLToPath(new URL('src/browser/no-transition.ts', import.meta.url)),
      },
    },
  },
});
