import type { Box } from '../geometry/box.ts';
import type { TimelineEventInput } from '../time/dated.ts';
import type { Days } from '../time/days.ts';
import type { LawInForce } from '../../model/law/law-in-force.ts';
import type { Mark } from '../time/marks.ts';

/** An event of one of two cases, in days: of the calendar (since 1970) or since the conduct began. */
export interface PairEvent extends Days {
  readonly id: string;
  readonly precision: TimelineEventInput['precision'];
  /** Whether the day is known on which it was or began. */
  readonly exact: boolean;
  /** The date in words, or the number of the day. */
  readonly when: string;
  readonly title: string;
  readonly strong: boolean;
  readonly wrong: boolean;
  readonly alleged: boolean;
}

/** A case to be drawn, with the day from which its days are counted and the law of its time. */
export interface PairCase {
  readonly title: string;
  readonly begin: { readonly day: number };
  readonly events: readonly PairEvent[];
  readonly bands: readonly LawInForce[];
}

/** A case as one half of the chart. */
export interface PairSide {
  readonly name: string;
  readonly events: readonly PairEvent[];
}

/** Whether days are of the calendar or counted from the beginning of each case. */
export type DayKind = 'calendar' | 'phase';

/** `wide` runs from left to right, the first case above the axis; `tall` downwards, the first case on its left. */
export type PairFrame = 'wide' | 'tall';

/** Words in one or more lines; `y` is the first line's baseline, `step` the distance to the next. */
export interface Words {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly step: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

/** The words of an event and the line that leads to them, as a path. */
interface PairLabel extends Words {
  readonly id: string;
  readonly strong: boolean;
  readonly wrong: boolean;
  readonly leader: string;
}

/** A mark with the box that it takes on its case's line. */
export interface PairMark extends Pick<Mark, 'id' | 'shape' | 'wrong'> {
  readonly box: Box;
}

/** A case as it is drawn: its line, its marks and its words in order of time. */
export interface DrawnSide {
  readonly name: Words;
  readonly line: Box;
  readonly marks: readonly PairMark[];
  readonly labels: readonly PairLabel[];
}

/** The finished drawing, in pixels. */
export interface PairLayout {
  readonly frame: PairFrame;
  readonly width: number;
  readonly height: number;
  readonly a: DrawnSide;
  readonly b: DrawnSide;
  readonly ticks: readonly (Words & { readonly at: number })[];
  readonly breaks: readonly { readonly start: number; readonly end: number; readonly words?: Words }[];
  readonly bands: readonly {
    readonly id: string;
    readonly newer: boolean;
    readonly box: Box;
    readonly words?: Words;
  }[];
}
