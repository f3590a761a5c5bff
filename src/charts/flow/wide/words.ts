import { evenly, measure, widestOf } from '../../geometry/text.ts';
import { farthest } from '../marks.ts';
import { type Metrics, type NameLines, nameLines } from '../measure.ts';
import type { CalloutInput, FlowNodeInput } from '../stages.ts';
import type { Lane, Plan } from './lanes.ts';

/** A line of words at a flow. */
interface Words {
  readonly text: string;
  readonly strong: boolean;
}

/** What a flow says, broken into lines, where it is to stand, and the room that it needs over and under the line. */
export interface Say {
  readonly lines: readonly Words[];
  readonly width: number;
  readonly height: number;
  readonly place: 'inside' | 'above' | 'below' | 'side';
  readonly up: number;
  readonly down: number;
  /** Whether they begin only after the number of their flow. */
  readonly afterNumber: boolean;
  /** True where the call-out stands under them. */
  readonly called?: boolean;
}

/** Where an actor's name stands: over the bar from its left edge or up to its right edge, or beside it. */
type NamePlace = 'above' | 'above-end' | 'right' | 'left';

/** A name in its lines, and where it stands. */
export interface Named extends NameLines {
  readonly place: NamePlace;
  readonly over: readonly string[];
}

/** The room that a number takes round its line, and no words may. */
export const kept = 12.5;

/** How far beyond the middle of a number of two digits words begin that stand after it. */
export const afterIt = 14;

/**
 * How many lines on, over or under a flow of half a width are all near its number.
 *
 * @param aside how far beyond the middle of the number they begin, in pixels; 0 where they may stand over it
 */
export const mostLines = (half: number, aside: number, { lineHeight }: Metrics): number => {
  const reach = Math.sqrt(farthest ** 2 - aside ** 2);
  const off = aside > 0 ? half : Math.max(half, kept);
  return Math.max(1 + Math.floor((reach - 3 - off) / lineHeight), Math.floor((2 * half - 4) / lineHeight));
};

/** The call-out's words, broken. */
export interface CalloutWords {
  readonly flow: string;
  readonly words: readonly string[];
  readonly under: readonly string[];
  readonly width: number;
  readonly height: number;
}

type Saying = Pick<Say, 'lines' | 'width' | 'height'>;

/** What lanes say within widths, since a drawing asks it of the same ones at each try. */
const said = new WeakMap<Lane, Map<number, Saying>>();

/** What the flow of a lane says within a width. */
export function sayingOf(lane: Lane, width: number, m: Metrics): Saying {
  const known = said.get(lane) ?? new Map<number, Saying>();
  const saying = known.get(width) ?? broken(lane, width, m);
  said.set(lane, known.set(width, saying));
  return saying;
}

function broken(lane: Lane, width: number, m: Metrics): Saying {
  const { label, sub } = lane.edge;
  const set = (text: string, strong: boolean): Words[] =>
    text === '' ? [] : evenly(text, width, m.textSize, strong ? 600 : 400).map((each) => ({ text: each, strong }));
  const lines = [...set(label, true), ...(label === '' ? [] : set(sub, false))];
  return {
    lines,
    width: Math.max(0, ...lines.map(({ text, strong }) => measure(text, m.textSize, strong ? 600 : 400))),
    height: lines.length * m.lineHeight,
  };
}

/** How much room the words need about the line, and on which side they are wanted. */
export function standingOf(lane: Lane, saying: Saying, underName: boolean, afterNumber: boolean): Say {
  const { half, drawn, way, edge } = lane;
  const { height } = saying;
  const around = Math.max(half, kept);
  const base = { ...saying, afterNumber };
  if (way === 'stub') {
    const reach = Math.max(26, height / 2 + 9);
    return { ...base, place: 'side', up: reach, down: reach };
  }
  if (way === 'upright') return { ...base, place: 'side', up: 0, down: 0 };
  if (drawn === 'ribbon' && 2 * half >= height + 4 && height > 0)
    return { ...base, place: 'inside', up: half + 10, down: half + 14 };
  const under = underName || (way === 'across' && edge.kind === 'answered');
  // Words that begin after the number need not keep off it, only nearer to their own line than to the next.
  const [own, other] =
    afterNumber && way === 'across' && height > 0
      ? [half + 5 + height + 10, under ? around + 4 : half + 4]
      : [around + height + (height > 0 ? 8 : 4), around + 4];
  return under ? { ...base, place: 'below', up: other, down: own } : { ...base, place: 'above', up: own, down: other };
}

/** Breaks the call-out to the room at its flow. */
export function calloutWords({ flow, words, under }: CalloutInput, width: number, m: Metrics): CalloutWords {
  const lines = evenly(words, width, m.nameSize, 650);
  const soft = under === '' ? [] : evenly(under, width, m.textSize, 400);
  return {
    flow,
    words: lines,
    under: soft,
    width: Math.max(widestOf(lines, m.nameSize, 650), widestOf(soft, m.textSize)),
    height: 18 * (lines.length + soft.length),
  };
}

/** From how many flows on the right of a bar its name makes room for their words. */
const hub = 4;

/** How wide a name may be where it stands. */
export type NameRoom = (id: string, place: NamePlace) => number;

/** Names in their lines, each where the flows at its bar leave room. */
export function nameAll(
  nodes: readonly FlowNodeInput[],
  { columns, column, left, right }: Plan,
  takers: ReadonlySet<string>,
  { plain, beside }: { readonly plain: ReadonlySet<string>; readonly beside: boolean },
  room: NameRoom,
  m: Metrics,
): ReadonlyMap<string, Named> {
  const lower = new Set<string>();
  for (const slots of columns) {
    const seen = new Set<number>();
    for (const { house: of, node } of slots)
      if (of !== undefined && node !== undefined) {
        if (seen.has(of)) lower.add(node);
        seen.add(of);
      }
  }
  return new Map(
    nodes.map((node): [string, Named] => {
      const at = column.get(node.id) ?? 0;
      const [before, after] = [left.get(node.id) ?? [], right.get(node.id) ?? []];
      const place: NamePlace =
        after.length === 0
          ? 'right'
          : at === 0 && beside
            ? 'left'
            : plain.has(node.id) || at === 0
              ? 'above'
              : lower.has(node.id) && before.length === 0
                ? 'left'
                : after.length >= hub
                  ? 'above-end'
                  : 'above';
      const over = takers.has(node.id) ? ['taken by'] : [];
      const lines = nameLines(node, room(node.id, place), m);
      return [
        node.id,
        {
          ...lines,
          place,
          over,
          width: Math.max(lines.width, widestOf(over, m.textSize, 600)),
          height: lines.height + over.length * m.lineHeight,
        },
      ];
    }),
  );
}
