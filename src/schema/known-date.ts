import { daysBetween } from './day.ts';

/** How exactly a date is known. `span` has two ends; `about` is marked with `~` or `?`; `before` has an end alone. */
export type Precision = 'day' | 'month' | 'year' | 'span' | 'about' | 'before';

/** A date as far as it is known: the written EDTF text, and the days it can mean. */
export interface KnownDate {
  /** The EDTF level 1 text as the editor wrote it. */
  readonly edtf: string;
  /** The first day it can mean, as `YYYY-MM-DD`; of a date that is known as not later than another, that other's. */
  readonly earliest: string;
  /** The last day it can mean, as `YYYY-MM-DD`; for an open end, the earliest day's own end. */
  readonly latest: string;
  readonly precision: Precision;
  /** True when the end was written `..`: it had not ended when the source was written. */
  readonly open: boolean;
}

/** Why a text is no date: a clause for an editor. */
export interface DateFault {
  readonly fault: string;
}

const part = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const two = (n: number): string => String(n).padStart(2, '0');

function readPart(text: string): (Omit<KnownDate, 'edtf' | 'open'> & { readonly unit: Precision }) | DateFault {
  const match = part.exec(text);
  if (!match) return { fault: `"${text}" is not a date; write 2018-08-09, 2018-08 or 2018` };
  const [, y = '', m, d, mark] = match;
  const year = Number(y);
  if (m === undefined) {
    return { earliest: `${y}-01-01`, latest: `${y}-12-31`, precision: mark ? 'about' : 'year', unit: 'year' };
  }
  const month = Number(m);
  if (month < 1 || month > 12) return { fault: `"${text}" has no month ${m}; months run from 01 to 12` };
  const last = lastDayOf(year, month);
  if (d === undefined) {
    const end = `${y}-${m}-${two(last)}`;
    return { earliest: `${y}-${m}-01`, latest: end, precision: mark ? 'about' : 'month', unit: 'month' };
  }
  const day = Number(d);
  if (day < 1 || day > last) return { fault: `"${text}" has no day ${d}; that month has ${String(last)} days` };
  const iso = `${y}-${m}-${d}`;
  return { earliest: iso, latest: iso, precision: mark ? 'about' : 'day', unit: 'day' };
}

/**
 * Reads an EDTF level 0/1 date: day, month or year, `~` or `?` for about, `a/b` for a span, `a/..` for an
 * open end, `../a` for not later than a. Source of the grammar: the Extended Date/Time Format specification, Library of Congress, 2019.
 *
 * @returns the date, or a clause that says what is wrong with it; never throws.
 */
export function readDate(text: string): KnownDate | DateFault {
  const [from = '', to, ...rest] = text.split('/');
  if (rest.length > 0) return { fault: `"${text}" has more than two ends; write 2017-05/2017-06` };
  if (from === '..' && to !== undefined) {
    const end = readPart(to);
    if ('fault' in end) return end;
    return { edtf: text, earliest: end.earliest, latest: end.latest, precision: 'before', open: false };
  }
  const start = readPart(from);
  if ('fault' in start) return start;
  const { earliest, precision } = start;
  if (to === undefined) return { edtf: text, earliest, latest: start.latest, precision, open: false };
  if (to === '..') return { edtf: text, earliest, latest: start.latest, precision: 'span', open: true };
  const end = readPart(to);
  if ('fault' in end) return end;
  if (end.latest < earliest) return { fault: `"${text}" ends ${to}, before it starts ${from}` };
  return { edtf: text, earliest, latest: end.latest, precision: 'span', open: false };
}

/** A date that the checker has passed. Throws on any other text. */
export function knownDate(text: string): KnownDate {
  const date = readDate(text);
  if ('fault' in date) throw new Error(date.fault);
  return date;
}

/** The first end of a span, of another date the date itself, of one not later than another that other: without its mark, as `2018`, `2018-08` or `2018-08-09`. */
export const startText = ({ edtf }: KnownDate): string => edtf.replace(/^\.\.\//, '').replace(/[~?%]?(?:\/.*)?$/, '');

/** The days on which something can have begun that is dated so: of a span, those that its first end can mean. */
export const startOf = (date: KnownDate): KnownDate =>
  date.precision === 'before' ? date : knownDate(date.edtf.replace(/\/.*$/, ''));

/** Whether a date is exact to the day. */
export const isDay = ({ precision }: KnownDate): boolean => precision === 'day';

/** The time between two dates. */
export interface Length {
  readonly from: KnownDate;
  readonly to: KnownDate;
  /** Days at the least and at the most; the same where both dates are exact to the day. */
  readonly least: number;
  readonly most: number;
}

/** How long it was from one date to another, as far as both are known; negative where the second came first. */
export const lengthBetween = (from: KnownDate, to: KnownDate): Length => ({
  from,
  to,
  least: daysBetween(from.latest, to.earliest),
  most: daysBetween(from.earliest, to.latest),
});
