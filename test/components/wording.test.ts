import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { wordings } from '../../src/content/rules/wording.ts';

/** A component without its comments, which are for those who make the site. */
const withoutComments = (source: string): string =>
  source.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$/gm, '');

/** What has words for readers: components, and the files in which sentences are made. */
const speaking = [
  'src/{components,layouts,pages}/**/*.astro',
  'src/{model,search,charts,browser,components}/**/*.ts',
  'src/exports/{card,cite,feeds,meta}/*.ts',
];

it('no component, and nothing that makes sentences, speaks to a reader in words of the workshop', () => {
  const files = globSync(speaking);
  expect(files.filter((file) => file.endsWith('.astro')).length).toBeGreaterThan(100);
  const said = files.flatMap((file) =>
    wordings
      .filter(([words]) => !/['"]/.test(words.source))
      .flatMap(([words]) =>
        (words.exec(withoutComments(readFileSync(file, 'utf8'))) ?? []).map((met) => `${file}: ${met}`),
      ),
  );
  expect(said).toEqual([]);
});
