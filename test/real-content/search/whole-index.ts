import { searchFiles } from '../../../src/search/documents/index.ts';
import { withCaseFacets } from '../../../src/search/index-file.ts';
import { answer } from '../../../src/search/answers/index.ts';
import type { Known } from '../../../src/search/answers/known.ts';
import { Who } from '../../../src/search/answers/named.ts';
import { Finder } from '../../../src/search/rank.ts';
import { SearchIndex } from '../../../src/search/search-index.ts';

/** The index of today's content as the worker has it once everything is loaded. */
import { book } from '../book.ts';
export const files = searchFiles(book, (at) => at);
export const index = new SearchIndex();
index.add(withCaseFacets(files.core.cases, files.core.entries));
files.texts.texts.forEach((text, at) => {
  index.addText(at, text);
});
index.add(withCaseFacets(files.core.cases, files.texts.entries));
export const finder = new Finder(index);
export const known: Known = {
  index,
  core: files.core,
  facts: files.facts,
  who: new Who(index, files.facts),
  complete: true,
};

/** The addresses of what is found, best first. */
export const find = (text: string): string[] =>
  finder.find(text).hits.map(({ entry }) => index.entries[entry]?.url ?? '');

/** Where Enter and the first rows lead: to the answer if there is one, then to what is found, best first. */
export function ask(text: string): string[] {
  const answered = answer(text, known);
  return [...(answered ? [answered.card.links[0].url] : []), ...find(answered?.about ?? text)];
}
