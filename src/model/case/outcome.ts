import type { Outcome } from '../casebook.ts';

/** What a case came to, as one says it: a sum and what it was before, or the kind of decision. */
export interface Headline {
  /** The outcome that stands with the largest sum, or else the first that stands. */
  readonly main: Outcome;
  /** The sums that stand, together, in pounds; none where no sum was fixed. */
  readonly sum?: number;
  /** How many sums that is. */
  readonly sums: number;
  /** What was imposed first and then replaced, in pounds. */
  readonly before?: number;
  /** Whether something that was decided first was replaced or quashed. */
  readonly changed: boolean;
}

/** What outcomes come to together in pounds: as they were fixed, or as they were proposed before. */
export const totalOf = (outcomes: readonly Outcome[], key: 'amount_gbp' | 'proposed_gbp' = 'amount_gbp'): number =>
  outcomes.reduce((sum, each) => sum + (each[key] ?? 0), 0);

/** Whether an outcome was replaced or quashed. */
export const hasFallen = ({ fate }: Pick<Outcome, 'fate'>): boolean => fate === 'replaced' || fate === 'quashed';

/** Reads the headline from the outcomes; what is a separate matter does not count. Every case has an outcome. */
export function headlineOf(outcomes: readonly Outcome[]): Headline | undefined {
  const own = outcomes.filter((each) => each.fate !== 'separate');
  const standing = own.filter((each) => each.fate === 'stands');
  const [main] = [...(standing.length > 0 ? standing : own)].sort(
    (a, b) => (b.amount_gbp ?? -1) - (a.amount_gbp ?? -1),
  );
  if (!main) return undefined;
  const withSum = standing.filter((each) => each.amount_gbp !== undefined);
  const undone = own.filter(hasFallen);
  // What a court put in its place and another court set aside was not imposed first.
  const first = undone.filter(({ kind }) => kind !== 'court-order');
  const before = totalOf(first.length > 0 ? first : undone);
  return {
    main,
    changed: undone.length > 0,
    sums: withSum.length,
    ...(withSum.length > 0 ? { sum: totalOf(withSum) } : {}),
    ...(before > 0 ? { before } : {}),
  };
}

/** What was imposed first, in pounds: what was replaced or set aside since, or else what stands; nothing where no sum was fixed. */
export function imposedAtFirst(outcomes: readonly Outcome[]): number | undefined {
  const headline = headlineOf(outcomes);
  return headline?.before ?? headline?.sum;
}
