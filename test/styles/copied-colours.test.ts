import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tokens } from '../../src/styles/tokens.ts';

const read = (path: string): string => readFileSync(path, 'utf8');
const coloursIn = (path: string): string[] => [...read(path).matchAll(/#[\da-f]{6}\b/g)].map(([found]) => found);

// Other programs read these alone.
it('icon and manifest have no colour that the pages do not have', () => {
  const known = [...tokens.values()].flatMap(({ light, dark }) => [light, dark]);
  for (const file of ['public/site.webmanifest', 'public/favicon.svg']) {
    expect(coloursIn(file), file).not.toEqual([]);
    expect(
      coloursIn(file).filter((each) => !known.includes(each)),
      file,
    ).toEqual([]);
  }
});
