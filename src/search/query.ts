import { foldReferences, plain, wordsOf } from './words.ts';

/** A question as typed, read: the words wanted, exact phrases, and words that must not be there. */
export interface Query {
  readonly words: readonly string[];
  readonly phrases: readonly string[];
  readonly without: readonly string[];
}

/** Words that say nothing of what is sought; kept when there are no others. */
const empty = new Set('a an and at by for from in is of on or that the to was were with what who how'.split(' '));

const inOrder = (text: string): string[] => [
  ...new Set(
    wordsOf(text)
      // Of a hyphenated word the whole is asked for, not its parts as well.
      .filter(
        (word, index, all) =>
          !all.some((other, at) => at < index && other.start <= word.start && other.end >= word.end),
      )
      .map(({ word }) => word),
  ),
];

/** Reads what was typed. Never throws: an unclosed quote is an ordinary word. */
export function readQuery(typed: string): Query {
  const phrases: string[] = [];
  const without: string[] = [];
  const rest = foldReferences(typed.normalize('NFC').slice(0, 200))
    .replace(/["“”]([^"“”]+)["“”]/g, (_, phrase: string) => {
      phrases.push(plain(phrase).trim());
      return ` ${phrase} `;
    })
    .replace(/(^|\s)[-−](\p{L}[\p{L}\p{N}’']*)/gu, (_, gap: string, word: string) => {
      without.push(...inOrder(word));
      return gap;
    });
  const all = inOrder(rest);
  const telling = all.filter((word) => !empty.has(word));
  return { words: telling.length > 0 ? telling : all, phrases, without };
}
