import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { colour } from '../../src/exports/card/style.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const tokens = new Map(
  [...read('src/styles/tokens.css').matchAll(/--(\w+): light-dark\((#\w+), (#\w+)\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
);
const coloursIn = (path: string): string[] => [...read(path).matchAll(/#[\da-f]{6}\b/g)].map(([found]) => found);

it('the colours of the cards are those of the pages on paper', () => {
  for (const [name, value] of Object.entries(colour)) expect([name, value]).toEqual([name, tokens.get(name)?.light]);
});

// A browser reads these before it has any style sheet, and other programs read them alone.
it('icons, manifest and saved pictures have no colour that the pages do not have', () => {
  const known = [...tokens.values()].flatMap(({ light, dark }) => [light, dark]);
  const files = [
    'src/layouts/Icons.astro',
    'public/site.webmanifest',
    'public/favicon.svg',
    'src/components/figure/picture-file.client.ts',
  ];
  for (const file of files) {
    expect(coloursIn(file), file).not.toEqual([]);
    expect(
      coloursIn(file).filter((each) => !known.includes(each)),
      file,
    ).toEqual([]);
  }
});
