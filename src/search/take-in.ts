import { type CoreFile, type TextFile, withCaseFacets } from './index-file.ts';
import type { SearchIndex } from './search-index.ts';

/*
 * The files of the search, taken into an index in the order in which they come: names, then what answers are made of
 * (`answers/index.ts`, which comes by itself), then texts.
 */

/** The names, without their texts. */
export function takeNames(index: SearchIndex, core: CoreFile): void {
  index.add(withCaseFacets(core.cases, core.entries));
}

/** So many entries are taken in at a time, so that a question never waits long behind the loading. */
const batch = 150;
const batches = <T>(list: readonly T[]): (readonly [at: number, some: readonly T[]])[] =>
  Array.from({ length: Math.ceil(list.length / batch) }, (_, i) => [i * batch, list.slice(i * batch, (i + 1) * batch)]);

/** The texts of the names and of the register, and whatever is mostly text: steps, each of a batch, to be taken in order. */
export const takeTexts = (
  index: SearchIndex,
  core: CoreFile,
  { texts, entries }: TextFile,
): readonly (() => void)[] => [
  ...batches(texts).map(([at, some]) => () => {
    some.forEach((text, i) => {
      index.addText(at + i, text);
    });
  }),
  ...batches(entries).map(([, some]) => () => {
    index.add(withCaseFacets(core.cases, some));
  }),
];
