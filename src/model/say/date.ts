import { dayBefore, monthName, monthOf, shortMonth, yearOf } from '../../schema/day.ts';
import type { KnownDate } from '../../schema/known-date.ts';

type MonthName = (iso: string) => string;

const marked = /[~?%]$/;
const plain = (part: string): string => part.replace(marked, '');
const about = (part: string): string => (marked.test(part) ? 'about ' : '');

function partInWords(text: string, name: MonthName): string {
  const part = plain(text);
  const [year = '', month, day] = part.split('-');
  if (month === undefined) return year;
  return `${day === undefined ? '' : `${String(Number(day))} `}${name(part)} ${year}`;
}

function inWords(date: KnownDate, name: MonthName): string {
  const [from = '', to] = date.edtf.split('/');
  if (from === '..' && to !== undefined)
    return `by ${about(to)}${date.earliest === date.latest ? '' : 'the end of '}${partInWords(to, name)}`;
  const start = partInWords(from, name);
  if (to === undefined) return about(from) + start;
  if (to === '..') return `${about(from)}${start} onwards`;
  const end = partInWords(to, name);
  const [one, other] = [plain(from), plain(to)];
  // "May to June 2017": what both ends share is said once.
  const least = Math.min(one.length, other.length);
  const sameYear = yearOf(one) === yearOf(other) && least > 4;
  const sameMonth = sameYear && monthOf(one) === monthOf(other) && least > 7;
  const shared = sameMonth ? start.replace(/ .*$/, '') : sameYear ? start.replace(/ \d{4}$/, '') : start;
  return `${about(from)}${shared} to ${about(to)}${end}`;
}

/** A date in words, as exact as it is known: "5 May 2017", "May 2017", "about 2016", "May to June 2017". */
export const sayDate = (date: KnownDate): string => inWords(date, monthName);

/** A date for tight places, its months in three letters: "5 May 2017", "Aug to Sep 2018". */
export const shortDate = (date: KnownDate): string => inWords(date, shortMonth);

/** The month of a date that is known to the month or the day: "August 2018"; any other as {@link sayDate} says it. */
export const sayMonth = (date: KnownDate): string =>
  date.earliest.slice(0, 7) === date.latest.slice(0, 7) && date.precision !== 'about' && date.precision !== 'before'
    ? partInWords(date.earliest.slice(0, 7), monthName)
    : sayDate(date);

/** A day in words: "5 May 2017". */
export const sayDay = (iso: string): string => partInWords(iso, monthName);

/** A day for tight places: "23 Mar 2018". */
export const shortDay = (iso: string): string => partInWords(iso, shortMonth);

/** The last day of a time whose end is given as the first day after it, in words. */
export const sayLastDay = (end: string): string => sayDay(dayBefore(end));

/** Two days as a stretch for tight places, what both share said once: "16 to 24 Mar 2018", "3 Feb to 9 May 2019". */
export const shortStretch = (from: string, to: string): string =>
  from === to
    ? shortDay(from)
    : inWords({ edtf: `${from}/${to}`, earliest: from, latest: to, precision: 'span', open: false }, shortMonth);

/** Two years as a span: "2018", "2014–2024". */
const spanOfYears = (first: string, last: string): string => (first === last ? first : `${first}–${last}`);

/** The years a date covers: "2018", "2014–2024". */
export const sayYears = (date: KnownDate): string => spanOfYears(yearOf(date.earliest), yearOf(date.latest));

/** How exactly a date is known, beside the date. */
export const exactness: Readonly<Record<KnownDate['precision'], string>> = {
  day: 'exact to the day',
  month: 'known to the month',
  year: 'known to the year',
  span: 'a span of time',
  about: 'not certain',
  before: 'known only as not later',
};

/** What the mark of a date that is known so says of the day, in the key of a picture. */
export const inKey: Readonly<Record<KnownDate['precision'], string>> = {
  day: 'a day',
  month: 'some day in that month or year',
  year: 'some day in that month or year',
  span: 'over that time',
  about: 'some day in that month or year',
  before: 'not later, perhaps earlier',
};
