import type { Box } from '../geometry/box.ts';
import type { Days } from '../time/days.ts';
import type { LawBand } from '../time/law-bands.ts';
import type { Mark } from '../time/marks.ts';
import type { Opened } from '../time/widened-stretch.ts';
import type { AxisPiece } from '../time/scale.ts';
import type { Tick } from '../time/ticks.ts';
import type { Words } from '../time/words.ts';

/** A lane, in the order in which it is drawn. */
export interface LaneInput {
  readonly id: string;
  readonly label: string;
}

/** What part of time is drawn, and how. */
export interface View {
  /** The width of the drawing in pixels; the height follows. */
  readonly width: number;
  /** The first and the last day to draw; without it all events and a little air. */
  readonly window?: Days;
  /** Every day as wide as every other: nothing is closed and nothing opened up. */
  readonly even?: boolean;
  /** Whether the window is that of the story: equal time, with one crowded stretch opened at most. */
  readonly story?: boolean;
  /** The one length that the drawing says. */
  readonly answer?: AnswerInput | undefined;
}

/** A length to be said, by its first and its last day since 1970-01-01. */
export interface AnswerInput {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** A length as it is drawn: a line with feet over its two days, and its words. */
export interface PlacedAnswer {
  readonly path: string;
  /** How far down it reaches. */
  readonly height: number;
  readonly words: Words;
}

export interface Label {
  readonly id: string;
  /** The date and the blanks and the point after it. */
  readonly date: string;
  /** What happened. */
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly strong: boolean;
  readonly wrong: boolean;
  readonly box: Box;
  /** The line from the mark up to the words. */
  readonly leader: { readonly x: number; readonly y1: number; readonly y2: number };
}

/** Events whose words found no room, at one place; it opens as a list. */
export interface Crowd {
  readonly ids: readonly string[];
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** The axis from left to right, without a hole. */
  readonly pieces: readonly AxisPiece[];
  readonly lanes: readonly {
    readonly id: string;
    readonly label: readonly string[];
    readonly y: number;
    readonly x1: number;
    readonly x2: number;
  }[];
  /** In the order in which they begin. */
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly crowds: readonly Crowd[];
  readonly ticks: readonly Tick[];
  readonly tickY: number;
  readonly answer: PlacedAnswer | null;
  /** Stretches of time left out, each with what it says. */
  readonly breaks: readonly { readonly x: number; readonly width: number; readonly label: Words }[];
  readonly opened: readonly Opened[];
  readonly bands: readonly LawBand[];
  /** The days on which the law changed, under the bands. */
  readonly changes: readonly Words[];
  readonly bandY: number;
}
