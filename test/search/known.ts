import { takeFacts } from '../../src/search/answers/index.ts';
import type { Known } from '../../src/search/answers/known.ts';
import { searchFiles } from '../../src/search/documents/index.ts';
import { packed, unpacked } from '../../src/search/packed.ts';
import { SearchIndex } from '../../src/search/search-index.ts';
import { takeNames, takeTexts } from '../../src/search/take-in.ts';

/** What a search knows once the three files of a casebook are taken in, as the worker takes them in. */
export function knownOf({ core, facts, texts }: ReturnType<typeof searchFiles>): Known {
  const index = new SearchIndex();
  const names = unpacked(packed(core));
  takeNames(index, names);
  const known = takeFacts(index, names, facts);
  for (const take of takeTexts(index, names, texts)) take();
  return { ...known, complete: true };
}
