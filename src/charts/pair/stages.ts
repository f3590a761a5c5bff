import type { Box } from '../geometry/box.ts';

/** An event of one of two cases, in days: of the calendar (since 1970) or since the conduct began. */
export interface PairEvent {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly precision: 'day' | 'month' | 'year' | 'span' | 'about';
  /** Whether the day is known on which it was or began. */
  readonly exact: boolean;
  /** The date in words, or the number of the day. */
  readonly when: string;
  readonly title: string;
  readonly strong: boolean;
  readonly wrong: boolean;
  readonly alleged: boolean;
}

/** A case as one half of the chart. */
export interface PairSide {
  readonly name: string;
  readonly events: readonly PairEvent[];
}

/** A law in force from a day to a day, in the same days as the events; nothing for an open end. */
export interface PairBand {
  readonly id: string;
  readonly label: string;
  readonly short: string;
  readonly from: number;
  readonly to: number | null;
}

/** Whether days are of the calendar or counted from the beginning of each case. */
export type DayKind = 'calendar' | 'phase';

/** `wide` runs from left to right, the first case above the axis; `tall` downwards, the first case on its left. */
export type PairFrame = 'wide' | 'tall';

/** A stretch of the axis, in days and in pixels along it; a closed one is drawn as a break. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly closed: boolean;
}

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
export interface PairLabel extends Words {
  readonly id: string;
  readonly strong: boolean;
  readonly wrong: boolean;
  readonly leader: string;
}

/** A day as a dot, a month or a year as a soft bar, a span as a bar, an allegation as a ring; a box for every shape. */
export interface PairMark {
  readonly id: string;
  readonly shape: 'dot' | 'ring' | 'soft' | 'bar';
  readonly wrong: boolean;
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
