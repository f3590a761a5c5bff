import type { Box } from '../geometry/box.ts';

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

/** A lane, in the order in which it is drawn. */
export interface LaneInput {
  readonly id: string;
  readonly label: string;
}

/** A law in force over a time; `to` is the first day on which it was not, or nothing. */
export interface LawBandInput {
  readonly id: string;
  readonly label: string;
  readonly from: string;
  readonly to: string | null;
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

/** Events whose words found no room, at one place; the list says them. */
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
  readonly lanes: readonly {
    readonly id: string;
    readonly label: string;
    readonly y: number;
    readonly x1: number;
    readonly x2: number;
  }[];
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
  readonly crowds: readonly Crowd[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly tickY: number;
  /** Stretches of time left out, each with what it says. */
  readonly breaks: readonly {
    readonly x: number;
    readonly width: number;
    readonly text: string;
    readonly label: { readonly x: number; readonly y: number; readonly box: Box };
  }[];
  /** Stretches drawn wider than the rest. */
  readonly opened: readonly { readonly x1: number; readonly x2: number; readonly label: string }[];
  readonly bands: readonly {
    readonly id: string;
    readonly label: string;
    readonly x1: number;
    readonly x2: number;
    readonly y: number;
    readonly newer: boolean;
  }[];
}
