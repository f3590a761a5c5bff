/** Days since 1970-01-01 of an ISO day. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The short name of the month of an ISO day. */
export const monthName = (iso: string): string => months[Number(iso.slice(5, 7)) - 1] ?? '';

/** A length of time in words, rounded down: "14 months", "3 years". */
export function sayLength(days: number): string {
  const whole = Math.floor(days / 30.44);
  if (whole < 1) return `${String(Math.floor(days))} days`;
  if (whole < 24) return `${String(whole)} ${whole === 1 ? 'month' : 'months'}`;
  return `${String(Math.floor(whole / 12))} years`;
}
