import type { LawInForce } from '../../model/law/law-in-force.ts';
import { dayNumber, isoDay } from '../../schema/day.ts';
import { px } from '../geometry/path.ts';
import { measure, wrap } from '../geometry/text.ts';
import { dated, type Dated, type TimelineEventInput, within } from '../time/dated.ts';
import { extentOf } from '../time/gaps.ts';
import { type Mark, markOf } from '../time/marks.ts';
import { xOf } from '../time/scale.ts';
import { storyAxis } from '../time/story-axis.ts';
import { changesOf, notSaid } from '../time/law-bands.ts';
import { inTime } from './layout.ts';
import { pool } from './pool.ts';
import type { AnswerInput } from './stages.ts';
import { type MonthTick, monthTicks } from './month-ticks.ts';

/** The places of a drawing from top to bottom, in pixels: its width, its axis, the line of the answer, and where words begin. */
export const places = { width: 354, axis: 66, answer: 49, words: 92 } as const;

/** The pixels of a month, the least and the most that an axis may have, and the most for the sake of its words. */
const scale = { month: 44, least: 380, most: 980, forWords: 660 } as const;
const [dateHeight, lineHeight, air] = [17, 19, 4];
/** What is kept free of words at the foot of an axis for what has none, in pixels. */
const foot = 26;
const [size, dateSize] = [15, 13];
const room = places.width - places.words;

/** Words beside the axis, and the line that leads to them from their mark. */
export interface UprightLabel {
  /** The event that it is of; nothing for a change of the law, for the answer and for a crowd. */
  readonly id?: string;
  readonly kind: 'event' | 'law' | 'answer' | 'crowd';
  /** The events of a crowd: those whose own words found no room. */
  readonly ids?: readonly string[];
  readonly date: string;
  readonly lines: readonly string[];
  readonly strong: boolean;
  /** How far right of the date its words begin, on the same row; 0 where they stand under it. */
  readonly shift: number;
  readonly y: number;
  readonly height: number;
  readonly leader: string;
}

/** A timeline from top to bottom. Marks have their places along the axis in `x`, as all marks of time. */
export interface UprightLayout {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly labels: readonly UprightLabel[];
  readonly ticks: readonly MonthTick[];
  /** The axis, thicker under each law that is newer than the one before. */
  readonly axis: readonly { readonly y1: number; readonly y2: number; readonly newer: boolean }[];
  readonly opened: readonly { readonly y1: number; readonly y2: number; readonly lines: readonly string[] }[];
  /** The line of the one length that the drawing says; empty where it says none. */
  readonly answer: string;
}

/** What is to be said beside the axis, before it has its place. */
interface Wanted extends Omit<UprightLabel, 'y' | 'leader'> {
  readonly at: number;
  /** How weighty the words of an event are; from 10 on they say what was wrong. */
  readonly rank?: number;
}

const heightOf = (lines: number, date: string): number => (date === '' ? 0 : dateHeight) + lineHeight * lines + air;

/** How far words may stand from their mark and need no help, and how far at most while some of them can be left to a crowd. */
const [near, farthest] = [24, 110];
/** The middle of the first row of words. */
const middle = 13;

/**
 * The words of an event: the date over what happened, or before it.
 *
 * @param oneRow whether both may share a row, where they fit on one
 */
function labelOf({ event }: Dated, at: number, oneRow: boolean): Wanted {
  const strong = event.importance >= 3 || event.wrong;
  const weight = strong ? 650 : 500;
  const rank = event.importance + (event.wrong ? 10 : 0);
  const shift = measure(event.dateLabel, dateSize) + 7;
  if (oneRow && shift + measure(event.title, size, weight) <= room)
    return {
      ...{ id: event.id, kind: 'event', date: event.dateLabel, lines: [event.title], strong },
      ...{ shift, height: lineHeight + air, at, rank },
    };
  const lines = wrap(event.title, room, size, weight);
  return {
    ...{ shift: 0, rank },
    id: event.id,
    kind: 'event',
    date: event.dateLabel,
    lines,
    strong,
    height: heightOf(lines.length, event.dateLabel),
    at,
  };
}

/** The events whose words have room beside an axis of this length: what was wrong first, then by weight; in order of time. */
function sayable(labels: readonly Wanted[], length: number): readonly Wanted[] {
  let left = length;
  const chosen = new Set(
    [...labels]
      .sort((a, b) => (b.rank ?? 0) - (a.rank ?? 0) || a.at - b.at)
      .filter(({ height }) => {
        if (height > left) return false;
        left -= height;
        return true;
      }),
  );
  return labels.filter((label) => chosen.has(label));
}

/** Where the words of a crowd stand, in pixels: never smaller than a finger's least target. */
export const crowd = { width: 38, height: 24 } as const;

/** Gathers what has no words into crowds, one where marks stand so close that their crowds would touch. */
function crowdsOf(labels: readonly Wanted[], said: readonly Wanted[]): readonly Wanted[] {
  const crowds: { at: number; ids: string[] }[] = [];
  for (const { id = '', at } of labels.filter((label) => !said.includes(label))) {
    const last = crowds.at(-1);
    if (last && at - last.at < crowd.height + air) last.ids.push(id);
    else crowds.push({ at, ids: [id] });
  }
  return crowds.map(({ at, ids }) => {
    const lines = [`+${String(ids.length)}`];
    return { kind: 'crowd', date: '', lines, ids, strong: true, shift: 0, height: crowd.height + air, at };
  });
}

/** The middle of the longest stretch without an event between two places of the axis. */
function freest(marks: readonly Mark[], from: number, to: number): number {
  const stops = [from, ...marks.map(({ x }) => x).filter((x) => x > from && x < to), to].sort((a, b) => a - b);
  let best = [from, to] as const;
  let longest = -1;
  stops.slice(1).forEach((stop, index) => {
    const start = stops[index] ?? from;
    if (stop - start > longest) [longest, best] = [stop - start, [start, stop]];
  });
  return (best[0] + best[1]) / 2;
}

/**
 * Lays out a case in time from top to bottom, for a phone: an axis with its months, every event of the window as a mark
 * on it, and beside it the words of those that have room, the weightier first, and how many more there are. No leader
 * crosses another. The same
 * input gives the same drawing.
 *
 * @param events in order of time
 */
export function layoutUpright(
  events: readonly TimelineEventInput[],
  bands: readonly LawInForce[],
  {
    window,
    answer,
  }: {
    readonly window?: { readonly from: number; readonly to: number } | undefined;
    readonly answer?: AnswerInput | undefined;
  },
): UprightLayout {
  const all = dated(events);
  const shownWindow = window ?? extentOf(all);
  const shown = within(all, shownWindow.from, shownWindow.to);
  const months = (shownWindow.to - shownWindow.from) / 30.44;
  const forWords = Math.min(
    scale.forWords,
    shown.reduce((sum, each) => sum + labelOf(each, 0, false).height, 60 + foot),
  );
  const length = Math.min(scale.most, Math.max(scale.least, months * scale.month, forWords));
  const top = 12;
  const { pieces, opened } = storyAxis(shown, shownWindow, top, top + length);
  const marks = inTime(shown.map(({ event, from, to }) => markOf(event, { from, to }, pieces, top, top + length)));
  const at = new Map(marks.map(({ id, x }) => [id, x]));
  const laws = changesOf(
    pieces,
    notSaid(
      bands,
      shown.map(({ event }) => event),
    ),
    [],
  ).map(({ text, x }): Wanted => {
    const lines = wrap(text, room, 13);
    return { kind: 'law', date: '', lines, strong: false, shift: 0, height: heightOf(lines.length, ''), at: x };
  });
  const ends = answer && ([xOf(pieces, answer.from), xOf(pieces, answer.to)] as const);
  const answers = answer && ends ? [answerLabel(answer.words, freest(marks, ends[0], ends[1]))] : [];
  const fixed = [...laws, ...answers].reduce((sum, { height }) => sum + height, 0);
  const said = brought((oneRow, silent) => {
    const labels = shown.map((each) => labelOf(each, at.get(each.event.id) ?? top, oneRow)).sort((a, b) => a.at - b.at);
    const spoken = sayable(
      labels.filter(({ id = '' }) => !silent.has(id)),
      length - foot - fixed,
    );
    const all = [...spoken, ...crowdsOf(labels, spoken), ...laws, ...answers].sort((a, b) => a.at - b.at);
    const ys = pool(
      all.map(({ at: wanted, height }) => ({ wanted: wanted - middle, height })),
      0,
    );
    return all.map((each, index) => {
      const y = ys[index] ?? 0;
      return { ...each, y, off: each.kind === 'event' ? Math.abs(y + middle - each.at) : 0 };
    });
  });
  const lowest = Math.max(top + length + 12, ...said.map(({ y, height }) => y + height));
  return {
    width: places.width,
    height: Math.ceil(lowest),
    marks,
    labels: said.map(({ at: mark, ...label }): UprightLabel => ({
      ...label,
      leader: leaderTo(label.kind, mark, label.y + (label.date === '' ? 12 : label.shift > 0 ? 11 : 9)),
    })),
    ticks: monthTicks(pieces.filter((piece) => !opened.some(({ x1 }) => x1 === piece.x1))),
    axis: axisUnder(bands, pieces, top, top + length),
    opened: opened.map(({ x1, x2, label }) => ({ y1: x1, y2: x2, lines: wrap(label, places.answer - 4, 12.5) })),
    answer: ends
      ? `M${px(places.axis - 8)},${px(ends[0])}H${px(places.answer)}V${px(ends[1])}H${px(places.axis - 8)}`
      : '',
  };
}

/** What stands beside the axis, where, and how far the words of an event are from their mark. */
interface Said extends Wanted {
  readonly y: number;
  readonly off: number;
}

/** How far up and down words push one another at most, in pixels. */
const push = 240;

/**
 * Brings words near to their marks: where some would be pushed far, dates stand before what happened and not over it;
 * where that is not enough, the least weighty words about them are left to a crowd.
 */
function brought(setAll: (oneRow: boolean, silent: ReadonlySet<string>) => readonly Said[]): readonly Said[] {
  const far = (set: readonly Said[]): number => Math.max(0, ...set.map(({ off }) => off));
  const silent = new Set<string>();
  let set = setAll(false, silent);
  if (far(set) <= near) return set;
  set = setAll(true, silent);
  while (far(set) > farthest) {
    const most = far(set);
    const at = set.find(({ off }) => off === most)?.y ?? 0;
    const [light] = set
      .filter(({ rank = 3, y }) => rank < 3 && Math.abs(y - at) < push)
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || b.off - a.off);
    if (light?.id === undefined) break;
    silent.add(light.id);
    set = setAll(true, silent);
  }
  // What was left out before more helpful words were may have room after all.
  for (const id of [...silent]) {
    silent.delete(id);
    const fuller = setAll(true, silent);
    if (far(fuller) > farthest) silent.add(id);
    else set = fuller;
  }
  return set;
}

function answerLabel(words: string, at: number): Wanted {
  const lines = wrap(words, room, size, 650);
  return { kind: 'answer', date: '', lines, strong: true, shift: 0, height: heightOf(lines.length, ''), at };
}

/** The line from a mark, or from the line of the answer, to words whose middle is so high. */
const leaderTo = (kind: UprightLabel['kind'], at: number, y: number): string =>
  kind === 'answer'
    ? `M${px(places.answer)},${px(at)}H${px(places.axis + 8)}L${px(places.axis + 16)},${px(y)}H${px(places.words - 4)}`
    : `M${px(places.axis + 6)},${px(at)}L${px(places.axis + 16)},${px(y)}H${px(places.words - 4)}`;

/** The stretches of the axis under one law and the next. */
function axisUnder(
  bands: readonly LawInForce[],
  pieces: Parameters<typeof xOf>[0],
  y1: number,
  y2: number,
): UprightLayout['axis'] {
  const [from, to] = [pieces[0]?.from ?? 0, pieces.at(-1)?.to ?? 0];
  const changes = bands.flatMap((band, index) => {
    const day = dayNumber(band.from);
    return day > from && day < to ? [{ y: xOf(pieces, day), newer: index % 2 === 1 }] : [];
  });
  const current = bands.findLastIndex((band) => band.from <= isoDay(Math.ceil(from)));
  const starts = [{ y: y1, newer: current % 2 === 1 }, ...changes];
  return starts.map(({ y, newer }, index) => ({ y1: y, y2: starts[index + 1]?.y ?? y2, newer }));
}
