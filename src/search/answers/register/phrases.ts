import { singular } from '../../../model/say/singular.ts';
import { wordsOf } from '../../words.ts';

/** The words of a text as phrases are compared: folded, each in its singular, so that "Charities" is "charity". */
export const plainWords = (text: string): readonly string[] =>
  wordsOf(text)
    .filter(({ part }) => !part)
    .map(({ word }) => singular(word));

/** A phrase that was met: how many words it has, and what it means. */
export interface Met<T> {
  readonly length: number;
  readonly value: T;
}

/** A closed list of phrases, each with what it means; the first that has a phrase keeps it. */
export class Phrases<T> {
  /** By their first words, the longest first. */
  readonly #byFirst: ReadonlyMap<string, readonly (readonly [words: readonly string[], value: T])[]>;

  /** @param rows phrases with commas between them, and what each of them means */
  constructor(rows: readonly (readonly [phrases: string, value: T])[]) {
    const all = rows.flatMap(([phrases, value]) =>
      phrases
        .split(',')
        .map(plainWords)
        .filter((words) => words.length > 0)
        .map((words) => [words, value] as const),
    );
    this.#byFirst = new Map(
      [...Map.groupBy(all, ([[first = '']]) => first)].map(([first, list]) => [
        first,
        [...list].sort(([a], [b]) => b.length - a.length),
      ]),
    );
  }

  /** The longest phrase that begins at a word. */
  at(words: readonly string[], place: number): Met<T> | undefined {
    const met = this.#byFirst
      .get(words[place] ?? '')
      ?.find(([phrase]) => phrase.every((word, at) => words[place + at] === word));
    return met && { length: met[0].length, value: met[1] };
  }
}
