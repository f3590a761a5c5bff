import type { Limit, Provision } from '../../schema/provision.ts';
import type { Casebook } from '../casebook.ts';
import { todayOf } from './lineage.ts';

/** Whether a maximum was the law on a day; a limit whose beginning was not seen holds for every day before its end. */
const holdsOn = (limit: Limit, day: string): boolean =>
  (limit.from === undefined || limit.from <= day) && (limit.to === undefined || day < limit.to);

const highest = (limits: readonly Limit[]): Limit | undefined => [...limits].sort((a, b) => b.gbp - a.gbp)[0];

/** The maximum of a provision on a day; the highest where it has tiers. */
export const limitOn = ({ limits }: Provision, day: string): Limit | undefined =>
  highest(limits.filter((limit) => holdsOn(limit, day)));

/** The maximum that a provision began with, as it was imposed under it. */
export const limitThen = ({ limits }: Provision): Limit | undefined =>
  highest(limits.filter(({ from }) => from === limits[0]?.from));

/** The maximum for what the rule is now, with the provision that has it; none where no record of today's law names a sum. */
export function limitNow(
  book: Casebook,
  provision: Provision,
): { readonly limit: Limit; readonly of: Provision } | undefined {
  const [first] = todayOf(book, provision)
    .flatMap((of) => {
      const limit = highest(of.limits.filter(({ to }) => to === undefined));
      return limit ? [{ limit, of }] : [];
    })
    .sort((a, b) => b.limit.gbp - a.limit.gbp);
  return first;
}

const millions = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** The sum of a maximum as it is said: "£500,000", "£17.5 million". */
export const sayLimit = ({ gbp }: Limit): string =>
  gbp >= 1_000_000 ? `£${millions.format(gbp / 1_000_000)} million` : `£${millions.format(gbp)}`;

/** The other half of a maximum: "or 4 % of worldwide turnover, if higher"; empty where there is none. */
export const sayTurnover = ({ turnover_percent }: Limit): string =>
  turnover_percent === undefined ? '' : `or ${String(turnover_percent)} % of worldwide turnover, if higher`;
