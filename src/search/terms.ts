import type { Candidate } from './lexicon.ts';
import { near } from './likeness.ts';
import type { Asked } from './query.ts';
import type { Label, SearchIndex } from './search-index.ts';
import { stem } from './spelling.ts';

/** A word of a question with what it may mean, surest first. */
export interface Term {
  readonly typed: string;
  readonly candidates: readonly Candidate[];
}

/** The meanings of a question's words. Two that are one on the site ("tik tok") may mean that one, and one may mean two. */
export function readTerms(index: SearchIndex, words: readonly Asked[], fuzzy: boolean): Term[] {
  const { lexicon } = index;
  const joins = words.map((word, i) => joinOf(index, word, words[i + 1]));
  return words.flatMap((word, i): Term[] => {
    if (words.findIndex((other) => other.word === word.word) !== i) return [];
    const joined = [joins[i - 1], joins[i]].flatMap((candidate) => candidate ?? []);
    const known = lexicon.candidates(word.word, { prefix: word.open, fuzzy: false }, word.slack);
    const sure = known.some(({ how }) => how !== 'synonym');
    const near = sure || joined.length > 0 ? [] : lexicon.candidates(word.word, { prefix: word.open, fuzzy });
    const better = joined.length > 0 || (sure && lexicon.isNamed(word.word)) || near.some((each) => each.sure > 0.65);
    const halves = better ? [] : halvesOf(index, word.word);
    if (halves.length > 0)
      return halves.map((half) => ({
        typed: word.typed,
        candidates: [...known, ...lexicon.candidates(half, { prefix: false, fuzzy: false })],
      }));
    return [{ typed: word.typed, candidates: near.length > 0 ? near : [...joined, ...known] }];
  });
}

/** The one word of a name that two typed words are: "talk talk" is "talktalk". */
function joinOf({ lexicon }: SearchIndex, word: Asked, next: Asked | undefined): Candidate | undefined {
  const both = word.word + (next?.word ?? '');
  if (!next || both.length < 3 || !lexicon.isNamed(both)) return undefined;
  const [same] = lexicon.candidates(both, { prefix: false, fuzzy: false });
  return same && { ...same, sure: 0.98 };
}

function halvesOf({ lexicon }: SearchIndex, word: string): string[] {
  for (let cut = 3; cut <= word.length - 3; cut++) {
    const [a, b] = [word.slice(0, cut), word.slice(cut)];
    const [named, other] = [lexicon.isNamed(a), lexicon.isNamed(b)];
    if (named && other) return [a, b];
  }
  return [];
}

/** The shortest name that is looked for as a whole. */
const leastName = 6;
/** So many letters may differ, and one of them be missing, which Fuse’s judge counts for half more. */
const mostOff = 2;

/** Names that are nearly the whole question, whatever blanks it was typed with. */
export class Names {
  readonly #labels: readonly Label[];

  constructor(labels: readonly Label[]) {
    this.#labels = labels.filter(({ joined }) => joined.length >= leastName && joined.length <= 32);
  }

  /** The stems of the name that the question nearly is; none if none is. */
  near(words: readonly Asked[]): readonly number[] {
    const typed = words.map(({ word }) => stem(word)).join('');
    if (typed.length < leastName || typed.length > 32) return [];
    const likely = this.#labels.filter(({ joined }) => Math.abs(joined.length - typed.length) <= mostOff);
    const [best] = near(
      typed,
      likely.map(({ joined }) => joined),
    ).toSorted((a, b) => a.off - b.off);
    return best === undefined || best.off > mostOff + 0.5 ? [] : (likely[best.at]?.stems ?? []);
  }
}
