import type { IndexFile, Kind } from './index-file.ts';
import { readQuery } from './query.ts';
import { type Candidate, Vocabulary } from './vocabulary.ts';
import { plain } from './words.ts';

/** How much a word says by where it stands. A title or a name says what a thing is; a text only mentions. */
const fieldWeights = { title: 5, names: 4.5, text: 1 } as const;

/** What comes first when all else is equal: a case before its parts. */
const kindWeights: Readonly<Record<Kind, number>> = {
  case: 1.35,
  finding: 1.1,
  actor: 1.15,
  provision: 1.1,
  term: 1,
  flow: 0.85,
  event: 0.85,
  source: 0.7,
};

/** One thing found. */
export interface Hit {
  /** The entry's index in the index file. */
  readonly entry: number;
  readonly score: number;
}

/** What was found, surest first; which words were taken for which; and how many of each kind. */
export interface Answer {
  readonly hits: readonly Hit[];
  /** Words of the site that count as matches, to be marked where they stand. */
  readonly matched: readonly string[];
  /** Typed words that the site does not have, with the word that was taken instead. */
  readonly corrected: readonly (readonly [typed: string, taken: string])[];
  /** Typed words for which there was nothing at all. */
  readonly unknown: readonly string[];
}

interface Term {
  readonly typed: string;
  readonly candidates: readonly Candidate[];
}

/** Answers questions from an index; made once, asked often. */
export class Finder {
  readonly #index: IndexFile;
  readonly #vocabulary: Vocabulary;

  constructor(index: IndexFile) {
    this.#index = index;
    this.#vocabulary = new Vocabulary(index.words);
  }

  /** What fits a question as typed. Words that nothing has are left out and said, unless nothing is left. */
  find(typed: string): Answer {
    const query = readQuery(typed);
    const terms = this.#terms(query.words, /\s$/.test(typed));
    const known = terms.filter(({ candidates }) => candidates.length > 0);
    const unknown = terms.filter(({ candidates }) => candidates.length === 0).map((term) => term.typed);
    const scores = this.#score(known);
    const barred = new Set(
      query.without
        .flatMap((word) => this.#vocabulary.candidates(word, false).filter((c) => c.how === 'exact'))
        .flatMap(({ word }) => this.#entriesWith(word)),
    );
    const folded = plain(typed).trim();
    const hits = [...scores]
      .filter(([entry]) => !barred.has(entry) && this.#holds(entry, query.phrases))
      .map(([entry, score]) => ({ entry, score: score * this.#whole(entry, folded) }))
      .sort((a, b) => b.score - a.score || a.entry - b.entry);
    const sure = known.flatMap(({ candidates }) =>
      candidates.filter((c) => c.sure >= (candidates[0]?.sure ?? 0) - 0.25),
    );
    return {
      hits,
      matched: [...new Set(sure.map(({ word }) => this.#vocabulary.wordAt(word)))],
      corrected: known.flatMap(({ typed: word, candidates: [best] }) =>
        best?.how === 'fuzzy' ? [[word, this.#vocabulary.wordAt(best.word)] as const] : [],
      ),
      unknown,
    };
  }

  /** The meanings of each word; two words that are one on the site ("tik tok") are asked for as one, and one as two. */
  #terms(words: readonly string[], finished: boolean): Term[] {
    const terms: Term[] = [];
    for (let i = 0; i < words.length; i++) {
      const [word = '', next] = words.slice(i, i + 2);
      if (
        next !== undefined &&
        this.#vocabulary.has(word + next) &&
        !(this.#vocabulary.has(word) && this.#vocabulary.has(next))
      ) {
        terms.push({ typed: `${word} ${next}`, candidates: this.#vocabulary.candidates(word + next, false) });
        i++;
        continue;
      }
      const last = i === words.length - 1 && !finished;
      const candidates = this.#vocabulary.candidates(word, last);
      const halves = candidates.some((c) => c.how !== 'fuzzy') ? [] : this.#halves(word);
      if (halves.length > 0)
        terms.push(...halves.map((half) => ({ typed: half, candidates: this.#vocabulary.candidates(half, false) })));
      else terms.push({ typed: word, candidates });
    }
    return terms;
  }

  #halves(word: string): string[] {
    for (let cut = 3; cut <= word.length - 3; cut++) {
      const [a, b] = [word.slice(0, cut), word.slice(cut)];
      if (this.#vocabulary.has(a) && this.#vocabulary.has(b)) return [a, b];
    }
    return [];
  }

  #entriesWith(word: number): number[] {
    const list = this.#index.postings[word] ?? [];
    return list.filter((_, i) => i % 2 === 0);
  }

  #score(terms: readonly Term[]): Map<number, number> {
    const total = this.#index.entries.length;
    const scores = new Map<number, { sum: number; met: number; weight: number }>();
    const rarities = terms.map(({ candidates: [best] }) =>
      Math.log(1 + total / (1 + (best ? this.#entriesWith(best.word).length : 0))),
    );
    const all = rarities.reduce((a, b) => a + b, 0) || 1;
    terms.forEach(({ candidates }, position) => {
      const rarity = rarities[position] ?? 1;
      const best = new Map<number, number>();
      for (const { word, sure } of candidates) {
        const list = this.#index.postings[word] ?? [];
        for (let i = 0; i < list.length; i += 2) {
          const [entry = 0, bits = 0] = [list[i], list[i + 1]];
          const titled = 1 + 2 / (2 + (this.#index.titleLengths[entry] ?? 1));
          const place = Math.max(
            bits & 1 ? fieldWeights.title * titled : 0,
            bits & 2 ? fieldWeights.names : 0,
            bits & 4 ? fieldWeights.text : 0,
          );
          best.set(entry, Math.max(best.get(entry) ?? 0, place * sure * sure));
        }
      }
      for (const [entry, place] of best) {
        const { sum = 0, met = 0, weight = 0 } = scores.get(entry) ?? {};
        scores.set(entry, { sum: sum + place * rarity, met: met + 1, weight: weight + rarity });
      }
    });
    return new Map(
      [...scores]
        // What has only the lesser part of the words is no answer, unless there is nothing better to ask for.
        .filter(([, { weight }]) => weight >= all * 0.5)
        .map(([entry, { sum, met, weight }]) => {
          const kind = this.#index.entries[entry]?.kind ?? 'source';
          const share = weight / all;
          return [entry, sum * share * share * (met === terms.length ? 1.5 : 1) * kindWeights[kind]] as const;
        }),
    );
  }

  /** What is asked for by its whole name comes first. */
  #whole(entry: number, folded: string): number {
    const title = plain(this.#index.entries[entry]?.title ?? '');
    if (title === folded) return 3;
    return folded.length > 3 && title.startsWith(folded) ? 1.5 : 1;
  }

  #holds(entry: number, phrases: readonly string[]): boolean {
    if (phrases.length === 0) return true;
    const { title = '', text = '' } = this.#index.entries[entry] ?? {};
    const whole = plain(`${title} ${text}`).replace(/\s+/g, ' ');
    return phrases.every((phrase) => whole.includes(phrase));
  }
}
