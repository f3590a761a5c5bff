/** Days of the calendar, as ISO text (`2018-08-09`) and as numbers. No schema library here: this runs in the browser too. */

const milliseconds = 86_400_000;

/** Days since 1970-01-01 of an ISO day. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / milliseconds);

/** The ISO day of a number of days since 1970-01-01; of a part of a day, the day that it is in. */
export const isoDay = (day: number): string =>
  new Date(Math.floor(day) * milliseconds).toISOString().slice(0, 'YYYY-MM-DD'.length);

/** The days from one ISO day to another, negative where the second comes first. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** The ISO day so many days after another. */
export const addDays = (iso: string, days: number): string => isoDay(dayNumber(iso) + days);

/** The day before: the last of a time whose end is given as the first day after it. */
export const dayBefore = (iso: string): string => addDays(iso, -1);

/** The year of an ISO day, four digits. */
export const yearOf = (iso: string): string => iso.slice(0, 'YYYY'.length);

/** The year and the month of an ISO day: `2018-08`. */
export const monthOf = (iso: string): string => iso.slice(0, 'YYYY-MM'.length);

/** For sorting: ISO days, or whatever else sorts as text, from the first to the last. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The months, January first. */
export const months: readonly string[] = [
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

/** The name of the month of an ISO day or month, in full. */
export const monthName = (iso: string): string => months[Number(iso.slice(5, 7)) - 1] ?? '';

/** The first three letters of the month of an ISO day or month. */
export const shortMonth = (iso: string): string => monthName(iso).slice(0, 3);
