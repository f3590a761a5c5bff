import type { Casebook } from '../casebook.ts';
import type { Provision } from '../../schema/provision.ts';

/** A maximum penalty for as long as it was the law. */
export interface Maximum {
  readonly provision: Provision;
  /** The law as one says it: "PECR", "UK GDPR". */
  readonly law: string;
  /** First day, and first day on which it no longer was; none where the records have none. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** In pounds; none where the law gave it in another currency. */
  readonly gbp?: number | undefined;
}

/** The provisions that set the most that could be imposed, one for each time and field of law, with the law of the conduct. */
const setting: Readonly<Record<string, string>> = {
  'dpa-1998/s-55a': 'DPA 1998',
  'pecr-2003/reg-31': 'PECR',
  'gdpr/art-83': 'GDPR',
  'dpa-2018/s-157': 'UK GDPR',
  'pecr-2003/reg-31-2026': 'PECR',
};

/** How the maximum penalty changed, oldest first: the highest that each provision allowed, from the records of the law. */
export const maxima = (book: Casebook): readonly Maximum[] =>
  book.provisions
    .flatMap((provision): readonly Maximum[] => {
      const law = setting[provision.id];
      if (law === undefined) return [];
      const [limit] = [...provision.limits].sort((a, b) => b.gbp - a.gbp);
      // A sum may be younger than the provision that has it: where nobody saw since when it held, that is not known.
      const from = limit === undefined ? provision.in_force_from : limit.from;
      const to = limit?.to ?? provision.in_force_to;
      return [{ provision, law, from, to, gbp: limit?.gbp }];
    })
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
