import satori from 'satori';
import type { CSSProperties, JSXElement } from 'satori/jsx';
import { colour, faces, fonts, size } from './style.ts';

/** A part of a card, as satori lays it out. */
export type Part = JSXElement;

/** The width between a card's margins. */
export const measure = size.width - 2 * size.aside;

const element = (props: object, type = 'div'): Part => ({ type, key: null, props });

/** A box of other parts, side by side unless `style` says otherwise. */
export const box = (style: CSSProperties, ...parts: readonly Part[]): Part =>
  element({ style: { display: 'flex', flexShrink: 0, boxSizing: 'border-box', ...style }, children: parts });

/**
 * Words in a face and a size; where they may take no more than `lines` lines, a part with more of them does not fit. Letters
 * keep their own widths in the measure, so that what is drawn, with its pairs drawn closer, is never wider.
 */
export function words(
  text: string,
  face: keyof typeof faces,
  fontSize: number,
  { lines, ...style }: CSSProperties & { readonly lines?: number } = {},
): Part {
  const { name: fontFamily, weight: fontWeight, style: fontStyle } = faces[face];
  const height = Math.round(fontSize * (fontSize > 40 ? 1.06 : 1.24));
  const type = { fontFamily, fontWeight, fontStyle, fontSize, fontKerning: 'none', lineHeight: `${String(height)}px` };
  return element({
    highest: lines === undefined ? undefined : lines * height,
    style: { ...type, color: colour.ink, textWrap: 'balance', ...style },
    children: text,
  });
}

const addressOf = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** A picture that stands alone as SVG, at the size that `style` gives it. */
export const picture = (svg: string, style: CSSProperties): Part => element({ src: addressOf(svg), style }, 'img');

/** A square in the place of letters that no font has: they are seen to be missing, and the build says which. */
const square = addressOf(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path d="M3 3h14v14H3z" fill="none" stroke="${colour.ink}"/></svg>`,
);

/** What came of laying a part out. */
export interface Laid {
  readonly svg: string;
  readonly height: number;
  /** Whether each text keeps to its lines. */
  readonly within: boolean;
  /** The letters for which the fonts have no shape. */
  readonly missing: ReadonlySet<string>;
}

const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' });

/** Lays a part out; its height is its own where none is given. */
export async function lay(
  part: Part,
  width: number,
  height?: number,
  missing: ReadonlySet<string> = new Set(),
): Promise<Laid> {
  const more = new Set<string>();
  let within = true;
  let own: number | undefined;
  const svg = await satori(part, {
    ...(height === undefined ? { width } : { width, height }),
    fonts,
    embedFont: false,
    graphemeImages: Object.fromEntries([...missing].map((letter) => [letter, square])),
    onNodeDetected: (node) => {
      own ??= node.height;
      const highest: unknown = node.props['highest'];
      if (typeof highest === 'number' && node.height > highest) within = false;
    },
    // Asked for all letters of a script at once, it draws what it is given for none of them.
    loadAdditionalAsset: (_, segment) => {
      for (const { segment: letter } of graphemes.segment(segment)) if (!missing.has(letter)) more.add(letter);
      return Promise.resolve([]);
    },
  });
  if (more.size > 0) return lay(part, width, height, new Set([...missing, ...more]));
  return { svg, within, missing, height: own ?? 0 };
}

/** A word that is drawn: its left end, its base line, its width and its size, in pixels. */
interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Each word that is drawn. */
export const wordsIn = (svg: string): readonly Word[] =>
  Array.from(
    svg.matchAll(/<text x="([^"]*)" y="([^"]*)" width="([^"]*)"[^>]* font-size="([^"]*)"[^>]*>([^<]*)</g),
    ([, x, y, width, fontSize, text = '']) => ({
      text,
      x: Number(x),
      y: Number(y),
      width: Number(width),
      size: Number(fontSize),
    }),
  ).filter(({ text }) => text !== ' ');

/** By how many pixels a word may seem wider than its place, since letters that stand closer in a line are measured apart. */
const kerned = 4;

/** Whether one word lies over another: a long word sticks out of its box without making it higher. */
const touch = (a: Word, b: Word): boolean =>
  a.x + a.width > b.x + 3 && b.x + b.width > a.x + 3 && a.y > b.y - b.size * 0.75 && b.y > a.y - a.size * 0.75;

/** A part and its height between the margins. */
export interface Fitted {
  readonly part: Part;
  readonly height: number;
}

/** The first of some parts that fits between the margins in a height of `room`: no word is wider than its place or lies over another, no text has more lines than it may. */
export async function firstThatFits(parts: Iterable<Part>, room: number): Promise<Fitted | undefined> {
  for (const part of parts) {
    const { svg, height, within } = await lay(part, measure);
    if (!within || height > room) continue;
    const all = wordsIn(svg);
    const apart = all.every((word, place) => all.slice(place + 1).every((other) => !touch(word, other)));
    if (apart && all.every(({ x, width }) => x + width <= measure + kerned)) return { part, height };
  }
  return undefined;
}
