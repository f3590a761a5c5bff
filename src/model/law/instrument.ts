import { dayBefore, yearOf } from '../../schema/day.ts';
import type { Instrument } from '../../schema/provision.ts';
import { byId, type Casebook } from '../casebook.ts';

/** The id of the instrument that a provision is a part of: the first step of its own id. */
export const instrumentId = (provision: string): string => provision.replace(/\/.*$/, '');

/** The instrument that a provision is a part of. */
export const instrumentOf = (book: Casebook, provision: string): Instrument =>
  byId(book.instruments, instrumentId(provision));

/** A provision's label without the name of its instrument: "s 55A(1)"; whole where it names nothing else. */
export const unitOf = ({ label }: { readonly label: string }): string =>
  label.split(/, (?=(?:s|ss|sch|art|arts|reg)\b)/).at(-1) ?? label;

/** When an instrument was in force, by years: "2000 to 2018", "since 2018"; empty where no day is recorded. */
export function sayInForce({ in_force_from: from, in_force_to: to }: Instrument): string {
  if (from === undefined) return to === undefined ? '' : `until ${yearOf(dayBefore(to))}`;
  return to === undefined ? `since ${yearOf(from)}` : `${yearOf(from)} to ${yearOf(dayBefore(to))}`;
}
