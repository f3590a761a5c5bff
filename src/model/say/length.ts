import { dayNumber } from '../../schema/day.ts';
import { isDay, type Length } from '../../schema/known-date.ts';
import { counted, sayCount } from './count.ts';

/** The whole months of the calendar from one day to another, both as days since 1970. */
export function monthsBetween(from: number, to: number): number {
  const [start, end] = [new Date(from * 86_400_000), new Date(to * 86_400_000)];
  return (
    12 * (end.getUTCFullYear() - start.getUTCFullYear()) +
    end.getUTCMonth() -
    start.getUTCMonth() -
    Number(end.getUTCDate() < start.getUTCDate())
  );
}

/** The time from one day to another in words, rounded down: "14 months", "3 years"; less than a month is a month. */
export function sayLength(from: number, to: number): string {
  const months = monthsBetween(from, to);
  return months < 24 ? counted(Math.max(1, months), 'month') : counted(Math.floor(months / 12), 'year');
}

const years = (days: number): string => (days / 365.25).toFixed(1);

/** Two ends of a range with the word for both: "14 to 15 months", "about 14 months", "up to 3 months". */
const range = (least: string, most: string, unit: string): string =>
  `${least === most ? 'about ' : Number(least) <= 0 ? 'up to ' : `${least} to `}${most} ${unit}`;

/** A number of days in the unit that one remembers, where it begins and ends on days in which a date can lie. */
function inUnit(from: number, to: number): string {
  const whole = monthsBetween(from, to);
  const days = Math.max(0, to - from);
  return whole < 2 ? counted(days, 'day') : whole < 24 ? counted(whole, 'month') : `${years(days)} years`;
}

/** A length known to the day in the unit that one remembers: "461 days" is "15 months"; a short one stays in days. */
const roughly = ({ from, to }: Length): string => inUnit(dayNumber(from.earliest), dayNumber(to.latest));

/** How long it was in tight places: "15 months", "7.8 years"; where a date is not exact as {@link sayTime} says it. */
export const shortTime = (length: Length): string =>
  isDay(length.from) && isDay(length.to) ? roughly(length) : sayTime(length);

/** From the least that any of some lengths can have been to the most: "14 months to 7.8 years"; empty of none. */
export function shortRange(lengths: readonly Length[]): string {
  const [shortest] = lengths.toSorted((a, b) => a.least - b.least);
  const [longest] = lengths.toSorted((a, b) => b.most - a.most);
  if (!shortest || !longest) return '';
  const least = inUnit(dayNumber(shortest.from.latest), dayNumber(shortest.to.earliest));
  const most = roughly(longest);
  return least === most ? most : `${least} to ${most}`;
}

/**
 * How long it was from one date to a later one. Known to the day in days, with the months or years that it comes to:
 * "461 days (15 months)". Else a range, in months or years: "14 to 15 months", "1.4 to 2.4 years".
 */
export function sayTime(length: Length): string {
  const { from, to, least, most } = length;
  if (isDay(from) && isDay(to)) {
    const [days, rough] = [counted(most, 'day'), roughly(length)];
    return rough === days ? days : `${days} (${rough})`;
  }
  const months = [
    monthsBetween(dayNumber(from.latest), dayNumber(to.earliest)),
    monthsBetween(dayNumber(from.earliest), dayNumber(to.latest)),
  ] as const;
  const [, whole] = months;
  if (whole < 1) return 'less than a month';
  if (whole >= 24) return range(years(Math.max(0, least)), years(most), 'years');
  return range(String(Math.max(0, months[0])), String(whole), whole === 1 ? 'month' : 'months');
}

/** How long after one date another came, or before it: "day 461", "30 days before", "14 to 15 months after"; nothing where the order is not known. */
export function sayAfter(length: Length): string | undefined {
  const { from, to, least, most } = length;
  if (most < 0 || least < 0) {
    if (most >= 0) return undefined;
    const back = sayTime({ from: to, to: from, least: -most, most: -least });
    return `${isDay(from) && isDay(to) ? counted(-most, 'day') : back} before`;
  }
  return isDay(from) && isDay(to) ? `day ${sayCount(most)}` : `${sayTime(length)} after`;
}
