import type { Actor } from '../schema/actor.ts';
import { byId, type Casebook } from './casebook.ts';

/** The actor whose enforcement the casebook follows and whose penalties its register lists: a casebook of another regulator names another here. */
export const regulatorId = 'ico';

/** The record of the regulator that the casebook follows. */
export const regulatorOf = (book: Casebook): Actor => byId(book.actors, regulatorId);
