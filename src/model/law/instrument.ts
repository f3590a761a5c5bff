import type { Instrument } from '../../schema/provision.ts';
import { byId, type Casebook } from '../casebook.ts';

/** The id of the instrument that a provision is a part of: the first step of its own id. */
export const instrumentId = (provision: string): string => provision.replace(/\/.*$/, '');

/** The instrument that a provision is a part of. */
export const instrumentOf = (book: Casebook, provision: string): Instrument =>
  byId(book.instruments, instrumentId(provision));
