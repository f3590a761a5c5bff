import type { Casebook, RegisterRow } from '../casebook.ts';

/** The largest penalties under one law, as first imposed. */
export interface LargestUnder {
  readonly law: string;
  readonly rows: readonly (RegisterRow & { readonly amount_gbp: number })[];
  /** How many rows of the register are under this law. */
  readonly of: number;
}

/** The largest penalties of the register for each law, the law with the largest first; sums as first imposed. */
export function largestByLaw(book: Casebook, most = 5): readonly LargestUnder[] {
  const withSum = book.register.flatMap((row) =>
    row.amount_gbp === undefined ? [] : [{ ...row, amount_gbp: row.amount_gbp }],
  );
  return [...new Set(withSum.map(({ law }) => law))]
    .map((law) => {
      const own = withSum
        .filter((row) => row.law === law)
        .sort((a, b) => b.amount_gbp - a.amount_gbp || (a.id < b.id ? -1 : 1));
      return { law, rows: own.slice(0, most), of: own.length };
    })
    .sort((a, b) => (b.rows[0]?.amount_gbp ?? 0) - (a.rows[0]?.amount_gbp ?? 0));
}
