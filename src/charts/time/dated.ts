import { dayNumber } from '../../schema/day.ts';
import { type Days } from './days.ts';

/** An event to be drawn. */
export interface TimelineEventInput {
  readonly id: string;
  readonly lane: string;
  /** The first and the last day it can mean, as `YYYY-MM-DD`. */
  readonly earliest: string;
  readonly latest: string;
  readonly precision: 'day' | 'month' | 'year' | 'span' | 'about' | 'before';
  /** The date in words, for the label. */
  readonly dateLabel: string;
  readonly title: string;
  /** 3 carries the story, 0 is background. */
  readonly importance: number;
  readonly wrong: boolean;
  readonly alleged: boolean;
}

/** An event with its days counted once: the first and the last it can mean, and where it stands on the axis. */
export interface Dated extends Days {
  readonly event: TimelineEventInput;
  readonly middle: number;
}

/** Counts the days of events once, since reading a date is slow beside what a layout does with it. */
export const dated = (events: readonly TimelineEventInput[]): readonly Dated[] =>
  events.map((event) => {
    const [from, to] = [dayNumber(event.earliest), dayNumber(event.latest)];
    return { event, from, to, middle: (from + to) / 2 };
  });

/** The events of which some day lies within two days. */
export const within = <T extends Days>(events: readonly T[], from: number, to: number): readonly T[] =>
  events.filter((each) => each.to >= from && each.from <= to);
