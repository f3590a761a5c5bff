import type { Source } from '../casebook.ts';

/** Sources by publisher, those with most first, then by name; within one in the order given. */
export function publishersOf(sources: readonly Source[]): readonly { publisher: string; sources: readonly Source[] }[] {
  const by = new Map<string, Source[]>();
  for (const source of sources) {
    const list = by.get(source.publisher);
    if (list) list.push(source);
    else by.set(source.publisher, [source]);
  }
  return [...by]
    .map(([publisher, list]) => ({ publisher, sources: list }))
    .sort((a, b) => b.sources.length - a.sources.length || (a.publisher < b.publisher ? -1 : 1));
}
