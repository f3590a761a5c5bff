import type { Days } from './gaps.ts';
import type { Dated, TimelineEventInput } from '../timeline/stages.ts';
import { dayNumber } from '../../schema/day.ts';

/** Counts the days of events once, since reading a date is slow beside what a layout does with it. */
export const dated = (events: readonly TimelineEventInput[]): readonly Dated[] =>
  events.map((event) => {
    const [from, to] = [dayNumber(event.earliest), dayNumber(event.latest)];
    return { event, from, to, middle: (from + to) / 2 };
  });

/** The events of which some day lies within two days. */
export const within = <T extends Days>(events: readonly T[], from: number, to: number): readonly T[] =>
  events.filter((each) => each.to >= from && each.from <= to);
