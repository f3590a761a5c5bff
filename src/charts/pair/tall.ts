import { px } from '../geometry/path.ts';
import type { Box } from '../geometry/box.ts';
import { measure, wrap } from '../geometry/text.ts';
import { sayLength } from '../../model/say/length.ts';
import { bandsOn } from '../time/law-bands.ts';
import type { LawInForce } from '../../model/law/law-in-force.ts';
import { type AxisPiece, timeAxis } from '../time/scale.ts';
import { anchorOf, inOrder, marksOf } from './marks.ts';
import type { DayKind, DrawnSide, PairEvent, PairLayout, PairSide, Words } from './stages.ts';
import { pairTicks } from './ticks.ts';
import { cutReach, linesOf, size, step, widestOf, wordsAt } from './words.ts';

/** The middle, with the ticks and the law; a case's line runs along each side of it. */
const middle = 80;
const head = 44;
const gap = 6;

/** Tops of boxes in their order, each as near as can be to where it wants to be, none over another, all between two ends. */
function spread(
  wanted: readonly { readonly top: number; readonly height: number }[],
  first: number,
  last: number,
): readonly number[] {
  const tops: number[] = [];
  let free = first;
  for (const { top, height } of wanted) {
    tops.push(Math.max(top, free));
    free = (tops.at(-1) ?? 0) + height + gap;
  }
  let limit = last;
  for (let index = wanted.length - 1; index >= 0; index--) {
    tops[index] = Math.min(tops[index] ?? 0, limit - (wanted[index]?.height ?? 0));
    limit = (tops[index] ?? 0) - gap;
  }
  return tops;
}

/** The height that the words of a case need if nothing else is asked. */
const need = (events: readonly PairEvent[], width: number): number =>
  events.reduce((sum, event) => sum + linesOf(event, width).length * step + gap, 0);

/** The name of a law in lines within its band; nothing where the band has no room for all of it. */
function nameIn(name: string, { x, y, width, height }: Box): { readonly words?: Words } {
  const lines = wrap(name, width, size);
  const words = wordsAt(lines, x + width / 2, y + 3, 'middle', Math.max(...lines.map((line) => measure(line, size))));
  // A word that was cut is no name.
  const whole = lines.join(' ') === name;
  return whole && words.box.height + 6 <= height ? { words } : {};
}

/** How far one box stands above or below another; less than nothing where they share a height. */
const apart = (a: Box, b: Box): number => Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height));

function drawSide(
  name: string,
  events: readonly PairEvent[],
  axis: readonly AxisPiece[],
  x: number,
  room: number,
  left: boolean,
  end: number,
): DrawnSide {
  const out = left ? -1 : 1;
  const ordered = inOrder(events, axis);
  const wanted = ordered.map((event) => {
    const [lines, at] = [linesOf(event, room), anchorOf(event, axis)];
    return { event, lines, at, top: at - step / 2, height: lines.length * step };
  });
  const tops = spread(wanted, head, end);
  const edge = x + out * 22;
  return {
    name: wordsAt(wrap(name, room, size, 600).slice(0, 2), edge, 0, left ? 'end' : 'start', room),
    line: { x: x - 0.5, y: head, width: 1, height: end - head },
    marks: marksOf(ordered, axis, (a, b, thick) => ({ x: x - thick / 2, y: a, width: thick, height: b - a })),
    labels: wanted.map(({ event, lines: words, at }, i) => {
      const top = tops[i] ?? 0;
      return {
        ...wordsAt(words, edge, top, left ? 'end' : 'start', widestOf(event, words)),
        id: event.id,
        strong: event.strong,
        wrong: event.wrong,
        leader: `M${px(x + out * 6)},${px(at)}L${px(edge - out * 3)},${px(top + step / 2)}`,
      };
    }),
  };
}

/** Two cases on one axis from top to bottom: the first on its left, the second on its right, the law in force between them. */
export function layoutTall(
  a: PairSide,
  b: PairSide,
  bands: readonly LawInForce[],
  kind: DayKind,
  width: number,
): PairLayout {
  const room = (width - middle) / 2 - 24;
  const height = Math.max(360, 1.15 * Math.max(need(a.events, room), need(b.events, room))) + head;
  const axis = timeAxis([...a.events, ...b.events], head + 8, height - 8);
  const [xA, xB] = [(width - middle) / 2, (width + middle) / 2];
  const shown = bandsOn(axis, bands).map(({ band, newer, x1: top, x2: bottom }) => {
    const box = { x: xA + 7, y: top, width: middle - 14, height: bottom - top };
    return { id: band.id, newer, box, ...nameIn(band.short, box) };
  });
  const breaks = axis.flatMap(({ gap, x1: start, x2: end }) => {
    if (!gap) return [];
    // The marks of the break reach into the middle from both of its sides.
    const lines = wrap(sayLength(gap.after, gap.before), middle - 2 * (cutReach + 3), size, 600);
    const top = (start + end - lines.length * step) / 2;
    return [{ start, end, words: wordsAt(lines, width / 2, top, 'middle') }];
  });
  // A name of law gives way to the words of a break; a tick to either.
  const clear = (box: Box, others: readonly { readonly words?: Words }[]): boolean =>
    others.every(({ words }) => words === undefined || apart(box, words.box) >= 2);
  const named: PairLayout['bands'] = shown.map(({ words, ...band }) =>
    words !== undefined && clear(words.box, breaks) ? { ...band, words } : band,
  );
  return {
    frame: 'tall',
    width,
    height,
    a: drawSide(a.name, a.events, axis, xA, room, true, height - 2),
    b: drawSide(b.name, b.events, axis, xB, room, false, height - 2),
    ticks: pairTicks(axis, kind, height, () => 18)
      .map(({ x: at, label }) => ({ ...wordsAt([label], width / 2, at - step / 2, 'middle'), at }))
      .filter(({ box }) => clear(box, breaks) && clear(box, named)),
    breaks,
    bands: named,
  };
}
