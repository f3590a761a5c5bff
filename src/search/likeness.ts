import Fuse from 'fuse.js/basic';
import { sound } from './spelling.ts';

/** How many typing slips a word of this length may hold and still be that word. */
export const slips = (length: number): number => (length < 3 ? 0 : length < 7 ? 1 : 2);

/** The pairs of letters of a word, its ends among them, as numbers. */
export function bigrams(word: string): Set<number> {
  const pairs = new Set<number>();
  let before = 94;
  for (let i = 0; i <= word.length; i++) {
    const code = i === word.length ? 36 : word.charCodeAt(i);
    pairs.add(before * 65_536 + code);
    before = code;
  }
  return pairs;
}

/** So much of a word's letters may differ: a third, so that two letters changed about count once in a word of five. */
const most = 0.34;
/** Words that sound alike from so many letters on are alike. */
const leastSound = 5;

const fuse = (texts: readonly string[]): Fuse<string> =>
  new Fuse(texts, { includeScore: true, threshold: most, ignoreLocation: true, ignoreFieldNorm: true });

/** One of some texts that is nearly what was typed. */
interface Near {
  /** Its place among the texts. */
  readonly at: number;
  /** How far it lies from what was typed, in letters. */
  readonly off: number;
}

/**
 * Fuse, as the one judge of likeness: the texts that are nearly what was typed, by their letters or by their sound.
 * Its cost is the length of the texts, so that they are chosen beforehand.
 */
export function near(typed: string, texts: readonly string[]): readonly Near[] {
  const score = new Map<number, number>();
  for (const { refIndex, score: each = 1 } of fuse(texts).search(typed)) score.set(refIndex, each);
  if (typed.length >= leastSound)
    for (const { refIndex, score: each = 1 } of fuse(texts.map(sound)).search(sound(typed)))
      score.set(refIndex, Math.min(score.get(refIndex) ?? 1, each + 1 / typed.length));
  return [...score].map(([at, each]) => ({
    at,
    // Fuse looks for what was typed within a text, and counts nothing that stands before or after it.
    off: each * typed.length + Math.abs((texts[at]?.length ?? 0) - typed.length) / 2,
  }));
}
