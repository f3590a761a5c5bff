import { readFigure } from './figures.ts';
import { plain } from './spelling.ts';
import { denials, empty, wordsOf } from './words.ts';
import { limits } from './limits.ts';

/** A word that is asked for. */
export interface Asked {
  readonly word: string;
  /** As typed, to be named in messages. */
  readonly typed: string;
  /** For a rounded figure, how far off the figure meant may lie; else 0. */
  readonly slack: number;
  /** True for the last word while it may still be being typed. */
  readonly open: boolean;
}

/** A question as typed, read: the words wanted, exact phrases, and words that must not be there. */
export interface Query {
  readonly words: readonly Asked[];
  readonly phrases: readonly string[];
  readonly without: readonly string[];
}

const asked = (text: string): Asked[] =>
  wordsOf(text)
    .filter(({ part }) => !part)
    .map(({ word, start, end }) => {
      const typed = text.slice(start, end);
      return {
        word,
        typed,
        slack: readFigure(typed)?.slack ?? 0,
        open: end === text.length && !/[)\d]$/.test(typed),
      };
    });

const spoken: readonly (readonly [RegExp, (whole: string, first: string, second: string, third: string) => string])[] =
  [
    // "§ 55A", "UKGDPR", "DPA98": signs and names run together.
    [/§+\s*(?=\d)/g, () => 's '],
    [/\bukgdpr\b/gi, () => 'UK GDPR'],
    [/\bdpa\s?'?(?:19)?98\b/gi, () => 'DPA 1998'],
    [/\bdpa\s?'?(?:20)?18\b/gi, () => 'DPA 2018'],
    // "DPP 7", "principle 7": a principle of the 1998 Act.
    [/\b(?:dpp|principle)\s(\d)\b/gi, (_, number) => `dpp${number}`],
    // "art 5.1.f": dots for brackets.
    [
      /\b(art(?:icle)?|s|sec(?:tion)?|reg(?:ulation)?)\.?\s?(\d+[a-z]?)((?:\.(?:\d+|[a-z]))+)(?=\s|$)/gi,
      (_, form, number, parts) => `${form} ${number}${parts.replace(/\.(\w+)/g, '($1)')}`,
    ],
    // "gdpr 32", "pecr 22", "dpa 1998 55a": a law and a bare number.
    [/\b((?:uk )?gdpr)\s(\d{1,2}[a-z]?(?:\(\w\))*)(?=\s|$)/gi, (_, law, number) => `${law} art ${number}`],
    [/\b(pecr(?: 2003)?)\s(\d{1,2}[a-z]?)(?=\s|$)/gi, (_, law, number) => `${law} reg ${number}`],
    [/\b(dpa(?: 1998| 2018)?)\s(\d{1,3}[a-z]?)(?=\s|$)/gi, (_, law, number) => `${law} s ${number}`],
    // "article 5 1 f", "section 55 A": brackets that were not typed.
    [
      /\b((?:art(?:icle)?s?|s|sec|section|reg(?:ulation)?)\.?\s?\d+[a-z]?)((?:\s(?:\d|[a-z])(?=\s|$))+)/gi,
      (_, whole, parts) => whole + parts.replace(/\s(\w)/g, '($1)'),
    ],
  ];

/** Words that ask, and say nothing of what is sought; texts have them in their own right, so that they are indexed. */
const asksOnly: ReadonlySet<string> = new Set([
  ...denials,
  ...'am any can could find got if may might must our please shall should show some tell us versus vs we will would you your'.split(
    ' ',
  ),
]);

/** The words of a question that say what is sought; all of them where none does. */
export function telling(words: readonly Asked[]): readonly Asked[] {
  const left = words.filter(({ word }) => !asksOnly.has(word));
  return left.length > 0 ? left : words;
}

/** References in the way in which they are written, for those that are typed as one says them. */
const writtenOut = (text: string): string => spoken.reduce((so, [from, to]) => so.replace(from, to), text);

/** The words of a text in order, folded and joined by single blanks: what phrases are looked for in. */
const phraseOf = (text: string): string =>
  wordsOf(text)
    .filter(({ part }) => !part)
    .map(({ word }) => word)
    .join(' ');

/** Reads what was typed. Never throws: an unclosed quote is an ordinary word. */
export function readQuery(typed: string): Query {
  const phrases: string[] = [];
  const without: string[] = [];
  const rest = writtenOut(typed.normalize('NFC').slice(0, limits.letters))
    .replace(/["“”]([^"“”]+)["“”]/g, (_, phrase: string) => {
      phrases.push(phraseOf(phrase));
      return ` ${phrase} `;
    })
    .replace(/(^|\s)NOT\s+(?=[\p{L}])/gu, '$1-')
    .replace(/(^|\s)[-−](\p{L}[\p{L}\p{N}’'.-]*)/gu, (_, gap: string, word: string) => {
      without.push(...asked(word).map((each) => each.word));
      return gap;
    });
  const all = asked(rest).filter(
    ({ word }, i, list) => list.findIndex((other) => other.word === word) === i || list[i - 1]?.word === word,
  );
  return {
    words: all.filter(({ word }) => !empty.has(word)),
    phrases: phrases.filter((phrase) => phrase !== ''),
    without: without.map(plain),
  };
}
