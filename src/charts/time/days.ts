/** The first and the last day that something can mean, since 1970-01-01. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** The moment at which a day since 1970-01-01 begins, in universal time. */
export const momentOf = (day: number): Date => new Date(day * 86_400_000);
