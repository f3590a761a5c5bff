import { px } from '../../geometry/path.ts';
import type { CalloutInput, FlowEdgeInput, PlacedCallout, PlacedEdge } from '../stages.ts';
import { holeAt, notchOf, plain, radiusOf, short } from '../marks.ts';
import type { Stroke } from '../measure.ts';
import { labelLines, said } from './row-words.ts';
import { arrowBetween, levelRibbon } from './shapes.ts';
import { bar, beyond, line, numberAt, wordsAt } from './sizes.ts';
import { off, split } from './split.ts';
import { broken, stacked, types } from './words.ts';

/** Where a row's flow may lie, and how it runs. */
interface Course {
  /** Between these two bars. */
  readonly x1: number;
  readonly x2: number;
  /** True where it runs back, from right to left. */
  readonly back: boolean;
  readonly stroke: Stroke;
  /** Kept free over its words. */
  readonly pad: number;
  readonly callout: CalloutInput | undefined;
}

/** A row as it is set, with the stretch in which its bars stand. */
export interface SetRow {
  readonly edge: PlacedEdge;
  readonly callout?: PlacedCallout | undefined;
  readonly top: number;
  readonly bottom: number;
}

const calloutLine = 18;

/** A call-out under a flow and under what is said at `foot`: a hairline down from the flow at `y`, words beside it. */
function calloutUnder(
  { flow, words: said, under: more }: CalloutInput,
  y: number,
  foot: number,
  x2: number,
): PlacedCallout & { readonly bottom: number } {
  const x = numberAt + 10;
  const room = x2 - 10 - x;
  const first = Math.max(y, foot) + 6;
  const words = stacked(broken(said, room, types.callout), types.callout, { x, top: first }, calloutLine);
  const top = first + words.length * calloutLine;
  const under = stacked(broken(more, room, types.role), types.role, { x, top });
  const end = top + under.length * line;
  return { flow, path: `M${px(numberAt)},${px(y)}V${px(end)}`, words, under, bottom: end + beyond };
}

/** Under words that stand under their line: they are not read on into those of the next row. */
const afterWords = 6;

/** Sets a flow in a row of its own under `y`: its words about the line or on the ribbon, its call-out under it. */
export function setRow(edge: FlowEdgeInput, { x1, x2, back, stroke, pad, callout }: Course, y: number): SetRow {
  const { drawn, thickness } = stroke;
  const arrow = drawn === 'line';
  const taken = edge.kind === 'taken';
  const bare = arrow || drawn === 'thread';
  const half = thickness / 2;
  const room = x2 - 10 - wordsAt;
  const inside = drawn === 'ribbon' ? said(edge, room - (taken ? short + notchOf(half) : 0)) : undefined;
  const { words, over, within, under } = split(said(edge, room), half, inside);
  const centre = over > 0 ? y + pad + over * line + off + half : y + beyond + half + (within + under > 0 ? 0 : 1);
  const foot = under > 0 ? half + off + under * line : 0;
  const ends = [
    { x: x1, y: centre },
    { x: x2, y: centre },
  ] as const;
  const [from, to] = back ? [ends[1], ends[0]] : ends;
  const tip = arrowBetween(from, to);
  const shape = levelRibbon(x1, x2, centre, half, taken);
  const r = radiusOf(edge.number);
  const about =
    callout?.flow === edge.id ? calloutUnder(callout, centre + Math.max(half, r), centre + foot, x2) : undefined;
  return {
    edge: {
      ...plain(edge),
      drawn,
      path: arrow ? tip.path : `M${px(x1)},${px(centre)}H${px(taken ? x2 - short : x2)}`,
      sides: bare ? [] : shape.sides,
      area: bare ? '' : shape.area,
      thickness,
      arrow: arrow ? tip.head : [],
      hole: edge.kind === 'disclosed' ? holeAt(x1 - bar / 2, centre) : null,
      badge: { x: numberAt, y: centre, r },
      label: [
        ...labelLines(words, { x: wordsAt, top: centre - half - off - over * line }, [0, over]),
        ...labelLines(words, { x: wordsAt, top: centre - (within * line) / 2 }, [over, over + within], true),
        ...labelLines(words, { x: wordsAt, top: centre + half + off }, [over + within]),
      ],
    },
    top: centre - Math.max(half + beyond, beyond + 0.5),
    callout: about,
    bottom: about?.bottom ?? centre + Math.max(half + beyond, beyond + 0.5, under > 0 ? foot + afterWords : 0),
  };
}
