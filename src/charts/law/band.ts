import { scaleLinear } from 'd3';
import { measure } from '../geometry/text.ts';
import { dayNumber } from '../../schema/day.ts';

/** One form of a rule, for as long as it was in force. */
export interface BandInput {
  readonly label: string;
  /** Days as `YYYY-MM-DD`; the end is the first day on which it was no longer in force, and open where it still is. */
  readonly from: string;
  readonly to?: string;
}

/** The findings of one case that turned on the rule, on the day of its decision. */
export interface StackInput {
  readonly day: string;
  readonly label: string;
  readonly dots: readonly { readonly id: string; readonly standing: string }[];
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
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
  /** Empty years that were closed up. */
  readonly breaks: readonly { readonly x: number; readonly years: number }[];
  readonly dots: readonly { readonly id: string; readonly standing: string; readonly x: number; readonly y: number }[];
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

export const dotRadius = 5;
const [step, row, bandHeight, shut, size] = [13, 19, 26, 70, 13];

interface Axis {
  readonly x: (day: number) => number;
  readonly breaks: BandLayout['breaks'];
}

/** Time to pixels: linear, but years before the first and after the last decision are closed up when there are more than four. */
function axisOf(from: number, to: number, days: readonly number[], width: number): Axis {
  const year = 365.25;
  const [first, last] = [Math.min(...days, to) - year, Math.max(...days, from) + year];
  const domain = [from];
  const range = [0];
  const breaks: { x: number; years: number }[] = [];
  const early = days.length > 0 && first - from > 4 * year;
  const late = days.length > 0 && to - last > 4 * year;
  if (early) {
    domain.push(first);
    range.push(shut);
    breaks.push({ x: shut / 2, years: Math.round((first - from) / year) });
  }
  if (late) {
    domain.push(last);
    range.push(width - shut);
    breaks.push({ x: width - shut / 2, years: Math.round((to - last) / year) });
  }
  const scale = scaleLinear()
    .domain([...domain, to])
    .range([...range, width])
    .clamp(true);
  return { x: (day) => scale(day), breaks };
}

/**
 * Sets the decisions that turned on a rule above the band of its forms: a stack of dots a case, names in a staircase,
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
  const inTime = [...stacks].sort((a, b) => dayNumber(a.day) - dayNumber(b.day) || (a.label < b.label ? -1 : 1));
  const axis = axisOf(
    start,
    end,
    inTime.map(({ day }) => dayNumber(day)),
    width,
  );
  // Stacks that would touch move apart, and back from the right edge where they have reached it.
  const xs = inTime.map(({ day }) => Math.min(Math.max(axis.x(dayNumber(day)), dotRadius + 1), width - dotRadius - 1));
  const least = 2 * dotRadius + 3;
  xs.forEach((x, at) => {
    xs[at] = Math.max(x, (xs[at - 1] ?? -Infinity) + least);
  });
  for (let at = xs.length - 1; at >= 0; at--)
    xs[at] = Math.min(xs[at] ?? 0, (xs[at + 1] ?? width - dotRadius - 1 + least) - least);
  const tallest = Math.max(0, ...stacks.map(({ dots }) => dots.length)) * step;
  const placed: { at: number; row: number; left: number; right: number; x: number; anchor: 'start' | 'end' }[] = [];
  const wide = (at: number): number => measure(inTime[at]?.label ?? '', size, 600);
  const meets = (left: number, right: number) => (other: { left: number; right: number; x: number }) =>
    left < other.right + 8 && other.left - 8 < right;
  // A name that would run over the edge, or over the line of one that has turned, turns to the left of its own line.
  const starts: number[] = [];
  let free = width;
  for (const at of [...xs.keys()].reverse()) {
    const x = xs[at] ?? 0;
    if (x + wide(at) <= free) starts.push(at);
    else free = x - 8;
  }
  for (const at of starts) {
    const x = xs[at] ?? 0;
    const [left, right] = [x, x + wide(at)];
    const rows = placed.filter((other) => meets(left, right)(other)).map((other) => other.row);
    placed.push({ at, row: Math.max(-1, ...rows) + 1, left, right, x, anchor: 'start' });
  }
  for (const at of [...xs.keys()].filter((each) => !starts.includes(each))) {
    const x = xs[at] ?? 0;
    const [left, right] = [x - wide(at), x];
    const rows = placed.filter((other) => meets(left, right)(other)).map((other) => other.row);
    placed.push({ at, row: Math.max(-1, ...rows) + 1, left, right, x, anchor: 'end' });
  }
  const top = (Math.max(-1, ...placed.map((each) => each.row)) + 1) * row;
  const bandY = top + tallest + (stacks.length > 0 ? 12 : 0);
  const changes = bands.map(({ from }) => ({ x: axis.x(dayNumber(from)), day: from }));
  return {
    width,
    height: bandY + bandHeight + 24,
    bandY,
    bands: bands.map(({ from, to, label }) => {
      const [x1, x2] = [axis.x(dayNumber(from)), to === undefined ? width : axis.x(dayNumber(to))];
      const cut = axis.breaks.find(({ x }) => x + 14 > x1 && x - 14 < x1 + 8 + measure(label, size, 600));
      return { x1, x2, label, labelX: cut ? cut.x + 16 : x1 + 8 };
    }),
    changes: changes
      .filter((change, at) => changes.findIndex(({ day }) => day === change.day) === at)
      .map((change) => ({
        ...change,
        anchor: change.x < 60 ? ('start' as const) : change.x > width - 60 ? ('end' as const) : ('middle' as const),
      })),
    breaks: axis.breaks,
    dots: inTime.flatMap(({ dots }, at) =>
      dots.map((dot, index) => ({ ...dot, x: xs[at] ?? 0, y: bandY - 10 - index * step })),
    ),
    labels: placed.map(({ at, row: on, left, right, x, anchor }) => ({
      text: inTime[at]?.label ?? '',
      x,
      y: top - on * row - 6,
      left,
      width: right - left,
      anchor,
      leaderTo: bandY - 10 - ((inTime[at]?.dots.length ?? 1) - 1) * step - dotRadius - 2,
    })),
  };
}
