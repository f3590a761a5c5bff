import { setBreaks } from './breaks.ts';
import { dayNumber } from './days.ts';
import { gather, labelHeight, setLabels, stairs } from './labels.ts';
import { middleDay, timeScale } from './scale.ts';
import type { LaneInput, LawBandInput, Mark, TimelineEventInput, TimelineLayout } from './stages.ts';
import { ticksOf } from './ticks.ts';

/** The part of the width that the names of lanes take. */
const names = 124;

/**
 * Lays out a case in time from left to right: a lane for each kind of event, words in a staircase over each lane,
 * empty stretches closed and said, the law in force at the foot. Every event has a mark, and stands in a label or
 * in a crowd. The same input gives the same drawing.
 *
 * @param bands in order of time; each is drawn where it lies on the axis
 * @param size the width in pixels; the height follows
 */
export function layoutTimeline(
  events: readonly TimelineEventInput[],
  lanes: readonly LaneInput[],
  bands: readonly LawBandInput[],
  size: { readonly width: number },
): TimelineLayout {
  const [x1, x2] = [names, size.width - 10];
  const scale = timeScale(events, x1 + 6, x2 - 6);
  const used = lanes.filter((lane) => events.some((event) => event.lane === lane.id));
  const tickY = 30;
  let y = 44;
  const drawn = used.map((lane) => {
    const own = events.filter((event) => event.lane === lane.id);
    const at = (event: TimelineEventInput): number =>
      event.precision === 'span' ? scale.x(dayNumber(event.earliest)) : scale.x(middleDay(event));
    const rows = stairs(own, at, x1, x2, 8);
    y += labelHeight(rows.rows) + 4;
    const line = y;
    const marks = own.map((event): Mark => {
      const [left, right] = [scale.x(dayNumber(event.earliest)), scale.x(dayNumber(event.latest) + 1)];
      const shape =
        event.alleged && event.precision === 'day'
          ? 'ring'
          : event.precision === 'day'
            ? 'dot'
            : event.precision === 'span'
              ? 'bar'
              : 'soft';
      const least = shape === 'dot' || shape === 'ring' ? 0 : Math.max(0, 14 - (right - left)) / 2;
      return {
        id: event.id,
        shape,
        x: at(event),
        x1: Math.max(x1, left - least),
        x2: Math.min(x2, right + least),
        y: line,
        wrong: event.wrong,
      };
    });
    const crowds = gather(rows, line, x2);
    y += crowds.length > 0 ? 34 : 18;
    return { lane: { id: lane.id, label: lane.label, y: line, x1, x2 }, marks, labels: setLabels(rows, line), crowds };
  });
  const foot = y + 8;
  const breaks = setBreaks(scale.breaks, foot + 18, x1, x2);
  const [from, to] = [scale.pieces[0]?.from ?? 0, scale.pieces.at(-1)?.to ?? 0];
  return {
    width: size.width,
    height: Math.max(foot + 24, ...breaks.map(({ label }) => label.box.y + label.box.height + 2)),
    lanes: drawn.map(({ lane }) => lane),
    marks: drawn.flatMap(({ marks }) => marks),
    labels: drawn.flatMap(({ labels }) => labels),
    crowds: drawn.flatMap(({ crowds }) => crowds),
    ticks: ticksOf(scale),
    tickY,
    breaks,
    opened: scale.opened,
    bands: bands
      .map((band) => ({ band, start: dayNumber(band.from), end: band.to === null ? Infinity : dayNumber(band.to) }))
      .filter(({ start, end }) => end > from && start < to)
      .map(({ band, start, end }, index) => ({
        id: band.id,
        label: band.label,
        x1: scale.x(Math.max(start, from)),
        x2: scale.x(Math.min(end, to)),
        y: foot,
        newer: index > 0,
      })),
  };
}
