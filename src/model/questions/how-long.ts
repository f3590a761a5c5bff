import type { Length } from '../../schema/known-date.ts';
import { took } from '../case/time.ts';
import type { Casebook, CaseFile } from '../casebook.ts';

/** Cases with the time from their beginning to their first decision, the longest first; those without a dated decision are left out. */
export const howLong = (book: Casebook): readonly { readonly file: CaseFile; readonly time: Length }[] =>
  book.cases
    .flatMap((file) => {
      const time = took(file);
      return time ? [{ file, time }] : [];
    })
    .sort((a, b) => b.time.most - a.time.most);
