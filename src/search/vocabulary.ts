import Fuse from 'fuse.js';
import { editDistance } from '../schema/nearest.ts';
import { singular } from '../model/singular.ts';

/** A word of the site that a typed word may mean, and how sure that is: 1 for the word itself. */
export interface Candidate {
  readonly word: number;
  readonly sure: number;
  readonly how: 'exact' | 'prefix' | 'fuzzy';
}

const bigrams = (word: string): Set<string> => {
  const padded = `^${word}$`;
  return new Set(Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2)));
};

/** How many typing slips a word of this length may hold and still be that word. */
const slips = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/**
 * The site's distinct words, to be asked what a typed word may mean. Fuse does the fuzzy part, over those words
 * alone that have about the right length and share letters with the typed one: its cost is the text it scans.
 */
export class Vocabulary {
  readonly #words: readonly string[];
  readonly #index: ReadonlyMap<string, number>;
  readonly #byBigram = new Map<string, number[]>();

  constructor(words: readonly string[]) {
    this.#words = words;
    this.#index = new Map(words.map((word, index) => [word, index]));
    words.forEach((word, index) => {
      for (const pair of bigrams(word)) {
        const list = this.#byBigram.get(pair);
        if (list) list.push(index);
        else this.#byBigram.set(pair, [index]);
      }
    });
  }

  has(word: string): boolean {
    return this.#index.has(word);
  }

  wordAt(index: number): string {
    return this.#words[index] ?? '';
  }

  /** What a typed word may mean, surest first. `prefix` allows words that begin with it (for the word being typed). */
  candidates(typed: string, prefix: boolean): readonly Candidate[] {
    const found = new Map<number, Candidate>();
    const add = (word: number, sure: number, how: Candidate['how']): void => {
      const before = found.get(word);
      if (!before || before.sure < sure) found.set(word, { word, sure, how });
    };
    for (const form of new Set([typed, singular(typed)])) {
      const exact = this.#index.get(form);
      if (exact !== undefined) add(exact, form === typed ? 1 : 0.95, 'exact');
    }
    if (prefix && typed.length >= 2)
      for (const word of this.#beginningWith(typed))
        add(word, 0.55 + 0.3 * (typed.length / this.wordAt(word).length), 'prefix');
    if (![...found.values()].some(({ how }) => how === 'exact'))
      for (const [word, sure] of this.#near(typed)) add(word, sure, 'fuzzy');
    return [...found.values()].sort((a, b) => b.sure - a.sure || a.word - b.word).slice(0, 24);
  }

  #beginningWith(start: string): number[] {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.wordAt(middle) < start) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let i = low; i < this.#words.length && found.length < 20 && this.wordAt(i).startsWith(start); i++)
      found.push(i);
    return found;
  }

  #near(typed: string): [number, number][] {
    const allowed = slips(typed.length);
    if (allowed === 0 || /^\d/.test(typed)) return [];
    const shared = new Map<number, number>();
    const pairs = bigrams(typed);
    for (const pair of pairs)
      for (const index of this.#byBigram.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    // One slip spoils at most three pairs of letters.
    const least = Math.max(1, pairs.size - 3 * allowed);
    const near = [...shared]
      .filter(([index, count]) => count >= least && Math.abs(this.wordAt(index).length - typed.length) <= allowed)
      .map(([index]) => index)
      .sort((a, b) => a - b);
    const fuse = new Fuse(
      near.map((index) => this.wordAt(index)),
      { includeScore: true, threshold: 0.45, distance: 20, ignoreFieldNorm: true },
    );
    return fuse
      .search(typed)
      .filter(({ item }) => editDistance(typed, item) <= allowed)
      .map(({ refIndex, score = 1 }): [number, number] => {
        const index = near[refIndex] ?? 0;
        const sameStart = this.wordAt(index).charAt(0) === typed.charAt(0) ? 0.1 : 0;
        const lengthGap = 0.05 * Math.abs(this.wordAt(index).length - typed.length);
        return [index, Math.max(0.1, 0.7 - score + sameStart - lengthGap)];
      })
      .slice(0, 12);
  }
}
