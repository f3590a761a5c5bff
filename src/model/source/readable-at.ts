import type { Source } from '../../schema/source.ts';
import { readings } from '../../schema/vocabulary.ts';
import { sayDay } from '../say/date.ts';

type Read = Pick<Source, 'url' | 'archived' | 'gone' | 'seen'>;

/** Where a source can be read today: of one that is gone from its address the copy, if there is one. */
export const readableAt = ({ url, archived, gone }: Omit<Read, 'seen'>): string | undefined =>
  gone === undefined ? url : archived;

/** How a source was read, and that it is gone: "read in full, gone from its address by 3 March 2026; this is a copy". */
export const sayReading = ({ seen, gone, archived }: Read): string =>
  gone === undefined
    ? readings[seen]
    : `${readings[seen]}, gone from its address by ${sayDay(gone)}${archived === undefined ? '' : '; this is a copy'}`;
