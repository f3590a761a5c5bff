import { near } from '../likeness.ts';
import { stem } from '../spelling.ts';
import { empty, wordsOf } from '../words.ts';
import type { FactFile } from './card.ts';
import type { Known } from './known.ts';
import { asking } from './question.ts';

/** The words that questions are made of, in the forms in which they are typed; names are no part of them, nor months that names are like: Marsh, Jaguar. */
const ofQuestions: readonly string[] =
  'affected against appeal appealed appeals article between biggest breach cancelled charities charity children companies company compare controller council councils cut difference earliest fined fines glossary highest insurance investigation largest latest lowest maximum meaning minimum monetary newest notice oldest overturned penalties penalty people police processor provision quashed recent reduced register reprimand schedule section sector security settled since smallest timeline total year years february september october november december'.split(
    ' ',
  );

/** Words that may be meant, with their roots. */
interface Words {
  readonly all: readonly string[];
  readonly roots: ReadonlySet<string>;
}

const kept = new WeakMap<FactFile, Words>();

/** The words of questions, and those by which the site's own pages are asked for; read once. */
function wordsFor({ facts }: Known): Words {
  const before = kept.get(facts);
  if (before) return before;
  const ofPages = facts.pages.flatMap(({ words }) => words.filter((phrase) => /^[a-z]+$/.test(phrase)));
  const all = [...new Set([...ofQuestions, ...ofPages])];
  const words = { all, roots: new Set(all.map(stem)) };
  kept.set(facts, words);
  return words;
}

/** A word so long may be one slip off another; one letter too many or too few counts for half more. */
const slip = { letters: 5, off: 1.6, swapped: 4 } as const;

const letters = (word: string): string => word.split('').sort().join('');

/** The one of some words that a word is a slip of; nothing for a word of the site, nor where one of those is as near. */
function meant(typed: string, { all, roots }: Words, { index: { lexicon } }: Known): string | undefined {
  if (typed.length < slip.swapped || !/^[a-z]+$/.test(typed) || all.includes(typed)) return undefined;
  // Small words are in no index.
  if (empty.has(typed) || asking.has(typed) || lexicon.stemOf(typed) !== undefined) return undefined;
  // Hardly anybody slips at the first letter; of what is left to judge there are few.
  const like = all.filter((word) => word[0] === typed[0] && Math.abs(word.length - typed.length) <= 2);
  const swapped = like.find((word) => letters(word) === letters(typed));
  if (swapped !== undefined || typed.length < slip.letters) return swapped;
  const [best, next] = near(typed, like).toSorted((a, b) => a.off - b.off);
  if (!best || best.off > slip.off || next?.off === best.off) return undefined;
  const others = lexicon
    .candidates(typed, { prefix: false, fuzzy: true })
    .map(({ word }) => word)
    .filter((word) => !roots.has(stem(word)));
  // A word of the site that begins alike may be as near.
  const closer = near(typed, others).some(({ at, off }) => off <= best.off - (others[at]?.[0] === typed[0] ? 0 : 0.5));
  return closer ? undefined : like[best.at];
}

/**
 * A question without the slips in the words that ask: "biggst penelty since 2018", "timline". Only once all texts are there, by which
 * a word is known to be none of the site's; names are bent where they are looked for.
 */
export function withoutSlips(text: string, among: Known): string {
  if (!among.complete) return text;
  const words = wordsFor(among);
  return wordsOf(text)
    .filter(({ part }) => !part)
    .toReversed()
    .reduce((so, { word, start, end }) => {
      const to = meant(word, words, among);
      return to === undefined ? so : so.slice(0, start) + to + so.slice(end);
    }, text);
}
