import { type Face, widthOf } from './font.ts';

/** Breaks words into lines no wider than `width`, as few as can be; a word is never cut. */
function greedy(words: readonly string[], width: number, face: Face, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer, face, size) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** The same number of lines, as even as they can be made: the narrowest measure that takes no more of them. */
export function balanced(text: string, width: number, face: Face, size: number): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const count = greedy(words, width, face, size).length;
  let [low, high] = [width / 2, width];
  while (high - low > 4) {
    const middle = (low + high) / 2;
    if (greedy(words, middle, face, size).length > count) low = middle;
    else high = middle;
  }
  return greedy(words, high, face, size);
}

/** A text set: its size and its lines. */
export interface Setting {
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * Sets a text in the first of the sizes at which it takes at most `most` lines, none wider than `width`.
 *
 * @returns nothing when it fits in none of them
 */
export function fit(
  text: string,
  face: Face,
  sizes: readonly number[],
  width: number,
  most: number,
): Setting | undefined {
  for (const size of sizes) {
    const lines = balanced(text, width, face, size);
    if (lines.length <= most && lines.every((line) => widthOf(line, face, size) <= width)) return { size, lines };
  }
  return undefined;
}
