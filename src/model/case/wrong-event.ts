import type { CaseEvent, CaseFile } from '../casebook.ts';
import { isDecided } from '../../schema/standing.ts';
import { conductKinds } from './time.ts';

/** Whether a court imposed a fine in an event: on that day an outcome of the case has a sum. */
const isFine = ({ outcomes }: CaseFile, { kind, when }: CaseEvent): boolean =>
  kind === 'court' &&
  outcomes.some(
    (outcome) =>
      outcome.kind === 'prosecution' && outcome.amount_gbp !== undefined && outcome.when?.earliest === when.earliest,
  );

/** Whether a finding against the one who acted in an event rests on it. */
const isFound = ({ findings }: CaseFile, { id, actors }: CaseEvent): boolean =>
  findings.some(
    ({ standing, events, against }) =>
      isDecided(standing) && events.includes(id) && against.some((actor) => actor === actors[0]),
  );

/**
 * Whether an event is drawn in the colour of what was wrong: a penalty or a fine, or conduct of somebody against whom a
 * finding was made that rests on the event; an answer that was found wrong, where the timeline counts from it. What
 * others did, such as asking for their own data, is never drawn so.
 */
export const isWrong = (file: CaseFile, event: CaseEvent): boolean =>
  event.kind === 'penalty' ||
  isFine(file, event) ||
  (event.weight >= 2 &&
    (conductKinds.has(event.kind) || (event.kind === 'response' && event.id === file.story.answer?.from)) &&
    isFound(file, event));
