import type { Casebook, RegisterRow } from '../casebook.ts';

/** Penalties that did not stand as imposed, the newest first, each with its note; and those whose appeal has no recorded end. */
export interface Undone {
  readonly quashed: readonly RegisterRow[];
  readonly varied: readonly RegisterRow[];
  readonly open: readonly RegisterRow[];
}

/** Rows of the register by what became of them. */
export function undone(book: Casebook): Undone {
  const of = (status: string): readonly RegisterRow[] =>
    book.register.filter((row) => row.status === status).sort((a, b) => (a.date < b.date ? 1 : -1));
  return { quashed: of('quashed'), varied: of('varied'), open: of('appealed') };
}
