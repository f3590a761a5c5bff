import type { CoreFile } from '../index-file.ts';
import type { SearchIndex } from '../search-index.ts';
import type { Card, CardRow, FactFile, Matter } from './card.ts';
import type { Asked } from './question.ts';
import type { Who } from './named.ts';

/** What an answer can be made from. */
export interface Known {
  readonly index: SearchIndex;
  readonly core: CoreFile;
  readonly facts: FactFile;
  readonly who: Who;
  /** Finds the regulator in a text. */
  readonly regulator: RegExp;
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

/** The card of a case on a matter, whole; nothing where the records have none. */
export function cardOf({ index: { entries }, facts }: Known, of: number, matter: Matter): Card | undefined {
  const found = facts.cases[of]?.cards[matter];
  const own = entries.find((entry) => entry.kind === 'case' && entry.case === of);
  if (!found || !own) return undefined;
  const { findings = [], ...card } = found;
  const rows = findings.flatMap((at): CardRow[] => {
    const { title, url, side: [head = ''] = [], standing } = entries[at] ?? {};
    return title === undefined || url === undefined ? [] : [{ head, title, url, ...(standing ? { standing } : {}) }];
  });
  return {
    ...card,
    // Who was fined is best said with what the case is about.
    ...(matter === 'who' && own.text !== undefined ? { text: own.text } : {}),
    ...(rows.length > 0 ? { rows } : {}),
    links: [{ words: 'The case', url: own.url }],
  };
}

/** The answer on a matter, of the case that words name. */
export function ofCase(known: Known, words: readonly string[], matter: Matter): Answered | undefined {
  const of = known.who.named(words)?.case;
  const card = of === undefined ? undefined : cardOf(known, of, matter);
  return card && { card, about: words.join(' ') };
}
