import { counted } from './count.ts';

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
