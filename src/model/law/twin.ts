import type { Instrument, Provision } from '../../schema/provision.ts';
import { byId, type Casebook } from '../casebook.ts';
import { findingsOn } from '../indexes.ts';
import { instrumentId } from './instrument.ts';

/** The same article in the other of two laws that share a text; the record of the later names it, and it holds both ways. */
export const twinOf = (book: Casebook, { id, twin }: Provision): Provision | undefined =>
  twin === undefined ? book.provisions.find((each) => each.twin === id) : byId(book.provisions, twin);

/** An article as an overview counts it: as the law has it, then as its twin in the other law, where it has one. */
export type Article = readonly [Provision, ...Provision[]];

/** A law of an overview, with the one that shares its text, and the articles of both, each once. */
export interface LawRead {
  /** The later first. */
  readonly laws: readonly [Instrument, ...Instrument[]];
  readonly articles: readonly Article[];
}

/** Every law, in the order of the records; two whose articles are twins are read as one, where the later of them stands. */
export function lawsRead(book: Casebook): readonly LawRead[] {
  const earlierOf = ({ provisions }: Instrument): string | undefined => {
    const twin = provisions.find((each) => each.twin !== undefined)?.twin;
    return twin === undefined ? undefined : instrumentId(twin);
  };
  const read = new Set(book.instruments.map(earlierOf));
  return book.instruments
    .filter(({ id }) => !read.has(id))
    .map((law) => {
      const earlier = book.instruments.filter(({ id }) => id === earlierOf(law));
      const articles = law.provisions.map((each): Article => {
        const twin = twinOf(book, each);
        return twin === undefined ? [each] : [each, twin];
      });
      const paired = new Set(articles.flatMap((article) => article.slice(1).map(({ id }) => id)));
      const alone = earlier.flatMap(({ provisions }) => provisions).filter(({ id }) => !paired.has(id));
      return { laws: [law, ...earlier], articles: [...articles, ...alone.map((each): Article => [each])] };
    });
}

/** How many findings turned on any of some provisions; one that turned on two of them counts once. */
export function countOn(book: Casebook, provisions: readonly Provision[]): number {
  return new Set(provisions.flatMap(({ id }) => findingsOn(book, id))).size;
}
