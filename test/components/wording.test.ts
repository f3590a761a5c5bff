import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wordings } from '../../src/content/rules/wording.ts';

/** A component without its comments, which are for those who make the site. */
const withoutComments = (source: string): string =>
  source.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm, '');

it('no component speaks to a reader in words of the workshop', () => {
  const files = globSync('src/{components,layouts,pages}/**/*.astro');
  expect(files.length).toBeGreaterThan(100);
  const said = files.flatMap((file) =>
    wordings
      .filter(([words]) => !/['"]/.test(words.source))
      .flatMap(([words]) =>
        (words.exec(withoutComments(readFileSync(file, 'utf8'))) ?? []).map((met) => `${file}: ${met}`),
      ),
  );
  expect(said).toEqual([]);
});
