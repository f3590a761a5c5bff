import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const under = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file));

const rawColour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|lab)a?\(/i;

/** Declarations of a style sheet, without comments and addresses. */
const declarations = (css: string): string[] =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/url\([^)]*\)/g, '')
    .split(/[;{}]/)
    .filter((piece) => piece.includes(':'));

describe('colours', () => {
  it('stand in the tokens and nowhere else', () => {
    // An embed is told which theme to wear, so its sheet gives the tokens again, word for word.
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const again = readFileSync('src/styles/embed-frame.css', 'utf8').match(/#[0-9a-f]{3,8}\b/g) ?? [];
    expect(again.filter((colour) => !tokens.includes(colour))).toEqual([]);
    const sheets = under('src/styles', /\.css$/).filter((file) => !/(?:tokens|embed-frame)\.css$/.test(file));
    expect(sheets.length).toBeGreaterThan(3);
    for (const file of sheets)
      expect(
        declarations(readFileSync(file, 'utf8')).filter((piece) => rawColour.test(piece)),
        file,
      ).toEqual([]);
  });
});

describe('pages and components', () => {
  it('hold no style and no script in themselves, which a strict policy would refuse', () => {
    for (const file of under('src', /\.astro$/)) {
      // A block of data is no script, and a script with an address of its own stands in a file.
      const text = readFileSync(file, 'utf8').replaceAll(
        /<script is:inline (?:type="application\/ld\+json"|src=)/g,
        '<data',
      );
      expect(text.match(/\sstyle=|<style|\son[a-z]+="|is:inline/), file).toBeNull();
    }
  });
});
