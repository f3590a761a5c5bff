import type { Box } from '../geometry/box.ts';
import type { Gap } from '../time/gaps.ts';

/** An event to be drawn. */
export interface TimelineEventInput {
  readonly id: string;
  readonly lane: string;
  /** The first and the last day it can mean, as `YYYY-MM-DD`. */
  readonly earliest: string;
  readonly latest: string;
  readonly precision: 'day' | 'month' | 'year' | 'span' | 'about';
  /** The date in words, for the label. */
  readonly dateLabel: string;
  readonly title: string;
  /** 3 carries the story, 0 is background. */
  readonly importance: number;
  readonly wrong: boolean;
  readonly alleged: boolean;
}

/** An event with its days counted once: the first and the last it can mean, and where it stands on the axis. */
export interface Dated {
  readonly event: TimelineEventInput;
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

/** A lane, in the order in which it is drawn. */
export interface LaneInput {
  readonly id: string;
  readonly label: string;
}

/** A law in force over a time; `to` is the first day on which it was not, or nothing. */
export interface LawBandInput {
  readonly id: string;
  readonly label: string;
  /** What stands in the band where the label is too wide. */
  readonly short: string;
  readonly from: string;
  readonly to: string | null;
  /** The highest penalty, and the first day on which it could be given. */
  readonly maximum?: { readonly text: string; readonly from: string };
}

/** What part of time is drawn, and how. */
export interface View {
  /** The width of the drawing in pixels; the height follows. */
  readonly width: number;
  /** The first and the last day to draw; without it all events and a little air. */
  readonly window?: { readonly from: number; readonly to: number };
  /** Every day as wide as every other: nothing is closed and nothing opened up. */
  readonly even?: boolean;
}

/** A stretch of the axis, in days and in pixels; one that leaves out a gap is drawn as a break. */
export interface AxisPiece {
  readonly from: number;
  readonly to: number;
  readonly x1: number;
  readonly x2: number;
  readonly gap?: Gap;
}

/** How an event is drawn: a day is a dot, a month or a year a soft bar, a span a bar, an allegation a ring. */
export interface Mark {
  readonly id: string;
  readonly shape: 'dot' | 'ring' | 'soft' | 'bar';
  readonly x: number;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly wrong: boolean;
  readonly alleged: boolean;
}

export interface Label {
  readonly id: string;
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

/** Words in a line, from their left end. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** The law in force over a part of the axis, with what is said in it. */
export interface LawBand {
  readonly id: string;
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly newer: boolean;
  readonly words: readonly Words[];
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
  /** In the order of the events. */
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly crowds: readonly Crowd[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly tickY: number;
  /** Stretches of time left out, each with what it says. */
  readonly breaks: readonly { readonly x: number; readonly width: number; readonly label: Words }[];
  /** Stretches drawn wider than the rest, each with what it says in full and what its bracket has room for. */
  readonly opened: readonly {
    readonly x1: number;
    readonly x2: number;
    readonly times: number;
    readonly text: string;
    readonly label: string;
  }[];
  readonly bands: readonly LawBand[];
  /** The days on which the law changed, under the bands. */
  readonly changes: readonly Words[];
  readonly bandY: number;
}
