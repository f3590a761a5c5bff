import type { Actor } from '../../schema/actor.ts';
import { byId, type Casebook, type CaseFinding } from '../casebook.ts';

/** Those whose claim a finding is: who found, alleged or conceded it. */
export const findersOf = (book: Casebook, { finder }: Pick<CaseFinding, 'finder'>): readonly Actor[] =>
  finder.by.map((id) => byId(book.actors, id));

/** Whether a court or tribunal made the finding. */
export const ruledByCourt = (book: Casebook, finding: Pick<CaseFinding, 'finder'>): boolean =>
  findersOf(book, finding).some(({ kind }) => kind === 'court');
