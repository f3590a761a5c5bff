import { px } from '../geometry/path.ts';
import { dated, type TimelineEventInput } from '../time/dated.ts';
import { namesWidth } from './layout.ts';
import { extentOf } from '../time/gaps.ts';
import { timeAxis, xOf } from '../time/scale.ts';
import type { Tick } from '../time/ticks.ts';
import { yearsOf } from '../time/years.ts';
import type { LaneInput } from './stages.ts';

/** All of a case on one strip, every day as wide as every other. */
export interface StripLayout {
  readonly width: number;
  readonly height: number;
  /** The days at the two ends, and the pixels they stand at. */
  readonly from: number;
  readonly to: number;
  readonly x1: number;
  readonly x2: number;
  /** The foot of the band in which the events stand. */
  readonly foot: number;
  readonly ticks: readonly { readonly id: string; readonly x: number; readonly width: number; readonly y: number }[];
  readonly years: readonly Tick[];
}

/** The height of the band; years stand under it. */
const band = 46;

/** Lays out the strip: a tick for each event, on a row for its lane; a line for what has a length. */
export function layoutStrip(
  events: readonly TimelineEventInput[],
  lanes: readonly LaneInput[],
  width: number,
): StripLayout {
  const all = dated(events);
  const { from, to } = extentOf(all);
  const [x1, x2] = [namesWidth, width - 10];
  const axis = timeAxis(all, x1, x2, { even: true });
  const at = (day: number): number => xOf(axis, day);
  const used = lanes.filter((lane) => events.some((event) => event.lane === lane.id));
  const rowOf = new Map(used.map((lane, index) => [lane.id, index]));
  const step = (band - 8) / Math.max(1, used.length);
  return {
    width,
    height: band + 24,
    from,
    to,
    x1,
    x2,
    foot: band,
    ticks: all.map(({ event, from: first, to: last }) => ({
      id: event.id,
      x: at(first),
      width: Math.max(2.4, last - first > 62 ? at(last) - at(first) : 2.4),
      y: 4 + (rowOf.get(event.lane) ?? 0) * step + step / 2,
    })),
    years: yearsOf(axis, x2),
  };
}

/** The strip as the inside of an `svg`: too small for the shapes of marks, a tick or a dash each, without the window, which only a script can move. */
export function drawStrip(strip: StripLayout, title: string): string {
  const ticks = strip.ticks.map(
    ({ x, y, width }) =>
      `<rect class="strip-tick" x="${px(x - (width > 2.4 ? 0 : 1.2))}" y="${px(width > 2.4 ? y - 1.2 : y - 3.5)}" width="${px(width)}" height="${width > 2.4 ? '2.4' : '7'}"/>`,
  );
  const years = strip.years.map(
    ({ x, label }) =>
      `<line class="strip-year" x1="${px(x)}" x2="${px(x)}" y1="${px(strip.foot)}" y2="${px(strip.foot + 5)}"/><text x="${px(x)}" y="${px(strip.foot + 18)}">${label}</text>`,
  );
  return (
    `<g aria-hidden="true" class="strip-back"><text class="lane-name" x="0" y="${px(strip.foot / 2 + 4)}">${title}</text>` +
    `<rect class="strip-ground" x="${px(strip.x1)}" y="0" width="${px(strip.x2 - strip.x1)}" height="${px(strip.foot)}"/></g>` +
    `<g aria-hidden="true">${ticks.join('')}${years.join('')}</g>`
  );
}
