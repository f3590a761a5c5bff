import type { Document } from '../document.ts';
import type { Fault } from '../fault.ts';
import { dateIn, faultAt, itemsOf, part, type Rule } from './rule.ts';

/** The share of the weighty events that the window of a story holds. */
const enough = 0.6;
/** From which weight on an event carries a story. */
const weighty = 2;

function coreFaults(document: Document, events: readonly unknown[]): Fault[] {
  const [from, to] = [dateIn(document.raw, 'core', 'from'), dateIn(document.raw, 'core', 'to')];
  if (from === undefined || to === undefined) return [];
  const fault = (key: string, clause: string): Fault[] => [faultAt(document, 'core-window', ['core', key], clause)];
  if (to.latest <= from.earliest)
    return fault('to', `“to” (${to.edtf}) does not come after “from” (${from.edtf}); correct one of the two`);
  const dates = events
    .filter((event) => Number(part(event, 'weight')) >= weighty)
    .flatMap((event) => dateIn(event, 'date') ?? []);
  const within = dates.filter((date) => date.latest >= from.earliest && date.earliest <= to.latest);
  return within.length >= enough * dates.length
    ? []
    : fault(
        'from',
        `only ${String(within.length)} of the ${String(dates.length)} events of weight ${String(weighty)} or more lie between ${from.edtf} and ${to.edtf}; the window in which the story is told holds at least three in five`,
      );
}

function answerFaults(document: Document, events: readonly unknown[]): Fault[] {
  const ends = (['from', 'to'] as const).flatMap((key) => {
    const id = part(document.raw, 'answer', key);
    const event = events.find((each) => part(each, 'id') === id);
    const date = dateIn(event, 'date');
    return event === undefined || date === undefined ? [] : [{ key, id: String(id), date }];
  });
  const fault = (key: string, clause: string): Fault => faultAt(document, 'answer-days', ['answer', key], clause);
  const vague = ends.filter(({ date }) => date.precision !== 'day');
  if (vague.length > 0)
    return vague.map(({ key, id, date }) =>
      fault(key, `${id} is dated ${date.edtf}, and days can be counted only between two days; name an event of a day`),
    );
  const [first, last] = [dateIn(document.raw, 'core', 'from'), dateIn(document.raw, 'core', 'to')];
  const outside = ends.filter(
    ({ date }) => first && last && (date.earliest < first.earliest || date.latest > last.latest),
  );
  if (outside.length > 0)
    return outside.map(({ key, id, date }) =>
      fault(
        key,
        `${id} (${date.edtf}) lies outside the window in which the story is told; widen “core” or count between other events`,
      ),
    );
  const [from, to] = ends;
  return from && to && to.date.earliest <= from.date.earliest
    ? [
        fault(
          'to',
          `${to.id} (${to.date.edtf}) does not come after ${from.id} (${from.date.edtf}); count from the earlier to the later`,
        ),
      ]
    : [];
}

/** The window of a timeline holds its story, and the one length that it says, which runs between two days. */
export const coreAndAnswer: Rule = ({ documents }) =>
  documents
    .filter(({ kind }) => kind === 'timeline')
    .flatMap((document) => {
      const events = itemsOf(part(document.raw, 'events'));
      return [...coreFaults(document, events), ...answerFaults(document, events)];
    });
