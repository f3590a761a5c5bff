import type { ComparedCase } from './case.ts';
import type { DayKind, PairBand, PairFrame, PairLayout, PairSide } from './stages.ts';
import { layoutTall } from './tall.ts';
import { layoutWide } from './wide.ts';

const numbers = new Intl.NumberFormat('en-GB');

/** A day since the beginning as it is said: "day 461", "day −30". */
export const sayPhase = (day: number): string =>
  `day ${day < 0 ? '−' : ''}${numbers.format(Math.abs(Math.round(day)))}`;

/** What stands before the number of a day that an event only begins on, or that is known no closer. */
const phaseWord = { day: '', span: 'from ', month: 'about ', year: 'about ', about: 'about ' } as const;

/** A case as half of a chart: days of the calendar, or counted from the day on which it began. */
export function sideOf(file: ComparedCase, kind: DayKind): PairSide {
  const { begin, events, title } = file;
  if (kind === 'calendar') return { name: title, events };
  return {
    name: title,
    events: events.map((event) => ({
      ...event,
      from: event.from - begin.day,
      to: event.to - begin.day,
      when: `${phaseWord[event.precision]}${sayPhase(event.from - begin.day)}`,
    })),
  };
}

const none: readonly PairBand[] = [];

/** The chart of two cases in one of its kinds and frames; `width` in pixels. The law in force stands on the calendar only. */
export function pairChart(
  a: ComparedCase,
  b: ComparedCase,
  kind: DayKind,
  frame: PairFrame,
  width: number,
): PairLayout {
  const bands = kind === 'calendar' ? a.bands : none;
  return (frame === 'wide' ? layoutWide : layoutTall)(sideOf(a, kind), sideOf(b, kind), bands, kind, width);
}
