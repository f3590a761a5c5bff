import { farthest } from '../marks.ts';
import type { said } from './row-words.ts';
import { line } from './sizes.ts';

type Said = ReturnType<typeof said>;

/** The words of a row, and how many lines of them stand over its line, on its ribbon and under it, from the first on. */
interface Split {
  readonly words: Said;
  readonly over: number;
  readonly within: number;
  readonly under: number;
}

/** Between a line and the words over or under it. */
export const off = 3;

const count = ({ strong, soft }: Said): number => strong.length + soft.length;

/**
 * Shares the words of a row out so that each line of them begins near their number: all on the ribbon where they fit
 * there, else all over it; where that would carry the first of them too far up, what is said second stands under it.
 *
 * @param words as they break beside the ribbon
 * @param half half the width of the flow
 * @param inside as they break on the ribbon; nothing where there is none
 */
export function split(words: Said, half: number, inside: Said | undefined): Split {
  const room = Math.max(0, Math.floor((2 * half - 4) / line));
  const most = Math.max(1, Math.floor((farthest - off - half) / line));
  if (inside && count(inside) <= room) return { words: inside, over: 0, within: count(inside), under: 0 };
  if (count(words) <= most) return { words, over: count(words), within: 0, under: 0 };
  if (inside && inside.strong.length <= room)
    return {
      words: { strong: inside.strong, soft: words.soft },
      over: 0,
      within: inside.strong.length,
      under: words.soft.length,
    };
  if (words.strong.length <= most || !inside) {
    const over = Math.min(most, words.strong.length);
    return { words, over, within: 0, under: count(words) - over };
  }
  const within = Math.min(room, count(inside) - most);
  return { words: inside, over: most, within, under: count(inside) - most - within };
}
