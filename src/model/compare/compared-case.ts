import type { Standing } from '../../schema/standing.ts';
import type { Precision } from '../../schema/known-date.ts';

/** One thing said of a case under a point, with its link as the page writes it. */
export interface CaseEntry {
  readonly key: string;
  readonly text: string;
  readonly note?: string;
  readonly href?: string;
  readonly ref?: string;
  readonly standing?: Standing;
}

/** A point of a case; see the model's points, whose entries have addresses where these have links. */
export interface CasePoint {
  readonly id: string;
  /** The part of the table in which it stands. */
  readonly group: string;
  readonly head: string;
  readonly entries: readonly CaseEntry[];
  readonly measure?: { readonly value: number; readonly unit: string; readonly most?: number };
}

/** A finding with the topics that it can be found under. */
export interface CaseClaim {
  readonly ref: string;
  readonly text: string;
  readonly standing: Standing;
  readonly href: string;
  readonly topics: readonly { readonly id: string; readonly title: string }[];
}

/** An event of a case, the first and the last day that it can mean since 1970. */
interface ComparedEvent {
  readonly id: string;
  readonly href: string;
  readonly from: number;
  readonly to: number;
  /** The day at which it stands in the order of its case's story. */
  readonly at: number;
  readonly precision: Precision;
  /** Whether the day is known on which it was or began. */
  readonly exact: boolean;
  /** The date in words. */
  readonly when: string;
  readonly title: string;
  readonly strong: boolean;
  readonly wrong: boolean;
  readonly alleged: boolean;
}

/** Everything of a case that a comparison needs: a file of its own, so that any two can be laid side by side. */
export interface ComparedCase {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly years: string;
  /** The calendar day from which days are counted, and what happened on it. */
  readonly begin: { readonly day: number; readonly text: string };
  /** What the charts draw. */
  readonly events: readonly ComparedEvent[];
  /** The law in force, on the calendar. */
  readonly bands: readonly {
    readonly id: string;
    readonly label: string;
    readonly short: string;
    readonly from: string;
    readonly to: string | null;
  }[];
  readonly points: readonly CasePoint[];
  readonly claims: readonly CaseClaim[];
}
