import { shapes } from '../shapes.ts';
import { references } from '../references.ts';
import { faultAt, part, type Rule } from './rule.ts';

/** An actor that no case mentions has no page worth opening. */
export const orphanActor: Rule = ({ documents, unread }) => {
  // What a file that could not be read would have mentioned is not known.
  if (unread.length > 0) return [];
  const used = new Set(
    documents
      .filter((document) => document.kind !== 'actor' || part(document.raw, 'part_of') !== undefined)
      .flatMap((document) => references(shapes[document.kind], document.raw))
      .filter(({ kind }) => kind === 'actor')
      .map(({ id }) => id),
  );
  return documents
    .filter((document) => document.kind === 'actor')
    .flatMap((document) => {
      const id = part(document.raw, 'id');
      return typeof id === 'string' && !used.has(id)
        ? [
            faultAt(
              document,
              'orphan-actor',
              ['id'],
              `no case mentions the actor "${id}"; give it a role in a case, or delete the file`,
            ),
          ]
        : [];
    });
};
