import { type Address, address } from '../address.ts';
import type { Casebook } from '../casebook.ts';
import { once } from '../once.ts';
import { recordAddresses } from './record-addresses.ts';
import { type Answer, answerFor } from './redirects.ts';

/** The pages of the log that moved or were withdrawn, each with what became of it: they are built to say so. */
export const movedPages = once((book: Casebook): readonly { readonly at: Address; readonly answer: Answer }[] => {
  const alive = recordAddresses(book);
  const log = new Set(book.permalinks);
  // A case that has a new name and is not in the log under it yet has all the pages that it had under the old one.
  const renamed = book.cases.filter(({ id }) => !log.has(address.case(id))).map(({ id }) => id);
  const exists = (at: Address): boolean =>
    alive.has(at) ||
    (log.has(at) && !answerFor(book.redirects, at, () => false)) ||
    (!/#|\/findings\//.test(at) && renamed.some((id) => at.includes(`/${id}/`)));
  return [...log]
    .filter((at) => at.endsWith('/') && !alive.has(at))
    .flatMap((at) => {
      const answer = answerFor(book.redirects, at, exists);
      return answer ? [{ at, answer }] : [];
    });
});
