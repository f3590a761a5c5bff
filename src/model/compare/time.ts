import { address } from '../address.ts';
import type { CaseEvent, CaseFile } from '../casebook.ts';
import { sayDate } from '../say/date.ts';
import type { Entry, Point } from './point.ts';
import { titleOf } from '../say/name.ts';
import { approachesTo, beganOn, decisionsOf, took } from '../case/time.ts';
import { sayAfter, sayTime } from '../say/length.ts';
import { lengthBetween, startOf, type KnownDate } from '../../schema/known-date.ts';

/** When things happened and how long they took: in days where both dates are exact, else as a range. */
export function timePoints(file: CaseFile): readonly Point[] {
  const { event, when, conduct } = beganOn(file);
  const decisions = decisionsOf(file);
  const [first, last] = [decisions[0], decisions.at(-1)];
  const [opened] = approachesTo(file);
  const time = took(file);
  const after = (date: KnownDate): string =>
    date.precision === 'before' ? '' : (sayAfter(lengthBetween(when, date)) ?? '');
  const ofEvent = (of: CaseEvent, on: KnownDate, ...notes: readonly string[]): Entry => ({
    key: on.edtf,
    text: sayDate(on),
    note: [titleOf(of), ...notes].filter((note) => note !== '').join(', '),
    to: address.event(file.id, of.id),
  });
  const point = (id: string, head: string, entry: Entry): Point => ({ id, head, entries: [entry] });
  const decision = (id: string, head: string, date: KnownDate): Point =>
    point(id, head, { key: date.edtf, text: sayDate(date), ...(after(date) === '' ? {} : { note: after(date) }) });
  return [
    point(
      'began',
      'Began',
      conduct
        ? ofEvent(event, when)
        : {
            ...ofEvent(event, when),
            note: `${titleOf(event)}; the first event recorded, no earlier conduct has a date`,
          },
    ),
    ...(opened
      ? [point('opened', 'Came to the regulator', ofEvent(opened, opened.when, after(startOf(opened.when))))]
      : []),
    ...(first ? [decision('decided', 'First decided', first.when)] : []),
    ...(time
      ? [
          {
            ...point('took', 'From the beginning to the decision', { key: sayTime(time), text: sayTime(time) }),
            measure: { value: time.most, unit: 'days' },
          },
        ]
      : []),
    ...(last === undefined || last.when.earliest === first?.when.earliest
      ? []
      : [decision('last', 'Last decision', last.when)]),
  ];
}
