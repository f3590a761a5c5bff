import type { DayKind, PairCase, PairEvent, PairFrame, PairLayout, PairSide } from './stages.ts';
import { layoutTall } from './tall.ts';
import { layoutWide } from './wide.ts';

const numbers = new Intl.NumberFormat('en-GB');

/** A day since the beginning as it is said: "day 461", "day −30". */
const sayPhase = (day: number): string => `day ${day < 0 ? '−' : ''}${numbers.format(Math.abs(Math.round(day)))}`;

/** When an event was, counted from the day the case began; in words where the day itself is not known. */
export function sayWhen({ exact, precision, when, from }: PairEvent, begin: number): string {
  if (!exact) return when;
  return `${precision === 'span' ? 'from ' : ''}${sayPhase(from - begin)}`;
}

/** A case as half of a chart: days of the calendar, or counted from the day on which it began. */
function sideOf(file: PairCase, kind: DayKind): PairSide {
  const { begin, events, title } = file;
  if (kind === 'calendar') return { name: title, events };
  return {
    name: title,
    events: events.map((event) => ({
      ...event,
      from: event.from - begin.day,
      to: event.to - begin.day,
      when: sayWhen(event, begin.day),
    })),
  };
}

const none: PairCase['bands'] = [];

/** The chart of two cases in one of its kinds and frames; `width` in pixels. The law in force stands on the calendar only. */
export function pairChart(a: PairCase, b: PairCase, kind: DayKind, frame: PairFrame, width: number): PairLayout {
  const bands = kind === 'calendar' ? a.bands : none;
  return (frame === 'wide' ? layoutWide : layoutTall)(sideOf(a, kind), sideOf(b, kind), bands, kind, width);
}
