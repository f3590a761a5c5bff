import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const imported = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/** The files that a file imports, below the root. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(imported)]
    .map(([, to = '']) => join(dirname(file), to))
    .filter((to) => existsSync(to));

/** Unit tests of what is computed; those of content, of the tree and of commands ask other questions, and those that draw components need Astro. */
const deciding = 'test/{schema,content,model,charts,search,exports,components,browser}/**/*.test.ts';

/** Finds the tests that reach a file, the nearest first: by the imports between it and the test. */
export function testsReaching(): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const imports = (file: string): readonly string[] => {
    const own = known.get(file) ?? importsOf(file);
    known.set(file, own);
    return own;
  };
  const reached = globSync(deciding, { exclude: ['**/*.drawn.test.ts'] }).map((test) => {
    const distance = new Map([[test, 0]]);
    for (const [file, far] of distance)
      for (const to of imports(file)) if (!distance.has(to)) distance.set(to, far + 1);
    return { test, distance };
  });
  return (file) => {
    const mirror = join('test', relative('src', file)).replace(/\.ts$/, '.test.ts');
    return reached
      .flatMap(({ test, distance }) => {
        const far = distance.get(file);
        return far === undefined ? [] : [{ test, far: test === mirror ? 0 : far }];
      })
      .sort((a, b) => a.far - b.far || (a.test < b.test ? -1 : 1))
      .map(({ test }) => test);
  };
}
