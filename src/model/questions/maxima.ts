import type { Casebook } from '../casebook.ts';
import type { Provision } from '../../schema/provision.ts';

/** A maximum penalty for as long as it was the law. */
export interface Maximum {
  readonly provision: Provision;
  /** First day, and first day on which it no longer was; none where the records have none. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** In pounds; none where the law gave it in another currency. */
  readonly gbp?: number | undefined;
}

/** The provisions that set the most that could be imposed, one for each time and field of law. */
const setting = ['dpa-1998/s-55a', 'pecr-2003/reg-31', 'gdpr/art-83', 'dpa-2018/s-157', 'pecr-2003/reg-31-2026'];

/** How the maximum penalty changed, oldest first: the highest that each provision allowed, from the records of the law. */
export const maxima = (book: Casebook): readonly Maximum[] =>
  book.provisions
    .filter(({ id }) => setting.includes(id))
    .map((provision): Maximum => {
      const [limit] = [...provision.limits].sort((a, b) => b.gbp - a.gbp);
      return {
        provision,
        from: limit?.from ?? provision.in_force_from,
        to: limit?.to ?? provision.in_force_to,
        gbp: limit?.gbp,
      };
    })
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
