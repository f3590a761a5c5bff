import { readFileSync } from 'node:fs';
import type { Font } from 'satori';
import { token } from '../../styles/tokens.ts';

/** A card's size in pixels, and how far its words keep from its edges. */
export const size = { width: 1200, height: 630, aside: 60, above: 42, below: 40 } as const;

/** The colours of the site on paper. */
export const colour = {
  paper: token('paper').light,
  ink: token('ink').light,
  soft: token('soft').light,
  mute: token('mute').light,
  accent: token('accent').light,
  flow: token('flow').light,
  admitted: token('admitted').light,
} as const;

/** The least size of words at which a card can be read where it is shown. */
export const small = 25;

const newsreader = 'Newsreader 16pt 16pt';
const franklin = 'Libre Franklin Thin';

/** The faces of a card: the site's own, cut to one weight each by `npm run fonts`, under the names that their files give them. */
export const faces = {
  serif: { file: 'newsreader-500', name: newsreader, weight: 500, style: 'normal' },
  text: { file: 'newsreader-400', name: newsreader, weight: 400, style: 'normal' },
  wordmark: { file: 'newsreader-italic-600', name: newsreader, weight: 600, style: 'italic' },
  sans: { file: 'libre-franklin-400', name: franklin, weight: 400, style: 'normal' },
  bold: { file: 'libre-franklin-600', name: franklin, weight: 600, style: 'normal' },
} as const;

export const fontFiles = Object.values(faces).map(({ file }) => `src/exports/card/fonts/${file}.ttf`);

export const fonts: Font[] = Object.values(faces).map(({ name, weight, style }, index) => ({
  name,
  weight,
  style,
  data: readFileSync(fontFiles[index] ?? ''),
}));
