import { join } from 'node:path';
import { expect } from 'vitest';
import { type Kind, styleFor } from './style.ts';

/** A drawing as a page holds it: the inside of an `svg` of some pixels with some classes. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly classes: string;
  readonly inside: string;
}

const air = 12;

/** Each element on a line of its own, so that a change can be read; blanks in words stay as they are. */
const inLines = (markup: string): string =>
  markup.replace(/>(?=<(?:g|a|path|rect|line|circle|polygon|text|svg|defs|title|linearGradient)\b)/g, '>\n');

const one = ({ width, height, classes, inside }: Drawn, y: number): string =>
  `<svg class="${classes}" x="${String(air)}" y="${String(y)}" width="${String(width)}" height="${String(height)}">${inside}</svg>`;

/** Drawings under one another as a file that shows itself. */
function standalone(kind: Kind, drawings: readonly Drawn[]): string {
  let y = air;
  const set = drawings.map((each) => {
    const at = y;
    y += Math.ceil(each.height) + 2 * air;
    return one(each, at);
  });
  const width = Math.max(...drawings.map((each) => each.width)) + 2 * air;
  const inside = inLines(set.join('\n'));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(y)}" width="${String(width)}" height="${String(y)}">\n<style>${styleFor(kind, inside)}</style>\n${inside}\n</svg>\n`;
}

/**
 * Compares drawings with the picture that is kept under a name, `drawn/<name>.svg`. After a change that is meant, look at
 * what `vitest run -u test/charts/pictures` makes of them.
 */
export async function expectPicture(name: string, kind: Kind, ...drawings: readonly Drawn[]): Promise<void> {
  await expect(standalone(kind, drawings)).toMatchFileSnapshot(join(import.meta.dirname, 'drawn', `${name}.svg`));
}
