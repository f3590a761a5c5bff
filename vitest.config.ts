import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', '**/*.drawn.test.ts'],
          // Modules, and today's content, are read once a worker and not once a file: no test may change what another reads.
          isolate: false,
          testTimeout: 120_000,
        },
      },
      './vitest.astro.config.ts',
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          maxWorkers: 2,
          // After the others, which may use as many workers as there are cores.
          sequence: { groupOrder: 2 },
          testTimeout: 180_000,
          // What a page will show comes when it comes: a busy machine is no fault of the page's.
          expect: { poll: { timeout: 30_000 } },
          // A build of the whole site, for a sub-path, is such a hook.
          hookTimeout: 900_000,
        },
      },
    ],
  },
});
