import type { DayKind, Piece } from './stages.ts';
import { pixelOf } from './axis.ts';
import { shortMonth, isoDay } from '../../schema/day.ts';

const month = 365.25 / 12;
/** Steps in months, from the finest. */
const steps = [1, 2, 3, 6, 12, 24, 60, 120] as const;

/** A tick before its words are placed. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** A length of time in words, for a break or a tick: "5 months", "3 years". */
export function sayMonths(count: number): string {
  const [whole, unit] = count % 12 === 0 ? [count / 12, 'year'] : [count, 'month'];
  return `${String(whole)} ${unit}${whole === 1 ? '' : 's'}`;
}

/** A closed stretch in words, rounded down; in years once it is longer than two. */
export const sayGap = (days: number): string => {
  const whole = Math.max(1, Math.floor(days / month));
  return sayMonths(whole >= 24 ? whole - (whole % 12) : whole);
};

function calendarDays(from: number, to: number, step: number): readonly { day: number; text: string }[] {
  const first = new Date(from * 86_400_000);
  const start = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step;
  const found: { day: number; text: string }[] = [];
  for (let count = start; ; count += step) {
    const [year, index] = [Math.floor(count / 12), count % 12];
    const day = Date.UTC(year, index, 1) / 86_400_000;
    if (day > to) return found;
    if (day >= from)
      found.push({ day, text: index === 0 ? String(year) : `${shortMonth(isoDay(day))} ${String(year)}` });
  }
}

function phaseDays(from: number, to: number, step: number): readonly { day: number; text: string }[] {
  const first = Math.ceil(from / month / step) * step;
  const found: { day: number; text: string }[] = [];
  for (let count = first; count * month <= to; count += step)
    found.push({
      day: count * month,
      text: count === 0 ? 'day 0' : count < 0 ? `−${sayMonths(-count)}` : sayMonths(count),
    });
  return found;
}

/** Ticks of an axis whose words are at least `least` pixels apart; a year or a month of the calendar, or months since the beginning. */
export function pairTicks(axis: readonly Piece[], kind: DayKind, least: number): readonly Tick[] {
  let last = -Infinity;
  return axis
    .filter(({ closed }) => !closed)
    .flatMap((piece) => {
      const perMonth = ((piece.end - piece.start) / (piece.to - piece.from)) * month;
      const step = steps.find((each) => each * perMonth >= least) ?? 120;
      const days = (kind === 'calendar' ? calendarDays : phaseDays)(piece.from, piece.to, step);
      return days.map(({ day, text }) => ({ at: pixelOf(axis, day), text }));
    })
    .filter(({ at }) => {
      if (at < last + least) return false;
      last = at;
      return true;
    });
}
