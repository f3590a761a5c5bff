import type { CaseEvent, CaseFile } from '../casebook.ts';

const conduct: ReadonlySet<CaseEvent['kind']> = new Set(['conduct', 'collection', 'disclosure', 'incident']);

/**
 * Whether an event is drawn in the colour of what was wrong: a penalty, or conduct of somebody against whom a finding
 * was made that rests on the event. What others did, such as asking for their own data, is never drawn so.
 */
export const isWrong = (file: CaseFile, event: CaseEvent): boolean =>
  event.kind === 'penalty' ||
  (conduct.has(event.kind) &&
    event.weight >= 2 &&
    file.findings.some(
      ({ standing, events, against }) =>
        (standing === 'found' || standing === 'varied') &&
        events.includes(event.id) &&
        against.some((actor) => actor === event.actors[0]),
    ));
