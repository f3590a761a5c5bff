import type { KnownDate } from '../../schema/date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function partInWords(text: string): string {
  const [year = '', month, day] = text.replace(/[~?%]$/, '').split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${String(Number(day))} ${name} ${year}`;
}

/** A date in words, as exact as it is known: "5 May 2017", "May 2017", "about 2016", "May to June 2017". */
export function sayDate(date: KnownDate): string {
  const [from = '', to] = date.edtf.split('/');
  const about = /[~?%]$/.test(from) ? 'about ' : '';
  const start = partInWords(from);
  if (to === undefined) return about + start;
  if (to === '..') return `${about}${start} onwards`;
  const end = partInWords(to);
  // "May to June 2017": what both ends share is said once.
  const shared = from.slice(0, 4) === to.slice(0, 4) && from.length > 4 ? start.replace(/ \d{4}$/, '') : start;
  const sameMonth = from.slice(0, 7) === to.slice(0, 7) && from.length > 7;
  return `${about}${sameMonth ? start.replace(/ .*$/, '') : shared} to ${end}`;
}

/** A day of our own, such as a revision's, in words. */
export const sayDay = (iso: string): string => partInWords(iso);

/** The years a span covers: "2018", "2014–2024". */
export function sayYears(date: KnownDate): string {
  const [from, to] = [date.earliest.slice(0, 4), date.latest.slice(0, 4)];
  return from === to ? from : `${from}–${to}`;
}

/** The day before a day: the last of a time whose end is given as the first day after it. */
export function dayBefore(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
