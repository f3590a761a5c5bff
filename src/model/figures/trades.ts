import type { Actor } from '../../schema/actor.ts';
import { bearersOf, type OfCase } from '../case/payer.ts';
import { byId, type Casebook } from '../casebook.ts';

/** The kinds of actor that are in business by what they are. */
const business: ReadonlySet<Actor['kind']> = new Set(['company', 'broker', 'platform', 'service', 'press']);

/** Whether all who bear an outcome are in business, so that a maximum by turnover is a maximum for them. */
export const trades = (book: Casebook, of: OfCase): boolean =>
  bearersOf(of).every((id) => business.has(byId(book.actors, id).kind));
