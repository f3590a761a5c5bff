import { resolve } from 'node:path';
import { createVitest } from 'vitest/node';

/** A file as it should be read, and the tests to run on it in this order, until one fails. */
export interface Ask {
  readonly file: string;
  readonly code: string;
  readonly tests: readonly string[];
}

/** The test files that failed, and how long the run took, in ms. */
export interface Answer {
  readonly failed: readonly string[];
  readonly took: number;
}

/** What the file under test is read as. */
let changed: { readonly file: string; readonly code: string } | undefined;

// One Vitest for many mutants: only what was changed is read again.
const vitest = await createVitest(
  {
    config: false,
    watch: false,
    pool: 'threads',
    maxWorkers: 1,
    fileParallelism: false,
    // A mutant that decides when a module is loaded is one too.
    fsModuleCache: false,
    testTimeout: 20_000,
    reporters: [{}],
    passWithNoTests: true,
    include: ['test/**/*.test.ts'],
    bail: 1,
  },
  {
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        transform: (_, id) => (id === changed?.file ? { code: changed.code, map: null } : null),
      },
    ],
  },
);
await vitest.standalone();
const project = vitest.getRootProject();

async function tryOut({ file, code, tests }: Ask): Promise<void> {
  if (changed) vitest.invalidateFile(changed.file);
  changed = { file: resolve(file), code };
  vitest.invalidateFile(changed.file);
  const began = performance.now();
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    tests.map((test) => project.createSpecification(resolve(test))),
  );
  // The runner also remembers how files of earlier runs ended.
  const asked = new Set(tests.map((test) => resolve(test)));
  const failed = testModules
    .filter((each) => asked.has(each.moduleId) && each.state() === 'failed')
    .map((each) => each.relativeModuleId);
  if (unhandledErrors.length > 0 && failed.length === 0) failed.push('an error outside the tests');
  process.send?.({ failed, took: performance.now() - began } satisfies Answer);
}

process.on('message', (ask: Ask) => {
  void tryOut(ask);
});
process.send?.('ready');
