import type { Entry, IndexFile } from './index-file.ts';
import { foldReferences, wordsOf } from './words.ts';
import { singular } from '../model/singular.ts';

/** An entry with what is indexed but not shown. */
export interface Searchable extends Entry {
  /** Other names: also known as, references, short forms. */
  readonly names: readonly string[];
  /** Text beyond what is shown. */
  readonly more: string;
}

const indexed = (text: string): string[] => [
  ...new Set(wordsOf(foldReferences(text)).flatMap(({ word }) => [word, singular(word)])),
];

/** Makes the index of a list of things: pure, and the same list gives the same bytes. */
export function buildIndex(things: readonly Searchable[], cases: readonly string[]): IndexFile {
  const postings = new Map<string, Map<number, number>>();
  const add = (text: string, entry: number, bit: number): void => {
    for (const word of indexed(text)) {
      const places = postings.get(word) ?? new Map<number, number>();
      places.set(entry, (places.get(entry) ?? 0) | bit);
      postings.set(word, places);
    }
  };
  things.forEach((thing, index) => {
    add(thing.title, index, 1);
    for (const name of thing.names) add(name, index, 2);
    add(`${thing.text} ${thing.more} ${thing.side.join(' ')}`, index, 4);
  });
  const words = [...postings.keys()].sort();
  return {
    version: 1,
    cases,
    entries: things.map(({ kind, url, title, text, side, case: file }) => ({
      kind,
      url,
      title,
      text,
      side,
      ...(file === undefined ? {} : { case: file }),
    })),
    words,
    postings: words.map((word) => [...(postings.get(word) ?? [])].sort(([a], [b]) => a - b).flat()),
    titleLengths: things.map((thing) => wordsOf(foldReferences(thing.title)).length),
  };
}
