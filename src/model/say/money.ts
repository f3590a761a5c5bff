import { sayCount } from './count.ts';

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', maximumFractionDigits: 0 });
const poundsAndPence = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP', minimumFractionDigits: 2 });

/** A sum as it is printed: "£140,000". */
export const sayPounds = (amount: number): string => pounds.format(amount);

/** A large sum in millions, to the nearest hundred thousand: "£131.6 million"; a smaller one in full. */
export const sayRoughly = (amount: number): string =>
  amount < 1_000_000 ? sayPounds(amount) : `£${sayCount(Math.round(amount / 100_000) / 10)} million`;

/** A sum for each of a number of things: £140,000 / 1,065,220 = "13p", of about so many "about 13p". Nothing for none. */
export function each(amount: number, count: number, about = false): string | undefined {
  if (count <= 0 || amount <= 0) return undefined;
  const pence = (amount / count) * 100;
  if (pence < 0.1) return 'under a tenth of a penny';
  const share =
    pence < 1 ? `${pence.toFixed(1)}p` : pence < 100 ? `${pence.toFixed(0)}p` : poundsAndPence.format(amount / count);
  return about ? `about ${share}` : share;
}
