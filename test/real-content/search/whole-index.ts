import { answer } from '../../../src/search/answers/index.ts';
import { searchFiles } from '../../../src/search/documents/index.ts';
import { Finder } from '../../../src/search/rank.ts';
import { knownOf } from '../../search/known.ts';
import { book } from '../book.ts';

/** The index of today's content as the worker has it once everything is loaded. */
export const files = searchFiles(book, (at) => at);
export const known = knownOf(files);
export const { index } = known;
export const finder = new Finder(index);

/** The addresses of what is found, best first. */
export const find = (text: string): string[] =>
  finder.find(text).hits.map(({ entry }) => index.entries[entry]?.url ?? '');

/** Where Enter and the first rows lead: to the answer if there is one, then to what is found, best first. */
export function ask(text: string): string[] {
  const answered = answer(text, known);
  return [...(answered ? [answered.card.links[0].url] : []), ...find(answered?.about ?? text)];
}
