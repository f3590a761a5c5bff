import type { Actor } from '../../schema/actor.ts';
import { listed } from '../say/list.ts';
import { spoken } from '../say/name.ts';
import { byId, type Casebook, type CaseFinding } from '../casebook.ts';

/** Those whose claim a finding is: who found, alleged or conceded it. */
export const findersOf = (book: Casebook, { finder }: Pick<CaseFinding, 'finder'>): readonly Actor[] =>
  finder.by.map((id) => byId(book.actors, id));

/** The same within a sentence: "the ICO", "Facebook and the ICO". */
export const sayFinders = (book: Casebook, finding: Pick<CaseFinding, 'finder'>): string =>
  listed(findersOf(book, finding).map(spoken));

/** Whether a court or tribunal made the finding. */
export const ruledByCourt = (book: Casebook, finding: Pick<CaseFinding, 'finder'>): boolean =>
  findersOf(book, finding).some(({ kind }) => kind === 'court');
