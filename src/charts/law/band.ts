import type { Standing } from '../../schema/standing.ts';
import { measure } from '../geometry/text.ts';
import { markHeight, type MarkWidth } from '../standing/mark.ts';
import type { TimelineEventInput } from '../time/dated.ts';
import { dayNumber } from '../../schema/day.ts';
import { isPoint, type Mark, markOf } from '../time/marks.ts';
import { type AxisPiece, spreadOut, xOf } from '../time/scale.ts';

/** One form of a rule, for as long as it was in force. */
export interface BandInput {
  readonly label: string;
  /** Days as `YYYY-MM-DD`; the end is the first day on which it was no longer in force, and open where it still is. */
  readonly from: string;
  readonly to?: string;
}

/** The findings of one case that turned on the rule, on the day of its decision as far as that is known. */
export interface StackInput extends Pick<TimelineEventInput, 'earliest' | 'latest' | 'precision'> {
  readonly label: string;
  readonly findings: readonly { readonly id: string; readonly standing: Standing }[];
}

/** Where everything stands, in pixels. */
export interface BandLayout {
  readonly width: number;
  readonly height: number;
  readonly bandY: number;
  readonly bands: readonly {
    readonly x1: number;
    readonly x2: number;
    readonly label: string;
    /** Where its name begins: clear of a stretch that was closed up. */
    readonly labelX: number;
  }[];
  /** The days on which one form gave way to the next, with the day for the caption under the band. */
  readonly changes: readonly {
    readonly x: number;
    readonly day: string;
    /** How many rows of days stand above its own. */
    readonly row: number;
    readonly anchor: 'start' | 'end';
  }[];
  /** The middles of the empty years that were closed up. */
  readonly breaks: readonly number[];
  /** Under findings of a day that is not known: all days that it can be. */
  readonly soft: readonly Mark[];
  /** The findings, each at the middle of its mark. */
  readonly findings: readonly {
    readonly id: string;
    readonly standing: Standing;
    readonly x: number;
    readonly y: number;
  }[];
  readonly labels: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly left: number;
    readonly width: number;
    readonly anchor: 'start' | 'end';
    readonly leaderTo: number;
  }[];
}

/** How wide the mark of a finding is, in px. */
export const findingWidth = 16 satisfies MarkWidth;
const half = findingWidth / 2;
/** How far one row of days stands below another, in px. */
export const dayRow = 17;
const [step, row, bandHeight, shut, size] = [13, 19, 26, 70, 13];

/** Linear, but years before the first and after the last decision are closed up when there are more than four. */
function axisOf(from: number, to: number, days: readonly number[], width: number): readonly AxisPiece[] {
  const year = 365.25;
  const [first, last] = [Math.min(...days, to), Math.max(...days, from)];
  const early = days.length > 0 && first - from > 5 * year ? first - year : from;
  const late = days.length > 0 && to - last > 5 * year ? last + year : to;
  return spreadOut(
    [
      ...(early > from ? [{ from, to: early, weight: 0, gap: { after: from, before: first } }] : []),
      { from: early, to: late, weight: 1 },
      ...(late < to ? [{ from: late, to, weight: 0, gap: { after: last, before: to } }] : []),
    ],
    0,
    width,
    shut,
  );
}

/**
 * Sets the days on which a rule changed below the band, each to the right of its own line. Where two would touch, the
 * earlier goes a row down: what stands above it begins to the right of its line, so that no line runs through a day.
 */
function placeDays(
  days: readonly { readonly x: number; readonly day: string }[],
  width: number,
): BandLayout['changes'] {
  const wide = measure('30 September 2000', size, 400) + 8;
  const placed: { x: number; day: string; row: number; anchor: 'start' | 'end'; left: number }[] = [];
  for (const { x, day } of [...days].sort((a, b) => b.x - a.x)) {
    const anchor = x + wide > width ? 'end' : 'start';
    const left = anchor === 'end' ? x - wide : x;
    const rows = placed.filter((other) => other.left < left + wide && left < other.left + wide).map(({ row }) => row);
    placed.push({ x, day, row: Math.max(-1, ...rows) + 1, anchor, left });
  }
  return placed.reverse().map(({ left: _, ...rest }) => rest);
}

/**
 * Sets the decisions that turned on a rule above the band of its forms: a stack of findings a case, names in a staircase,
 * so that no name crosses another or the line of another. `until` is the day at the right edge.
 */
export function layoutBand(
  bands: readonly BandInput[],
  stacks: readonly StackInput[],
  until: string,
  width: number,
): BandLayout {
  const start = Math.min(...bands.map(({ from }) => dayNumber(from)));
  const end = Math.max(dayNumber(until), ...bands.flatMap(({ to }) => (to === undefined ? [] : [dayNumber(to)])));
  const inTime = [...stacks].sort((a, b) => (a.earliest + a.label < b.earliest + b.label ? -1 : 1));
  const days = inTime.map((each) => ({ from: dayNumber(each.earliest), to: dayNumber(each.latest) }));
  const axis = axisOf(
    start,
    end,
    days.flatMap(({ from, to }) => [from, to]),
    width,
  );
  const at = (day: string): number => xOf(axis, dayNumber(day));
  const breaks = axis.flatMap(({ gap, x1, x2 }) => (gap ? [(x1 + x2) / 2] : []));
  const marks = inTime.map(({ precision }, i) =>
    markOf({ id: String(i), precision, wrong: false, alleged: false }, days[i] ?? { from: 0, to: 0 }, axis, 0, width),
  );
  // Stacks that would touch move apart, and back from the right edge where they have reached it.
  const xs = marks.map(({ x }) => Math.min(Math.max(x, half + 1), width - half - 1));
  // Two bars side by side are not to look like one with a gap, which is the mark of an allegation.
  const least = findingWidth + 8;
  xs.forEach((x, i) => {
    xs[i] = Math.max(x, (xs[i - 1] ?? -Infinity) + least);
  });
  for (let i = xs.length - 1; i >= 0; i--)
    xs[i] = Math.min(xs[i] ?? 0, (xs[i + 1] ?? width - half - 1 + least) - least);
  const tallest = Math.max(0, ...stacks.map(({ findings }) => findings.length)) * step;
  const placed: { i: number; row: number; left: number; right: number; x: number; anchor: 'start' | 'end' }[] = [];
  const wide = (i: number): number => measure(inTime[i]?.label ?? '', size, 600);
  // A name that would run over the edge, or over the line of one that has turned, turns to the left of its own line.
  const starts: number[] = [];
  const turned: number[] = [];
  let free = width;
  for (const i of [...xs.keys()].reverse()) {
    const x = xs[i] ?? 0;
    if (x + wide(i) <= free) starts.push(i);
    else {
      turned.unshift(i);
      free = x - 8;
    }
  }
  for (const i of [...starts, ...turned]) {
    const x = xs[i] ?? 0;
    const anchor = starts.includes(i) ? 'start' : 'end';
    const [left, right] = anchor === 'start' ? [x, x + wide(i)] : [x - wide(i), x];
    const rows = placed.filter((other) => left < other.right + 8 && other.left - 8 < right).map((other) => other.row);
    placed.push({ i, row: Math.max(-1, ...rows) + 1, left, right, x, anchor });
  }
  const top = (Math.max(-1, ...placed.map((each) => each.row)) + 1) * row;
  const bandY = top + tallest + (stacks.length > 0 ? 12 : 0);
  const changes = placeDays(
    [...new Set(bands.map(({ from }) => from))].map((day) => ({ x: at(day), day })),
    width,
  );
  return {
    width,
    height: bandY + bandHeight + 24 + Math.max(0, ...changes.map((change) => change.row)) * dayRow,
    bandY,
    bands: bands.map(({ from, to, label }) => {
      const [x1, x2] = [at(from), to === undefined ? width : at(to)];
      const cut = breaks.find((x) => x + 14 > x1 && x - 14 < x1 + 8 + measure(label, size, 600));
      return { x1, x2, label, labelX: cut === undefined ? x1 + 8 : cut + 16 };
    }),
    changes,
    breaks,
    soft: marks.filter(({ shape }) => !isPoint(shape)).map((mark) => ({ ...mark, y: bandY - 10 })),
    findings: inTime.flatMap(({ findings }, i) =>
      findings.map((finding, index) => ({ ...finding, x: xs[i] ?? 0, y: bandY - 10 - index * step })),
    ),
    labels: placed.map(({ i, row: on, left, right, x, anchor }) => ({
      text: inTime[i]?.label ?? '',
      x,
      y: top - on * row - 6,
      left,
      width: right - left,
      anchor,
      leaderTo: bandY - 10 - ((inTime[i]?.findings.length ?? 1) - 1) * step - markHeight / 2 - 2,
    })),
  };
}
