import type { Standing } from '../../schema/standing.ts';
import type { Address } from '../address.ts';

/** One thing said of a case under a point; two cases share it when the keys are the same. */
export interface Entry {
  readonly key: string;
  readonly text: string;
  /** What qualifies it, or how it is derived. */
  readonly note?: string;
  readonly to?: Address;
  /** A finding's reference, which then stands before the text. */
  readonly ref?: string;
  /** A standing as findings have it, drawn as the standing mark. */
  readonly standing?: Standing;
}

/** An amount that can be drawn beside that of another case, if the units are the same. */
interface Measure {
  readonly value: number;
  readonly unit: string;
  /** The most it could have been, where the law says so. */
  readonly most?: number;
}

/** A point on which cases are compared: the same id in every case, so that two can be laid side by side. */
export interface Point {
  readonly id: string;
  readonly head: string;
  readonly entries: readonly Entry[];
  readonly measure?: Measure;
}
