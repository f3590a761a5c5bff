import { overlaps } from '../geometry/box.ts';
import { px } from '../geometry/path.ts';
import { measure, wrap } from '../geometry/text.ts';
import { sayLength } from '../../model/say/length.ts';
import { bandHeight, bandsOn } from '../time/law-bands.ts';
import type { LawInForce } from '../../model/law/law-in-force.ts';
import { type AxisPiece, timeAxis } from '../time/scale.ts';
import { anchorOf, inOrder, marksOf } from './marks.ts';
import { indent, stack } from './stack.ts';
import type { DayKind, DrawnSide, PairEvent, PairLayout, PairSide, Words } from './stages.ts';
import { pairTicks } from './ticks.ts';
import { linesOf, size, step, widestOf, wordsAt } from './words.ts';

/** The part of the width that the names of the cases take. */
const names = 150;
/** Words are no wider than this. */
const most = 190;

interface Half {
  readonly events: readonly PairEvent[];
  readonly lines: readonly (readonly string[])[];
  readonly widths: readonly number[];
}

const halfOf = (side: PairSide, axis: readonly AxisPiece[]): Half => {
  const events = inOrder(side.events, axis);
  const lines = events.map((event) => linesOf(event, most));
  return { events, lines, widths: events.map((event, i) => widestOf(event, lines[i] ?? [])) };
};

/** The axis, short enough on the right for the words of the last events. */
function axisOf(sides: readonly PairSide[], width: number): readonly AxisPiece[] {
  const all = sides.flatMap(({ events }) => events);
  const needs = all.map((event) => ({ event, room: indent + widestOf(event, linesOf(event, most)) + 4 }));
  let end = width - 8;
  let axis = timeAxis(all, names, end);
  // Shrinking the axis moves what stands near its beginning less than what stands near its end.
  for (let turn = 0; turn < 20; turn++) {
    const over = Math.max(...needs.map(({ event, room }) => anchorOf(event, axis) + room - width));
    if (over <= 0) break;
    end -= over + 1;
    axis = timeAxis(all, names, end);
  }
  return axis;
}

/** Where the words of a half stand, and how far they reach from the line. */
function distances(half: Half, axis: readonly AxisPiece[]) {
  const flags = half.events.map((event, i) => ({
    at: anchorOf(event, axis),
    width: half.widths[i] ?? 0,
    height: (half.lines[i]?.length ?? 1) * step,
  }));
  const near = stack(flags, 14);
  return { flags, near, reach: Math.max(14, ...near.map((each, i) => each + (flags[i]?.height ?? 0))) };
}

const nameAt = (lines: readonly string[], y: number): Words =>
  wordsAt(lines, 0, y - (lines.length * step) / 2, 'start');

/** Draws a half: `up` for the one above the axis, whose words rise from the line; those of the other hang from it. */
function drawHalf(
  name: string,
  half: Half,
  axis: readonly AxisPiece[],
  y: number,
  up: boolean,
  end: number,
): DrawnSide {
  const { flags, near } = distances(half, axis);
  const labels = half.events.map((event, i) => {
    const { at, width, height } = flags[i] ?? { at: 0, width: 0, height: 0 };
    const distance = near[i] ?? 0;
    const top = up ? y - distance - height : y + distance;
    const far = up ? top + 3 : top + height - 3;
    return {
      ...wordsAt(half.lines[i] ?? [], at + indent, top, 'start', width),
      id: event.id,
      strong: event.strong,
      wrong: event.wrong,
      leader: `M${px(at)},${px(up ? y - 6 : y + 6)}V${px(far)}`,
    };
  });
  return {
    name: nameAt(wrap(name, names - 14, size, 600).slice(0, 3), y),
    line: { x: names, y: y - 0.5, width: end - names, height: 1 },
    marks: marksOf(half.events, axis, (a, b, thick) => ({ x: a, y: y - thick / 2, width: b - a, height: thick })),
    labels,
  };
}

/** What has room: words that no words before them touch, in the frame; words of `first` go before any. */
function roomy<T extends { readonly box: Words['box'] } | { readonly words: Words }>(
  items: readonly T[],
  first: readonly { readonly words: Words }[],
  width: number,
): readonly T[] {
  const taken = first.map(({ words }) => words.box);
  return items.filter((item) => {
    const box = 'words' in item ? item.words.box : item.box;
    if (box.x + box.width > width || taken.some((other) => overlaps(box, other, 6))) return false;
    taken.push(box);
    return true;
  });
}

/** Two cases on one axis from left to right: the first above it, the second below, the law in force between them. */
export function layoutWide(
  a: PairSide,
  b: PairSide,
  bands: readonly LawInForce[],
  kind: DayKind,
  width: number,
): PairLayout {
  const axis = axisOf([a, b], width);
  const [halfA, halfB] = [halfOf(a, axis), halfOf(b, axis)];
  const end = axis.at(-1)?.x2 ?? width;
  const yA = Math.max(24, distances(halfA, axis).reach) + 6;
  const tickTop = yA + 16;
  const bandTop = tickTop + 22;
  const shown = bandsOn(axis, bands);
  const yB = bandTop + (shown.length > 0 ? bandHeight : -2) + 16;
  const breaks = axis.flatMap(({ gap, x1: start, x2: stop }) => {
    if (!gap) return [];
    const words = wordsAt([sayLength(gap.after, gap.before)], (start + stop) / 2, tickTop, 'middle');
    return [{ start, end: stop, words }];
  });
  const ticks = pairTicks(axis, kind, width).map(({ x: at, label }) => ({
    ...wordsAt([label], at + 4, tickTop, 'start', measure(label, size)),
    at,
  }));
  const said = roomy(breaks, [], width);
  return {
    frame: 'wide',
    width,
    height: yB + Math.max(24, distances(halfB, axis).reach) + 6,
    a: drawHalf(a.name, halfA, axis, yA, true, end),
    b: drawHalf(b.name, halfB, axis, yB, false, end),
    ticks: roomy(ticks, said, width),
    breaks: breaks.map(({ words, ...each }) =>
      said.some((other) => other.words === words) ? { ...each, words } : each,
    ),
    bands: shown.map(({ band, newer, x1, x2 }) => {
      const text = [band.label, band.short].find((each) => measure(each, size) + 12 <= x2 - x1);
      return {
        id: band.id,
        newer,
        box: { x: x1, y: bandTop, width: x2 - x1, height: bandHeight },
        ...(text === undefined ? {} : { words: wordsAt([text], x1 + 6, bandTop + 2, 'start', measure(text, size)) }),
      };
    }),
  };
}
