import type { Casebook, Source } from '../casebook.ts';
import { regulatorOf } from '../regulator.ts';

/** Who published a source; the regulator, whatever the record calls it, by its whole name. */
export function publisherOf(book: Casebook, { publisher }: Pick<Source, 'publisher'>): string {
  const { name, short, also_known_as } = regulatorOf(book);
  const called = publisher.toLowerCase();
  return [name, short, ...also_known_as].some((each) => each?.toLowerCase() === called) ? name : publisher;
}

/** Who published a source and, of a copy, where it stands: "AP, via phys.org". */
export const sayPublisher = ({ publisher, copy }: Pick<Source, 'publisher' | 'copy'>): string =>
  copy === undefined ? publisher : `${publisher}, ${copy}`;

/** Sources by publisher, those with most first, then by name; within one in the order given. */
export const publishersOf = (
  book: Casebook,
  sources: readonly Source[],
): readonly { publisher: string; sources: readonly Source[] }[] =>
  [...Map.groupBy(sources, (source) => publisherOf(book, source))]
    .map(([publisher, list]) => ({ publisher, sources: list }))
    .sort((a, b) => b.sources.length - a.sources.length || (a.publisher < b.publisher ? -1 : 1));
