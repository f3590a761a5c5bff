import type { Actor } from '../schema/actor.ts';
import { byId, type Casebook } from './casebook.ts';

/** The actor whose enforcement the casebook follows and whose penalties its register lists: a casebook of another regulator names another here. */
export const regulatorId = 'ico';

/** The provisions by which anybody may complain, to whom they complain of first and then to the regulator. */
export const complaintLaw: readonly string[] = ['dpa-2018/s-164a', 'dpa-2018/s-165'];

/** The record of the regulator that the casebook follows. */
export const regulatorOf = (book: Casebook): Actor => byId(book.actors, regulatorId);
