import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { cacheFolder, digest } from '../cache.ts';
import { type FindingCard, findingCard } from './finding.ts';
import { lay } from './layout.ts';
import { fontFiles, fonts, size } from './style.ts';
import { type PlainCard, plainCard } from './plain.ts';

/** What a card says, by which it is laid out. */
export type Card = FindingCard | PlainCard;

const names = new Map(fonts.map(({ name }) => [name.toLowerCase(), name]));
let edition: string | undefined;
let blank: Promise<Buffer> | undefined;

/** What a card depends on beside its own words: how it is laid out, marks and colours, the fonts, and the libraries that lay out and draw. */
function editionOf(): string {
  const own = readdirSync('src/exports/card').filter((name) => name.endsWith('.ts'));
  edition ??= digest(
    [
      ...own.map((name) => `src/exports/card/${name}`),
      'src/charts/standing/mark.ts',
      'src/schema/standing.ts',
      'src/styles/tokens.css',
      ...fontFiles,
      ...['satori', '@resvg/resvg-js', 'sharp'].map((name) => `node_modules/${name}/package.json`),
    ]
      .map((file) => digest(readFileSync(file)))
      .join('\n'),
  );
  return edition;
}

const end = Buffer.from('0000000049454e44ae426082', 'hex');

/** A card that was drawn before, unless its file is cut or empty. */
function kept(file: string): Buffer | undefined {
  try {
    const png = readFileSync(file);
    return png.subarray(-end.length).equals(end) ? png : undefined;
  } catch {
    return undefined;
  }
}

function keep(file: string, png: Buffer): void {
  const next = `${file}.${String(process.pid)}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(next, png);
    renameSync(next, file);
  } catch {
    // It is drawn again next time.
    rmSync(next, { force: true });
  }
}

/** The fonts by the names in their files: satori writes names in small letters, and what draws asks for capitals. */
const named = (svg: string): string => svg.replace(/(?<=font-family=")[^"]*/g, (name) => names.get(name) ?? name);

/**
 * Draws an SVG as a PNG with the site's own fonts and no others, in the few colours that a card has. The same picture gives the
 * same bytes.
 */
function render(svg: string): Promise<Buffer> {
  const { width, height, pixels } = new Resvg(named(svg), { font: { fontFiles, loadSystemFonts: false } }).render();
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png({ palette: true, dither: 0, effort: 1 })
    .toBuffer();
}

/** Lays a card out and draws it; says which of its letters the fonts do not have, where a square stands. */
export async function draw(card: Card): Promise<Buffer> {
  const part = 'ref' in card ? await findingCard(card) : await plainCard(card);
  const { svg, missing } = await lay(part, size.width, size.height);
  if (missing.size > 0)
    console.warn(
      `The card of ${card.address} has squares for “${[...missing].join('')}”: its fonts have no such letters.`,
    );
  return render(svg);
}

/** A card as a PNG; one that was drawn before, from the same words, is taken from `folder`. */
export async function drawn(card: Card, folder = `${cacheFolder()}/cards`): Promise<Buffer> {
  // A build that is only looked at for its pages need not draw: the cards are blank in it.
  if (process.env['CASEBOOK_CARDS'] === 'blank')
    return (blank ??= render(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${String(size.width)}" height="${String(size.height)}"/>`,
    ));
  const file = `${folder}/${digest(`${editionOf()}\n${JSON.stringify(card)}`)}.png`;
  const before = kept(file);
  if (before) return before;
  const png = await draw(card);
  keep(file, png);
  return png;
}
