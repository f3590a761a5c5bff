import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/**
 * Cuts the site's fonts down to the characters and weights it uses and writes them to public/fonts/.
 * Run again when content brings a new character; the test of the built site says when.
 */
const characters =
  [...Array(95).keys()].map((i) => String.fromCharCode(32 + i)).join('') +
  ' £§©«»°±·×½¼¾àáâäçèéêëíîïñóôöøúûüÀÁÇÉÈÖÜßłŁšžčćő–—‘’“”„…‹›→←↑↓€™−≤≥÷†•';

const fonts = [
  ['newsreader/files/newsreader-latin-wght-normal.woff2', 'newsreader-roman', { min: 400, max: 600 }],
  ['newsreader/files/newsreader-latin-wght-italic.woff2', 'newsreader-italic', { min: 400, max: 600 }],
  ['libre-franklin/files/libre-franklin-latin-wght-normal.woff2', 'libre-franklin', { min: 400, max: 700 }],
] as const;

for (const [from, to, wght] of fonts) {
  const whole = readFileSync(`node_modules/@fontsource-variable/${from}`);
  const cut = await subsetFont(whole, characters, { targetFormat: 'woff2', variationAxes: { wght } });
  writeFileSync(`public/fonts/${to}.woff2`, cut);
  console.log(`public/fonts/${to}.woff2  ${String(whole.length)} -> ${String(cut.length)} bytes`);
}

const wordmark = await subsetFont(readFileSync(`node_modules/@fontsource-variable/${fonts[1][0]}`), 'Casebok', {
  targetFormat: 'woff2',
  variationAxes: { wght: 600 },
});
writeFileSync('public/fonts/wordmark.woff2', wordmark);
console.log(`public/fonts/wordmark.woff2  ${String(wordmark.length)} bytes`);

// The faces of the cards, each one weight: what draws them knows no variable fonts.
const cards = [
  [fonts[0][0], 'newsreader-400', 400, characters],
  [fonts[0][0], 'newsreader-500', 500, characters],
  [fonts[1][0], 'newsreader-italic-600', 600, 'Casebok'],
  [fonts[2][0], 'libre-franklin-400', 400, characters],
  [fonts[2][0], 'libre-franklin-600', 600, characters],
] as const;
for (const [from, to, wght, text] of cards) {
  const cut = await subsetFont(readFileSync(`node_modules/@fontsource-variable/${from}`), text, {
    targetFormat: 'sfnt',
    variationAxes: { wght },
  });
  writeFileSync(`src/exports/card/fonts/${to}.ttf`, cut);
  console.log(`src/exports/card/fonts/${to}.ttf  ${String(cut.length)} bytes`);
}
