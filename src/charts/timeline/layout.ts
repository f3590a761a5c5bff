import { wrap } from '../geometry/text.ts';
import { bandHeight, changesOf, notSaid, setBands } from '../time/law-bands.ts';
import type { LawInForce } from '../../model/law/law-in-force.ts';
import { crowdHeight, gather } from './crowds.ts';
import { dated, type TimelineEventInput, within } from '../time/dated.ts';
import { extentOf, sayGap } from '../time/gaps.ts';
import { labelHeight, setLabels, stairs } from './labels.ts';
import { type Mark, markOf } from '../time/marks.ts';
import { openedOf } from '../time/widened-stretch.ts';
import { timeAxis } from '../time/scale.ts';
import { storyAxis } from '../time/story-axis.ts';
import { placeAnswer } from './answer.ts';
import type { LaneInput, TimelineLayout, View } from './stages.ts';
import { ticksOf } from '../time/ticks.ts';
import { setInRows } from '../time/words.ts';

/** The part of the width that the names of lanes take. */
export const namesWidth = 124;
/** How many rows of words a lane has at most. */
const mostRows = 8;

/** The room under a lane's line, for the marks on it. */
const underLine = 12;

/** Marks by where they begin, so that what lasts lies under what happened in it. */
export const inTime = (marks: readonly Mark[]): readonly Mark[] =>
  [...marks].sort((a, b) => Math.min(a.x, a.x1) - Math.min(b.x, b.x1));

/**
 * Lays out a case in time from left to right: a lane for each kind of event, words in a staircase over each lane,
 * empty stretches closed and said, crowded ones opened up, the law in force at the foot. Every event in the window
 * has a mark, and stands in a label or in a crowd. The same input gives the same drawing.
 *
 * @param events in order of time
 * @param lanes in the order in which they are drawn; those without an event in the window are not
 * @param bands in order of time; each is drawn where it lies on the axis
 */
export function layoutTimeline(
  events: readonly TimelineEventInput[],
  lanes: readonly LaneInput[],
  bands: readonly LawInForce[],
  { width, window, even = false, story = false, answer }: View,
): TimelineLayout {
  const [x1, x2] = [namesWidth, width - 10];
  const all = dated(events);
  const shownWindow = window ?? extentOf(all);
  const shown = window ? within(all, window.from, window.to) : all;
  const told = story ? storyAxis(shown, shownWindow, x1 + 6, x2 - 6) : undefined;
  const axis = told?.pieces ?? timeAxis(all, x1 + 6, x2 - 6, { window: shownWindow, even });
  const opened = told?.opened ?? openedOf(axis, shown);
  const bracket = answer && placeAnswer(answer, axis, x1, x2);
  const tickY = (opened.length > 0 ? 38 : 22) + (bracket?.height ?? 0);
  let y = tickY + 10;
  const drawn = lanes.flatMap((lane) => {
    const own = shown.filter(({ event }) => event.lane === lane.id);
    if (own.length === 0) return [];
    const marks = own.map((each) => markOf(each.event, each, axis, x1, x2));
    const at = new Map(marks.map((mark) => [mark.id, mark.x]));
    const rows = stairs(own, ({ event }) => at.get(event.id) ?? x1, x1, x2, mostRows);
    const label = wrap(lane.label, namesWidth - 14, 13, 600).slice(0, 3);
    y += Math.max(labelHeight(rows.rows), label.length * 9 + 6);
    const line = y;
    const crowds = gather(rows, line, x2);
    y += Math.max(crowds.length > 0 ? crowdHeight : underLine, label.length * 9);
    return [
      {
        lane: { id: lane.id, label, y: line, x1, x2 },
        marks: marks.map((mark) => ({ ...mark, y: line })),
        labels: setLabels(rows, line),
        crowds,
      },
    ];
  });
  const bandY = y + 2;
  const placed = setBands(axis, bands, bandY);
  const closed = axis.flatMap(({ gap, ...piece }) => (gap ? [{ ...piece, gap }] : []));
  const gaps = closed.map(({ gap, x1: start, x2: end }) => ({
    text: sayGap(gap),
    x: (start + end) / 2,
    align: 'middle' as const,
  }));
  const worded = new Set(drawn.flatMap(({ labels }) => labels.map(({ id }) => id)));
  const changes = changesOf(
    axis,
    notSaid(
      bands,
      shown.flatMap(({ event }) => (worded.has(event.id) ? [event] : [])),
    ),
    placed,
  );
  const foot = setInRows([...changes, ...gaps], bandY + bandHeight + 4, x1, x2);
  return {
    width,
    height: Math.max(bandY + bandHeight + 4, ...foot.map(({ box }) => box.y + box.height + 4)),
    pieces: axis,
    lanes: drawn.map(({ lane }) => lane),
    marks: inTime(drawn.flatMap(({ marks }) => marks)),
    labels: drawn.flatMap(({ labels }) => labels),
    crowds: drawn.flatMap(({ crowds }) => crowds),
    ticks: ticksOf(axis, x2, { unnamed: true }),
    tickY,
    answer: bracket ?? null,
    breaks: foot.slice(changes.length).map((label, index) => {
      const piece = closed[index];
      return { x: piece?.x1 ?? 0, width: (piece?.x2 ?? 0) - (piece?.x1 ?? 0), label };
    }),
    opened,
    bands: placed,
    changes: foot.slice(0, changes.length),
    bandY,
  };
}
