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

const sheets = under('src', /\.css$/);

describe('colours', () => {
  it('stand in the tokens and nowhere else', () => {
    expect(sheets.length).toBeGreaterThan(50);
    for (const file of sheets.filter((each) => !each.endsWith('styles/tokens.css')))
      expect(
        declarations(readFileSync(file, 'utf8')).filter((piece) => rawColour.test(piece)),
        file,
      ).toEqual([]);
  });
});

describe('style sheets', () => {
  it('of the whole site are eight at most, each in a layer that the order names', () => {
    const shared = sheets.filter((file) => file.startsWith('src/styles/'));
    expect(shared.length).toBeLessThanOrEqual(8);
    const order = /@layer ([^;]+);/.exec(readFileSync('src/styles/layers.css', 'utf8'))?.[1]?.split(', ') ?? [];
    for (const file of shared.filter((each) => !/(?:layers|tokens|fonts)\.css$/.test(each)))
      expect(order, file).toContain(/@layer (\w+) \{/.exec(readFileSync(file, 'utf8'))?.[1]);
  });

  it('say line, colour and thickness of a decoration apart, since Safari before 26.2 takes no shorthand of several', () => {
    for (const file of sheets)
      expect(
        declarations(readFileSync(file, 'utf8')).filter((piece) => /\btext-decoration:\s*\S+\s+\S/.test(piece)),
        file,
      ).toEqual([]);
  });

  it('size type by what a reader’s browser is set to, but for the words of drawings, whose room was measured', () => {
    const drawn = /\b(?:text|svg)\b|^\.(?:flow|timeline|penalties)\b/;
    for (const file of sheets.filter((each) => !each.endsWith('styles/print.css'))) {
      const rules = readFileSync(file, 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .matchAll(/([^{};]+)\{([^{}]*)/g);
      const fixed = [...rules].flatMap(([, selector = '', body = '']) =>
        drawn.test(selector.trim()) ? [] : (body.match(/\bfont(?:-size)?:[^;]*\dpx/g) ?? []),
      );
      expect(fixed, file).toEqual([]);
    }
  });

  it('lay out as many columns as fit in none that is wider than the room', () => {
    for (const file of sheets)
      expect(
        declarations(readFileSync(file, 'utf8')).filter((piece) =>
          /auto-fi(?:t|ll), minmax\((?!min\(100%)/.test(piece),
        ),
        file,
      ).toEqual([]);
  });

  it('stand beside a thing that brings them', () => {
    const code = under('src', /\.(?:astro|ts|css)$/).map((file) => readFileSync(file, 'utf8'));
    const brought = (name: string): boolean =>
      code.some((text) => text.includes(`/${name}'`) || text.includes(`/${name}?url'`));
    for (const file of sheets) expect(brought(file.split('/').at(-1) ?? ''), file).toBe(true);
  });

  it('have no rule for a class that nothing wears', () => {
    const words = new Set(
      [...under('src', /\.(?:astro|ts|mjs)$/), ...under('content', /\.mdx$/)].flatMap(
        (file) => readFileSync(file, 'utf8').match(/[A-Za-z][\w-]*/g) ?? [],
      ),
    );
    // What d3-brush draws.
    for (const name of ['overlay', 'selection', 'handle', 'brush']) words.add(name);
    const dressed = sheets.flatMap((file) =>
      readFileSync(file, 'utf8')
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .split('{')
        .flatMap(
          (piece) =>
            piece
              .split(/[;}]/)
              .at(-1)
              ?.match(/\.[A-Za-z][\w-]*/g) ?? [],
        )
        .map((name) => ({ file, name: name.slice(1) })),
    );
    expect(dressed.length).toBeGreaterThan(1000);
    expect(dressed.filter(({ name }) => !words.has(name))).toEqual([]);
  });

  it('hide nothing that is hidden, since the base does', () => {
    for (const file of sheets.filter((each) => !each.endsWith('styles/base.css')))
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/(?<!keeps-place)\[hidden\] \{\s*display: none;\s*\}/);
  });
});
