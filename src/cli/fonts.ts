import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/**
 * Cuts the site's fonts down to the characters and weights it uses and writes them to public/fonts/: a first part that
 * every page loads, and the rest, which the browser loads for pages with a character from it.
 * Run again when content brings a new character; the test of the built site says when.
 */
const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const first = `${letters}0123456789 .,;:?!='"<>[]()-/&%£§·¶–—‘’“”…‹›→\u00a0`;
// A sentence in italics seldom has a figure, and two shapes of each weigh as much as twenty letters.
const words = `${letters} .,;:?!'()-/–—‘’“”…\u00a0`;
const rest = '#$*+@\\^_`{|}~©«»°±×½¼¾àáâäçèéêëíîïñóôöøúûüÀÁÇÉÈÖÜßłŁšžčćő„←↑↓€™−≤≥÷†•';
const require = createRequire(import.meta.url);
const roman = require.resolve('@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2');
const italic = require.resolve('@fontsource-variable/newsreader/files/newsreader-latin-wght-italic.woff2');
const franklin = require.resolve('@fontsource-variable/libre-franklin/files/libre-franklin-latin-wght-normal.woff2');

/** The figures of the serif stand on the line or hang; those of the sans have one width in tables, and its letters their own spacing: pairs would cost 1.2 KB. */
const serif = ['kern', 'liga', 'onum', 'lnum'];
const sans = ['liga', 'tnum'];

const fonts = [
  [roman, 'newsreader-roman', first, { min: 400, max: 600 }, serif],
  [roman, 'newsreader-roman-rest', rest, { min: 400, max: 600 }, serif],
  // The italic is for a sentence here and there: one weight, and the letters' own spacing.
  [italic, 'newsreader-italic', words, 500, ['liga']],
  [italic, 'newsreader-italic-rest', `0123456789"<>[]&%£§·¶‹›→=${rest}`, 500, ['liga', 'onum', 'lnum']],
  [franklin, 'libre-franklin', first, { min: 400, max: 650 }, sans],
  [franklin, 'libre-franklin-rest', rest, { min: 400, max: 650 }, sans],
  [italic, 'wordmark', 'Casebok', 600, []],
] as const;

for (const [from, to, characters, wght, keepFeatures] of fonts) {
  const whole = readFileSync(from);
  const cut = await subsetFont(whole, characters, {
    targetFormat: 'woff2',
    variationAxes: { wght },
    keepFeatures: [...keepFeatures],
  });
  writeFileSync(`public/fonts/${to}.woff2`, cut);
  console.log(`public/fonts/${to}.woff2  ${String(whole.length)} -> ${String(cut.length)} bytes`);
}

// The faces of the cards, each one weight: what draws them knows no variable fonts.
const cards = [
  [roman, 'newsreader-400', 400, first + rest],
  [roman, 'newsreader-500', 500, first + rest],
  [italic, 'newsreader-italic-600', 600, 'Casebok'],
  [franklin, 'libre-franklin-400', 400, first + rest],
  [franklin, 'libre-franklin-600', 600, first + rest],
] as const;
for (const [from, to, wght, text] of cards) {
  const cut = await subsetFont(readFileSync(from), text, {
    targetFormat: 'sfnt',
    variationAxes: { wght },
  });
  writeFileSync(`src/exports/card/fonts/${to}.ttf`, cut);
  console.log(`src/exports/card/fonts/${to}.ttf  ${String(cut.length)} bytes`);
}
