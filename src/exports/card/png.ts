import { constants, crc32, deflateSync } from 'node:zlib';

/** An image of eight bits a pixel: `red, green, blue, alpha`, row by row, all opaque. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** The 256 most frequent colours, the most frequent first; ties by the colour itself, so that the order is always the same. */
function paletteOf(counts: ReadonlyMap<number, number>): readonly number[] {
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || a - b)
    .slice(0, 256)
    .map(([colour]) => colour);
}

function nearest(colour: number, palette: readonly number[]): number {
  let best = 0;
  let least = Infinity;
  palette.forEach((other, index) => {
    let sum = 0;
    for (const shift of [0, 8, 16]) sum += (((colour >> shift) & 255) - ((other >> shift) & 255)) ** 2;
    if (sum < least) [least, best] = [sum, index];
  });
  return best;
}

/** A PNG with a palette of at most 256 colours: a card has few, and blends of them at the edges of letters. */
export function palettePng({ width, height, rgba }: Pixels): Buffer {
  const words = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const counts = new Map<number, number>();
  let [last, run] = [words[0] ?? 0, 0];
  for (const word of words) {
    if (word === last) run++;
    else {
      counts.set(last, (counts.get(last) ?? 0) + run);
      [last, run] = [word, 1];
    }
  }
  counts.set(last, (counts.get(last) ?? 0) + run);
  const palette = paletteOf(counts);
  const index = new Map(palette.map((colour, i) => [colour, i]));
  for (const colour of counts.keys()) if (!index.has(colour)) index.set(colour, nearest(colour, palette));

  const rows = Buffer.alloc((width + 1) * height);
  let [seen, at] = [-1, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const word = words[y * width + x] ?? 0;
      if (word !== seen) {
        seen = word;
        at = index.get(word) ?? 0;
      }
      rows[y * (width + 1) + x + 1] = at;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  // The pixels are little-endian words: red is the lowest byte.
  const colours = Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9, strategy: constants.Z_DEFAULT_STRATEGY })),
    chunk('IEND', new Uint8Array(0)),
  ]);
}
