import type { CoreFile } from '../index-file.ts';
import type { SearchIndex } from '../search-index.ts';
import type { Card, FactFile, Matter } from './card.ts';
import type { Asked } from './question.ts';
import type { Who } from './named.ts';

/** What an answer can be made from. */
export interface Known {
  readonly index: SearchIndex;
  readonly core: CoreFile;
  readonly facts: FactFile;
  readonly who: Who;
  /** False while only the names of the index have come, without events and texts. */
  readonly complete: boolean;
}

/** An answer, with the words that are still to be searched for below it; without them the whole question is. */
export interface Answered {
  readonly card: Card;
  readonly about?: string;
}

/** Reads one kind of question; nothing for any other, and where the records hold no answer. */
export type Intent = (asked: Asked, known: Known) => Answered | undefined;

/** The card of a case on a matter, for the case that words name. */
export function ofCase(known: Known, words: readonly string[], matter: Matter): Answered | undefined {
  const named = known.who.named(words);
  if (named?.case === undefined) return undefined;
  const card = known.facts.cases[named.case]?.cards[matter];
  return card && { card, about: words.join(' ') };
}
