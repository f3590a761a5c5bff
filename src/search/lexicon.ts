import { bigrams, near, slips } from './likeness.ts';
import { sound, stem } from './spelling.ts';
import { synonyms } from './synonyms.ts';
import { limits } from './limits.ts';

/** How a typed word and a word of the site belong together, surest first. */
export type How = 'exact' | 'rounded' | 'prefix' | 'synonym' | 'fuzzy';

/** A word of the site that a typed word may mean. */
export interface Candidate {
  /** The stem it is indexed under. */
  readonly stem: number;
  /** How it is written on the site, folded. */
  readonly word: string;
  /** How sure it is: 1 for the word itself. */
  readonly sure: number;
  readonly how: How;
}

/** What may be tried for a word. */
export interface Allowed {
  /** Words that begin with it: for the word that is still being typed. */
  readonly prefix: boolean;
  /** Words that are nearly it. */
  readonly fuzzy: boolean;
}

/** Words that begin with a typed one are tried up to this many, names before words that only texts have. */
const mostPrefixed = 40;
/** So many words are judged. */
const mostJudged = 60;
/** So many letters may a word that begins otherwise be off. */
const mostOffAtFront = 2;
/** What so many words were nearly is kept. */
const mostKept = 500;

/**
 * The site's distinct words, to be asked what a typed word may mean. Fuse judges likeness, of those words alone that
 * have about the right length and share letters with the typed one, or sound like it.
 */
export class Lexicon {
  readonly #words: string[] = [];
  readonly #stemOf: number[] = [];
  readonly #named: boolean[] = [];
  /** How a name writes the word, with its capitals and apostrophes. */
  readonly #written = new Map<string, string>();
  readonly #known = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #byPair = new Map<number, number[]>();
  readonly #bySound = new Map<string, number[]>();
  #sorted: number[] = [];
  #figures: number[] = [];
  /** What words were nearly, while the site had so many words. */
  readonly #nearTo = new Map<string, readonly (readonly [number, number])[]>();
  #nearOf = 0;

  /** Takes a word in, if it is new, and gives the number of its stem; `named` marks words of titles and names. */
  add(word: string, named: boolean): number {
    const known = this.#known.get(word);
    if (known !== undefined) {
      if (named) this.#named[known] = true;
      return this.#stemOf[known] ?? 0;
    }
    const root = stem(word);
    const number = this.#stems.get(root) ?? this.#stems.size;
    this.#stems.set(root, number);
    const index = this.#words.push(word) - 1;
    this.#stemOf.push(number);
    this.#named.push(named);
    this.#known.set(word, index);
    const heard = sound(word);
    const alike = this.#bySound.get(heard);
    if (alike) alike.push(index);
    else this.#bySound.set(heard, [index]);
    for (const pair of bigrams(word)) {
      const list = this.#byPair.get(pair);
      if (list) list.push(index);
      else this.#byPair.set(pair, [index]);
    }
    return number;
  }

  /** Notes how a name writes a word. */
  write(word: string, written: string): void {
    if (!this.#written.has(word)) this.#written.set(word, written);
  }

  /** A word as a name of the site writes it: "emmas" is "Emma’s". */
  written(word: string): string {
    return this.#written.get(word) ?? word;
  }

  /** The number of distinct stems so far. */
  get size(): number {
    return this.#stems.size;
  }

  /** The number of distinct words so far. */
  get words(): number {
    return this.#words.length;
  }

  /** The stem of a word, in whatever spelling; nothing if the site does not have it. */
  stemOf(word: string): number | undefined {
    return this.#stems.get(stem(word));
  }

  /** The number of a stem; nothing if no word of the site has it. */
  numberOf(root: string): number | undefined {
    return this.#stems.get(root);
  }

  /** A word that is indexed under a stem, as the site writes it first. */
  wordOf(root: number): string {
    return this.#words[this.#stemOf.indexOf(root)] ?? '';
  }

  /** Whether a title or a name has this very word. */
  isNamed(word: string): boolean {
    const index = this.#known.get(word);
    return index !== undefined && this.#named[index] === true;
  }

  /** What a typed word may mean, surest first. `slack` is how far a rounded figure may lie from a written one. */
  candidates(typed: string, { prefix, fuzzy }: Allowed, slack = 0): readonly Candidate[] {
    const found = new Map<number, Candidate>();
    const add = (index: number, sure: number, how: How): void => {
      const root = this.#stemOf[index] ?? 0;
      const before = found.get(root);
      if (!before || before.sure < sure) found.set(root, { stem: root, word: this.#words[index] ?? '', sure, how });
    };
    const exact = this.#known.get(typed);
    const root = this.#stems.get(stem(typed));
    if (exact !== undefined) add(exact, 1, 'exact');
    else if (root !== undefined) found.set(root, { stem: root, word: typed, sure: 0.97, how: 'exact' });
    if (slack > 0) for (const index of this.#rounded(Number(typed), slack)) add(index, 0.85, 'rounded');
    if (/^[a-z]+\d/.test(typed) && found.size === 0) this.#wider(typed, add);
    if ((prefix && typed.length >= 2) || (found.size === 0 && typed.length >= 3))
      for (const index of this.#beginningWith(typed))
        add(index, 0.5 + 0.3 * (typed.length / (this.#words[index]?.length ?? 1)), 'prefix');
    for (const other of synonyms.get(stem(typed)) ?? []) {
      const same = this.#stems.get(other);
      if (same !== undefined && !found.has(same))
        found.set(same, { stem: same, word: other, sure: 0.5, how: 'synonym' });
    }
    // A word that has other words is a word, and no misspelling of one.
    if (fuzzy && found.size === 0) for (const [index, sure] of this.#near(typed)) add(index, sure, 'fuzzy');
    return [...found.values()].sort((a, b) => b.sure - a.sure || a.stem - b.stem);
  }

  /** A reference that no text has so exactly: "s55a(9)" is asked for as "s55a", "s55(a)" as "s55a" too. */
  #wider(typed: string, add: (index: number, sure: number, how: How) => void): void {
    const unbracketed = this.#known.get(typed.replace(/\(([a-z])\)$/, '$1'));
    if (unbracketed !== undefined) {
      add(unbracketed, 0.95, 'exact');
      return;
    }
    for (let text = typed; text.includes('(');) {
      text = text.slice(0, text.lastIndexOf('('));
      const index = this.#known.get(text);
      if (index === undefined) continue;
      add(index, 0.9, 'exact');
      return;
    }
  }

  #rounded(value: number, slack: number): number[] {
    if (this.#sorted.length !== this.#words.length) this.#sort();
    return this.#figures.filter((index) => {
      const figure = Number(this.#words[index]);
      // The press rounds down as often as it rounds: £7,552,800 is "£7.5m".
      return figure >= value - slack && figure < value + 2 * slack;
    });
  }

  #sort(): void {
    const order = this.#words.map((_, index) => index);
    const words = this.#words;
    this.#sorted = order.sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1));
    this.#figures = this.#sorted.filter((index) => /^\d{4,}$/.test(words[index] ?? ''));
  }

  #beginningWith(start: string): number[] {
    if (this.#sorted.length !== this.#words.length) this.#sort();
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[this.#sorted[middle] ?? 0] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let i = low; i < this.#sorted.length; i++) {
      const index = this.#sorted[i] ?? 0;
      if (this.#words[index]?.startsWith(start) !== true) break;
      found.push(index);
    }
    if (found.length <= mostPrefixed) return found;
    const named = found.filter((index) => this.#named[index]);
    return [...named, ...found.filter((index) => !this.#named[index])].slice(0, mostPrefixed);
  }

  /** The words of names that share most pairs of letters with a word that the site does not have: Dice's measure. */
  closest(typed: string, most: number): readonly string[] {
    const pairs = bigrams(typed);
    const shared = new Map<number, number>();
    for (const pair of pairs)
      for (const index of this.#byPair.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    return [...shared]
      .map(([index, count]) => ({ index, like: (2 * count) / (pairs.size + (this.#words[index]?.length ?? 0) + 1) }))
      .filter(({ index, like }) => like >= 0.4 && this.#named[index] === true && !/\d/.test(this.#words[index] ?? ''))
      .sort((a, b) => b.like - a.like || a.index - b.index)
      .slice(0, most)
      .map(({ index }) => this.#words[index] ?? '');
  }

  /** As {@link #nearly}; every kind of question that is tried asks for the same words again. */
  #near(typed: string): readonly (readonly [number, number])[] {
    if (this.#nearOf !== this.#words.length || this.#nearTo.size > mostKept) {
      this.#nearTo.clear();
      this.#nearOf = this.#words.length;
    }
    const known = this.#nearTo.get(typed) ?? this.#nearly(typed);
    this.#nearTo.set(typed, known);
    return known;
  }

  #nearly(typed: string): [number, number][] {
    const allowed = slips(typed.length);
    if (allowed === 0 || /\d/.test(typed)) return [];
    const shared = new Map<number, number>();
    const pairs = bigrams(typed);
    for (const pair of pairs)
      for (const index of this.#byPair.get(pair) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
    // One slip spoils at most three pairs of letters.
    const least = Math.max(2, pairs.size - 3 * allowed);
    const alike = [...shared]
      .filter(
        ([index, count]) => count >= least && Math.abs((this.#words[index]?.length ?? 0) - typed.length) <= allowed,
      )
      // What shares most letters comes first; the rest is not worth the judge's time.
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostJudged)
      .map(([index]) => index);
    const likely = [...new Set([...alike, ...(this.#bySound.get(sound(typed)) ?? [])])].sort((a, b) => a - b);
    return near(
      typed,
      likely.map((index) => this.#words[index] ?? ''),
    )
      .flatMap(({ at, off }): [number, number][] => {
        const index = likely[at] ?? 0;
        const item = this.#words[index] ?? '';
        const same = item.charAt(0) === typed.charAt(0);
        const named = this.#named[index] === true;
        // A word that begins with another letter is another word, unless it is off by about one letter.
        if (!same && off > mostOffAtFront) return [];
        // Three letters may be anything; only a name that begins with the same one is likely meant.
        if (typed.length === 3 && (item.length < 4 || !same || !named)) return [];
        return [[index, Math.max(0.1, 0.75 - 0.12 * off + (same ? 0.06 : 0) + (named ? 0.08 : 0))]];
      })
      .sort((a, b) => b[1] - a[1])
      .slice(0, limits.meant);
  }
}
