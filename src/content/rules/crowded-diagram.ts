import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** How many actors a reader takes in at a glance. */
const most = 12;

/** A case's diagram shows no more actors than can be taken in; beyond that some stand together as one group. */
export const crowdedDiagram: Rule = ({ documents }) =>
  documents
    .filter(({ kind }) => kind === 'flows')
    .flatMap((document) => {
      const ends = new Set(
        itemsOf(part(document.raw, 'flows')).flatMap((flow) => [part(flow, 'from'), part(flow, 'to')]),
      );
      return ends.size > most
        ? [
            faultAt(
              document,
              'crowded-diagram',
              ['flows'],
              `${String(ends.size)} actors stand in this diagram; group some as one actor (a group of organisations, a group of people) so that no more than ${String(most)} do`,
              'key',
            ),
          ]
        : [];
    });
