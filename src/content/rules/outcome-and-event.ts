import type { Fault } from '../fault.ts';
import { dateIn, faultAt, itemsOf, part, type Rule } from './rule.ts';

/** Kinds of outcome that a timeline tells as a penalty. */
const penalties: ReadonlySet<unknown> = new Set(['monetary-penalty', 'fixed-penalty']);

/** A penalty among the outcomes has the date that the timeline has for it, where that tells of one. */
export const outcomeAndEvent: Rule = ({ documents }) =>
  documents
    .filter(({ kind }) => kind === 'case')
    .flatMap((document) => {
      const timeline = documents.find(({ kind, names }) => kind === 'timeline' && names.case === document.names.case);
      const told = itemsOf(part(timeline?.raw, 'events')).filter((event) => part(event, 'kind') === 'penalty');
      const events = told.flatMap((event) => {
        const date = dateIn(event, 'date');
        return date ? [{ id: String(part(event, 'id')), date }] : [];
      });
      // A date that cannot be read is said where it stands, and may be the one that is missed here.
      if (events.length < told.length) return [];
      return itemsOf(part(document.raw, 'outcomes')).flatMap((outcome, index): readonly Fault[] => {
        const date = dateIn(outcome, 'date');
        if (!date || !penalties.has(part(outcome, 'kind')) || part(outcome, 'fate') === 'separate') return [];
        const fits = events.some((event) => event.date.earliest <= date.latest && event.date.latest >= date.earliest);
        const [first] = events;
        if (fits || !first) return [];
        const days = events.map((event) => `${event.date.edtf} in ${event.id}`).join(', ');
        const clause = `the penalty is dated ${date.edtf} here and ${days} of the timeline; make them the same, or add the event of the penalty`;
        return [faultAt(document, 'outcome-and-event', ['outcomes', index, 'date'], clause)];
      });
    });
