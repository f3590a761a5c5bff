import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { digest } from '../remembered.ts';
import { type Face, faces, fontFile } from './font.ts';
import { palettePng } from './png.ts';
import { type Shape, svgOf } from './shapes.ts';

const folder = '.cache/cards';
const fontFiles = (Object.keys(faces) as Face[]).map(fontFile);
let edition: string | undefined;

/** What a card depends on beside its own shapes: the fonts, the library that draws, and how the file is written. */
function editionOf(): string {
  edition ??= digest(
    [
      ...fontFiles.map((file) => digest(readFileSync(file))),
      readFileSync('node_modules/@resvg/resvg-js/package.json', 'utf8'),
      readFileSync('src/exports/card/png.ts', 'utf8'),
      process.versions.zlib,
    ].join('\n'),
  );
  return edition;
}

/** Draws an SVG as a PNG with the site's own fonts and no others. The same shapes give the same bytes. */
export function render(svg: string): Buffer {
  const image = new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).render();
  return palettePng({ width: image.width, height: image.height, rgba: new Uint8Array(image.pixels) });
}

/** A card as a PNG; one that was drawn before, from the same shapes, is taken from .cache/cards/. */
export function drawn(shapes: readonly Shape[]): Buffer {
  // A build that is only looked at for its pages need not draw: the cards are blank in it.
  const svg = svgOf(process.env['CASEBOOK_CARDS'] === 'blank' ? [] : shapes);
  const file = `${folder}/${digest(`${editionOf()}\n${svg}`)}.png`;
  try {
    return readFileSync(file);
  } catch {
    const png = render(svg);
    try {
      mkdirSync(folder, { recursive: true });
      const next = `${file}.${String(process.pid)}`;
      writeFileSync(next, png);
      renameSync(next, file);
    } catch {
      // It is drawn again next time.
    }
    return png;
  }
}
