import { readFileSync } from 'node:fs';

/** The faces of a card: the site's own, cut to one weight each by `npm run fonts`. */
export const faces = {
  serif: { file: 'newsreader-500', family: 'Newsreader 16pt 16pt', weight: 500, style: 'normal' },
  text: { file: 'newsreader-400', family: 'Newsreader 16pt 16pt', weight: 400, style: 'normal' },
  wordmark: { file: 'newsreader-italic-600', family: 'Newsreader 16pt 16pt', weight: 600, style: 'italic' },
  sans: { file: 'libre-franklin-400', family: 'Libre Franklin Thin', weight: 400, style: 'normal' },
  bold: { file: 'libre-franklin-600', family: 'Libre Franklin Thin', weight: 600, style: 'normal' },
} as const;
export type Face = keyof typeof faces;

export const fontFile = (face: Face): string => `src/exports/card/fonts/${faces[face].file}.ttf`;

/** The advance width of each character of a font, in parts of its size. */
type Advances = (character: string) => number | undefined;

/** Reads advances from a TrueType font: its character map (`cmap`, format 4) and widths (`hmtx`); OpenType 1.9. */
export function readAdvances(bytes: Uint8Array): Advances {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16;
    tables.set(String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8));
  }
  const table = (tag: string): number => {
    const at = tables.get(tag);
    if (at === undefined) throw new Error(`the font has no table ${tag}`);
    return at;
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const metrics = view.getUint16(table('hhea') + 34);
  const cmap = table('cmap');
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, i) => cmap + view.getUint32(cmap + 8 + i * 8));
  const map = subtables.find((at) => view.getUint16(at) === 4);
  if (map === undefined) throw new Error('the font has no character map of format 4');
  const segments = view.getUint16(map + 6) / 2;
  const glyph = (code: number): number => {
    for (let i = 0; i < segments; i++) {
      if (view.getUint16(map + 14 + i * 2) < code) continue;
      const start = view.getUint16(map + 16 + (segments + i) * 2);
      if (start > code) return 0;
      const delta = view.getUint16(map + 16 + (2 * segments + i) * 2);
      const place = map + 16 + (3 * segments + i) * 2;
      const offset = view.getUint16(place);
      if (offset === 0) return (code + delta) & 0xffff;
      const id = view.getUint16(place + offset + (code - start) * 2);
      return id === 0 ? 0 : (id + delta) & 0xffff;
    }
    return 0;
  };
  const hmtx = table('hmtx');
  return (character) => {
    const id = glyph(character.codePointAt(0) ?? 0);
    return id === 0 ? undefined : view.getUint16(hmtx + Math.min(id, metrics - 1) * 4) / unitsPerEm;
  };
}

const known = new Map<Face, Advances>();
const advancesOf = (face: Face): Advances => {
  const found = known.get(face) ?? readAdvances(readFileSync(fontFile(face)));
  known.set(face, found);
  return found;
};

/** The characters of a text that a face cannot draw. */
export const missing = (text: string, face: Face): string =>
  Array.from(text)
    .filter((character) => advancesOf(face)(character) === undefined)
    .join('');

/** The width of a line in pixels by the font's own advances; kerning only makes it narrower. */
export function widthOf(text: string, face: Face, size: number): number {
  const advance = advancesOf(face);
  let sum = 0;
  for (const character of text) sum += advance(character) ?? 0.7;
  return sum * size;
}
