import type { Entry } from './index-file.ts';
import { Lexicon } from './lexicon.ts';
import { stem } from './spelling.ts';
import { empty, type Word, wordsOf } from './words.ts';

/** Words that names end in and nobody types. */
export const companyForms: ReadonlySet<string> = new Set('inc ltd limited plc llc llp co company corp bv'.split(' '));

/** A title or another name of an entry. */
export interface Label {
  readonly entry: number;
  /** The stems it consists of, without the halves of hyphenated words. */
  readonly stems: readonly number[];
  /** Without blanks, for names that were typed as one word or split wrongly. */
  readonly joined: string;
  /** False for the title. */
  readonly other: boolean;
}

/** Whatever an entry is asked for by beside its title; what its other fields say already is not shipped twice. */
function namesOf({ kind, names = [], side = [], sum, url }: Entry): readonly string[] {
  return [
    ...names,
    // A finding's reference, a provision's place in its law.
    ...(kind === 'finding' || kind === 'provision' ? side.slice(0, 1) : []),
    // The short name that a register row's id has, such as NSPCC.
    ...(kind === 'penalty' ? [(url.split('#')[1] ?? '').replace(/-\d{4}.*$/, '').replaceAll('-', ' ')] : []),
    // What a case or a penalty came to.
    ...(sum === undefined ? [] : [String(sum)]),
  ];
}

/** Where a stem stands. */
interface Places {
  /** The labels that have it. */
  readonly labels: number[];
  /** The entries whose text has it. */
  readonly texts: number[];
}

/**
 * The inverted index, made from the entries as they arrive: from words to titles, names and texts. It is made in the
 * worker and not shipped: texts are shipped anyhow to be shown, and reading them costs less than fetching lists.
 */
export class SearchIndex {
  readonly lexicon = new Lexicon();
  readonly entries: Entry[] = [];
  readonly labels: Label[] = [];
  /** The labels of each entry. */
  readonly labelsOf: number[][] = [];
  readonly #places: Places[] = [];
  readonly #seen: number[] = [];
  /** The words of each entry in order, small ones among them, for phrases; no phrase runs over the stop between texts. */
  readonly #said: string[] = [];

  /** Takes entries in; they keep the order in which they come. */
  add(entries: readonly Entry[]): void {
    for (const entry of entries) {
      const at = this.entries.push(entry) - 1;
      this.labelsOf.push([]);
      this.#said.push('');
      this.#label(at, entry.title, false);
      for (const name of namesOf(entry)) this.#label(at, name, true);
      for (const text of [...(entry.side ?? []), entry.standing?.[1], entry.text, entry.more]) this.#text(at, text);
    }
  }

  /** Gives an entry that was taken in without its texts the texts. */
  addText(at: number, text: { readonly text?: string; readonly more?: string }): void {
    const entry = this.entries[at];
    if (!entry) return;
    this.entries[at] = { ...entry, ...text };
    this.#text(at, text.text);
    this.#text(at, text.more);
  }

  /** Where a stem stands. */
  places(root: number): Places {
    return this.#places[root] ?? { labels: [], texts: [] };
  }

  /** How telling a stem is: the rarer, the more. */
  weight(root: number): number {
    const { labels, texts } = this.places(root);
    return Math.log(1 + this.entries.length / (1 + Math.max(labels.length, texts.length)));
  }

  /** Of some stems those that fewer than one entry in twenty has; where all are common, the rarest of them. */
  rarest(stems: ReadonlySet<string>): ReadonlySet<string> {
    const weighed = [...stems].map((each) => {
      const root = this.lexicon.numberOf(each);
      return { each, weight: root === undefined ? 0 : this.weight(root) };
    });
    const most = Math.max(0, ...weighed.map(({ weight }) => weight));
    const least = Math.min(most, Math.log(1 + 20));
    return new Set(weighed.filter(({ weight }) => weight >= least).map(({ each }) => each));
  }

  /** Whether an entry holds each phrase as it stands, in one of its names or its text. */
  holds(at: number, phrases: readonly string[]): boolean {
    const said = this.#said[at] ?? '';
    return phrases.every((phrase) => said.includes(` ${phrase} `));
  }

  #label(entry: number, text: string, other: boolean): void {
    const index = this.labels.length;
    const stems = new Set<number>();
    const whole: number[] = [];
    let joined = '';
    for (const { word, part, start, end } of this.#read(entry, text)) {
      if (!part) joined += stem(word);
      if (empty.has(word)) continue;
      const root = this.lexicon.add(word, true);
      const written = text.slice(start, end);
      if (!part && written !== word && /^\p{L}[\p{L}’]*$/u.test(written)) this.lexicon.write(word, written);
      if (!part && !companyForms.has(word)) whole.push(root);
      if (stems.has(root)) continue;
      stems.add(root);
      this.#at(root).labels.push(index);
    }
    this.labels.push({ entry, stems: whole, joined, other });
    this.labelsOf[entry]?.push(index);
  }

  /** The words of a text of an entry, which are noted for phrases too. */
  #read(entry: number, text: string): readonly Word[] {
    const words = wordsOf(text);
    const said = words.flatMap(({ word, part }) => (part ? [] : [word]));
    this.#said[entry] = `${this.#said[entry] ?? ''} ${said.join(' ')} .`;
    return words;
  }

  #text(entry: number, text = ''): void {
    for (const { word } of this.#read(entry, text)) {
      if (empty.has(word)) continue;
      const root = this.lexicon.add(word, false);
      const { texts } = this.#at(root);
      if (this.#seen[root] === entry && texts.at(-1) === entry) continue;
      this.#seen[root] = entry;
      texts.push(entry);
    }
  }

  #at(root: number): Places {
    return (this.#places[root] ??= { labels: [], texts: [] });
  }
}
