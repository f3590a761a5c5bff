import { address } from '../address.ts';
import type { CaseEvent, CaseFile } from '../casebook.ts';
import { sayDate } from '../say/date.ts';
import { beginOf, decisionDays } from '../case/time.ts';
import type { Entry, Point } from './point.ts';
import { sayCount } from '../say/count.ts';
import { titleOf } from '../say/name.ts';
import { daysBetween } from '../../schema/day.ts';
import { knownDate } from '../../schema/known-date.ts';

/** A number of days in words, with the months or years that it comes to: "461 days (15 months)". */
export function sayDays(days: number): string {
  const months = Math.floor(days / 30.44);
  const rough =
    months < 2 ? '' : months < 24 ? ` (${String(months)} months)` : ` (${(days / 365.25).toFixed(1)} years)`;
  return `${sayCount(days)} ${days === 1 ? 'day' : 'days'}${rough}`;
}

/** The first thing that brought a case before its regulator: a report, a complaint, or an inquiry in which it takes part. */
const brought = (file: CaseFile): CaseEvent | undefined =>
  file.events.find(
    ({ kind, actors }) =>
      kind === 'breach-notification' ||
      kind === 'complaint' ||
      (kind === 'investigation' && actors.includes(file.regulator)),
  );

/** When things happened and how long they took. Days are counted from the first day that a date can mean. */
export function timePoints(file: CaseFile): readonly Point[] {
  const begin = beginOf(file);
  const days = decisionDays(file);
  const [decided, last] = [days[0], days.at(-1)];
  const opened = brought(file);
  const dayOf = (iso: string): string => {
    const day = daysBetween(begin.day, iso);
    return day < 0 ? `${sayCount(-day)} days before` : `day ${sayCount(day)}`;
  };
  const ofEvent = (event: CaseEvent): Entry => ({
    key: event.date,
    text: sayDate(event.when),
    note: titleOf(event),
    to: address.event(file.id, event.id),
  });
  const said = (iso: string): string =>
    sayDate(
      knownDate(file.outcomes.find(({ date }) => date !== undefined && knownDate(date).earliest === iso)?.date ?? iso),
    );
  const took = decided === undefined ? undefined : daysBetween(begin.day, decided);
  return [
    {
      id: 'began',
      head: 'Began',
      entries: [
        {
          ...ofEvent(begin.event),
          note: `${titleOf(begin.event)}${begin.conduct ? '' : '; the first event recorded, no earlier conduct has a date'}`,
        },
      ],
    },
    ...(opened
      ? [
          {
            id: 'opened',
            head: 'Came to the regulator',
            entries: [{ ...ofEvent(opened), note: `${titleOf(opened)}, ${dayOf(opened.when.earliest)}` }],
          },
        ]
      : []),
    ...(decided === undefined
      ? []
      : [
          {
            id: 'decided',
            head: 'First decided',
            entries: [{ key: decided, text: said(decided), note: dayOf(decided) }],
          },
        ]),
    ...(took === undefined || took < 0
      ? []
      : [
          {
            id: 'took',
            head: 'From the beginning to the decision',
            entries: [{ key: String(took), text: sayDays(took) }],
            measure: { value: took, unit: 'days' },
          },
        ]),
    ...(last === undefined || last === decided
      ? []
      : [{ id: 'last', head: 'Last decision', entries: [{ key: last, text: said(last), note: dayOf(last) }] }]),
  ];
}
