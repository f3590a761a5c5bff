/** Days since 1970-01-01 of an ISO day. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);

/** The ISO day of a number of days since 1970-01-01. */
export const isoDay = (day: number): string => new Date(Math.floor(day) * 86_400_000).toISOString().slice(0, 10);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The short name of the month of an ISO day. */
export const monthName = (iso: string): string => months[Number(iso.slice(5, 7)) - 1] ?? '';

/** An ISO day as short as it can be said: "23 Mar 2018". */
export const sayShortDay = (iso: string): string =>
  `${String(Number(iso.slice(8)))} ${monthName(iso)} ${iso.slice(0, 4)}`;

/** Two days as a stretch, what both share said once: "16 to 24 Mar 2018", "3 Feb to 9 May 2019". */
export function sayStretch(from: string, to: string): string {
  const [start, end] = [sayShortDay(from), sayShortDay(to)];
  if (from === to) return end;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${String(Number(from.slice(8)))} to ${end}`;
  return from.slice(0, 4) === to.slice(0, 4) ? `${start.slice(0, -5)} to ${end}` : `${start} to ${end}`;
}

/** The time from one day to another in words, rounded down: "14 months", "3 years"; less than a month is a month. */
export function sayLength(from: number, to: number): string {
  const [start, end] = [new Date(from * 86_400_000), new Date(to * 86_400_000)];
  const months =
    12 * (end.getUTCFullYear() - start.getUTCFullYear()) +
    end.getUTCMonth() -
    start.getUTCMonth() -
    Number(end.getUTCDate() < start.getUTCDate());
  if (months < 24) return months <= 1 ? '1 month' : `${String(months)} months`;
  return `${String(Math.floor(months / 12))} years`;
}
