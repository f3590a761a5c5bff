import type { KnownDate } from '../../schema/known-date.ts';
import { dateIn, faultAt, itemsOf, part, type Rule } from './rule.ts';

/** Events stand in the order of the story, which the pages follow where dates overlap: no date may say otherwise. */
export const eventOrder: Rule = ({ documents }) =>
  documents
    .filter(({ kind }) => kind === 'timeline')
    .flatMap((document) => {
      let latest: { readonly id: unknown; readonly date: KnownDate } | undefined;
      return itemsOf(part(document.raw, 'events')).flatMap((event, index) => {
        const [id, date] = [part(event, 'id'), dateIn(event, 'date')];
        if (date === undefined) return [];
        if (latest && date.latest < latest.date.earliest)
          return [
            faultAt(
              document,
              'event-order',
              ['events', index, 'date'],
              `${String(id)} (${date.edtf}) stands below ${String(latest.id)} (${latest.date.edtf}), which came later; put the events in the order in which they happened`,
            ),
          ];
        // What is known as not later than a day may have come before any other.
        if (date.precision !== 'before' && (!latest || date.earliest > latest.date.earliest)) latest = { id, date };
        return [];
      });
    });
