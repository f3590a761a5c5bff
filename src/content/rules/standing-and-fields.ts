import { actIn, actSchema } from '../../schema/act.ts';
import { readDate } from '../../schema/known-date.ts';
import { isStanding, type Standing, standings } from '../../schema/standing.ts';
import type { Document } from '../document.ts';
import type { Fault } from '../fault.ts';
import { faultAt, itemsOf, part, type Rule } from './rule.ts';

/** What to write for a field that a standing needs. */
const remedies: Readonly<Record<string, string>> = {
  date: 'under finder name the event of the case ("event: E7"), or its date where it is no event of the case ("on: 2018-08")',
  how: 'under finder write how, as it follows the name ("how: in its notice of intent")',
  held: 'write under "held" what was held first: claim, what, by and event; "claim" is the ruling that replaced it',
  charged: 'write under "charged" what was charged before it was dropped: claim, by and event',
  kept: 'write under "kept" what the appeal kept, as it follows "which kept"',
};

/** The standing that a field belongs to, where it belongs to one. */
const ownerOf = (key: string): Standing | undefined =>
  actSchema.options.find(({ shape }) => key in shape)?.shape.standing.value;

function fieldFaults(document: Document, standing: Standing, act: Record<string, unknown>): Fault[] {
  const ref = String(part(document.raw, 'ref'));
  const { word } = standings[standing];
  const fault = (path: readonly (string | number)[], clause: string): Fault =>
    faultAt(document, 'standing-and-fields', path, clause);
  return (actSchema.safeParse(act).error?.issues ?? []).flatMap((issue) => {
    if (issue.path.length === 0 && issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => {
        const owner = ownerOf(key);
        return fault(
          [key],
          `"${key}" belongs to a finding that is ${owner ? standings[owner].word : 'another'}, and ${ref} is ${word}; take it out, or correct the standing`,
        );
      });
    const [key] = issue.path;
    // What stands in a field and does not fit is said by the shape of the file.
    if (issue.path.length !== 1 || typeof key !== 'string' || key in act) return [];
    return [fault(['standing'], `${ref} is ${word} and has no "${key}"; ${remedies[key] ?? 'add it'}`)];
  });
}

/** What was held or charged first came before it fell. */
function orderFaults(document: Document, act: Record<string, unknown>, events: readonly unknown[]): Fault[] {
  return ['held', 'charged'].flatMap((key) => {
    const [id, date] = [part(document.raw, key, 'event'), act['date']];
    const first = part(
      events.find((event) => part(event, 'id') === id),
      'date',
    );
    if (typeof first !== 'string' || typeof date !== 'string') return [];
    const [before, after] = [readDate(first), readDate(date)];
    return 'fault' in before || 'fault' in after || before.earliest <= after.latest
      ? []
      : [
          faultAt(
            document,
            'standing-and-fields',
            [key, 'event'],
            `${String(id)} is of ${first}, after it fell on ${date}; name the event in which it was first said`,
          ),
        ];
  });
}

/** Each standing has the fields that it needs and no others, so that its sentence can be said in full. */
export const standingAndFields: Rule = ({ documents }) =>
  documents
    .filter(({ kind }) => kind === 'finding')
    .flatMap((document) => {
      const { raw } = document;
      const standing = part(raw, 'standing');
      if (!isStanding(standing)) return [];
      const timeline = documents.find(({ kind, names }) => kind === 'timeline' && names.case === document.names.case);
      const events = itemsOf(part(timeline?.raw, 'events'));
      const [event, on] = [part(raw, 'finder', 'event'), part(raw, 'finder', 'on')];
      const act = actIn(raw as object, events as readonly object[]);
      // An event that is not there is said by itself; its date is not missing besides.
      if (event !== undefined && act['date'] === undefined) act['date'] = '2000';
      const twice =
        event === undefined || on === undefined
          ? []
          : [
              faultAt(
                document,
                'standing-and-fields',
                ['finder', 'on'],
                `finder names an event, which has its date, and a date besides; keep the event`,
              ),
            ];
      return [...twice, ...fieldFaults(document, standing, act), ...orderFaults(document, act, events)];
    });
