/**
 * What a stretch of a case’s time was: `conduct` behind a finding that holds, `alleged` or `unjudged` conduct; the time
 * until the regulator came (`waited`) and its `inquiry`, or one for both where that day is not known (`unknown`); after
 * the first decision an `appeal`, its time after the last report of it (`silent`), or `later` decisions without one.
 */
export type StageKind =
  'conduct' | 'alleged' | 'unjudged' | 'waited' | 'unknown' | 'inquiry' | 'appeal' | 'silent' | 'later';

/** A stretch in days since 1970, the last not included. */
export interface Stage {
  readonly kind: StageKind;
  readonly from: number;
  readonly to: number;
}

/** A case from its conduct to its last decision. */
export interface Stages {
  /** One after another, without gaps; none where nothing has a date. */
  readonly course: readonly Stage[];
  /** What was done, each piece as long as its date says; it may lie anywhere over the course before the first decision. */
  readonly conduct: readonly Stage[];
  /** The days of its decisions, the first decision first. */
  readonly decisions: readonly number[];
}
