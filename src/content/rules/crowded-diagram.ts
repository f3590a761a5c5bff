import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** How many actors a reader takes in at a glance. */
const most = 12;

/** A case's diagram shows no more actors than can be taken in; beyond that some stand together in declared groups. */
export const crowdedDiagram: Rule = ({ documents }) =>
  documents
    .filter(({ kind }) => kind === 'flows')
    .flatMap((document) => {
      const groups = itemsOf(part(document.raw, 'groups')).map((group) => itemsOf(part(group, 'actors')));
      const bar = (actor: unknown): unknown => groups.find((actors) => actors.includes(actor))?.[0] ?? actor;
      const ends = new Set(
        itemsOf(part(document.raw, 'flows'))
          .flatMap((flow) => [part(flow, 'from'), part(flow, 'to')])
          .filter((actor) => actor !== undefined)
          .map(bar),
      );
      return ends.size > most
        ? [
            faultAt(
              document,
              'crowded-diagram',
              ['flows'],
              `${String(ends.size)} actors stand in this diagram; declare related ones under "groups", which the reader can open, so that no more than ${String(most)} stand there at first`,
              'key',
            ),
          ]
        : [];
    });
