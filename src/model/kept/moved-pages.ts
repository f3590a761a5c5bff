import type { Address } from '../address.ts';
import type { Casebook } from '../casebook.ts';
import { recordAddresses } from './record-addresses.ts';
import { type Answer, answerFor } from './redirects.ts';

/** The pages of the log that moved or were withdrawn, each with what became of it: they are built to say so. */
export function movedPages(book: Casebook): readonly { readonly at: Address; readonly answer: Answer }[] {
  const alive = recordAddresses(book);
  const exists = (at: Address): boolean => alive.has(at);
  return [...new Set(book.permalinks)]
    .filter((at) => at.endsWith('/') && !alive.has(at))
    .flatMap((at) => {
      const answer = answerFor(book.redirects, at, exists);
      return answer ? [{ at, answer }] : [];
    });
}
