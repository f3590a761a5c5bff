import { type Box, inside, overlaps } from '../geometry/box.ts';
import type { Metrics, NameLines } from './measure.ts';
import type { PlacedNode, TextLine } from './stages.ts';

/** A place where a name may stand: the corner that it starts from. */
export interface NameSpot {
  readonly x: number;
  /** The top of the first line. */
  readonly top: number;
  readonly anchor: 'start' | 'end';
}

/**
 * Where the name of a lying bar may stand, the best first: along the bar, clear of the lanes that come in from above,
 * and beside it.
 *
 * @param lanes where flows meet the bar from above, by their middle and half their thickness
 */
export function spotsRound(
  bar: Box,
  set: NameLines,
  side: 'over' | 'under',
  lanes: readonly { readonly x: number; readonly half: number }[],
): readonly NameSpot[] {
  const top = side === 'under' ? bar.y + bar.height + 3 : bar.y - set.height - 4;
  const [left, right] = [bar.x, bar.x + bar.width];
  const stops = Array.from({ length: 9 }, (_, i) => left + (Math.max(0, bar.width - set.width) * i) / 8);
  const level = bar.y + bar.height / 2 - set.height / 2;
  // A name may reach beyond its bar's end, but has to begin over it to be known as its own.
  const past = Math.max(...lanes.map(({ x, half }) => x + half));
  const before = Math.min(...lanes.map(({ x, half }) => x - half));
  // A lane bends as it comes in, so a step or two further off may be clear of it where the first is not.
  const steps = side === 'over' ? [8, 18, 28] : [];
  return [
    { x: left, top, anchor: 'start' },
    { x: right, top, anchor: 'end' },
    ...stops.map((x): NameSpot => ({ x, top, anchor: 'start' })),
    ...steps.filter((off) => past + off <= right).map((off): NameSpot => ({ x: past + off, top, anchor: 'start' })),
    ...steps.filter((off) => before - off >= left).map((off): NameSpot => ({ x: before - off, top, anchor: 'end' })),
    { x: right + 9, top: level, anchor: 'start' },
    { x: left - 9, top: level, anchor: 'end' },
  ];
}

const boxAt = ({ x, top, anchor }: NameSpot, { width, height }: NameLines): Box => ({
  x: anchor === 'start' ? x : x - width,
  y: top,
  width,
  height,
});

/**
 * Sets a name and its role at the first spot that lies inside and touches neither bars nor names and runs into the
 * fewest lines; the first spot of all if every one touches something.
 *
 * @param kept places of other names, which only the first spot may touch
 */
export function setName(
  lines: NameLines,
  spots: readonly NameSpot[],
  m: Metrics,
  taken: readonly Box[],
  trails: readonly Box[],
  frame: Box,
  kept: readonly Box[] = [],
): Pick<PlacedNode, 'name' | 'role'> & { readonly box: Box } {
  const clear = spots.filter((spot, index) => {
    const box = boxAt(spot, lines);
    const avoided = index === 0 ? taken : [...taken, ...kept];
    return inside(box, frame) && !avoided.some((other) => overlaps(box, other, 1));
  });
  const score = (spot: NameSpot): number => trails.filter((other) => overlaps(boxAt(spot, lines), other)).length;
  const spot = [...clear].sort((a, b) => score(a) - score(b) || spots.indexOf(a) - spots.indexOf(b))[0] ??
    spots[0] ?? { x: 0, top: 0, anchor: 'start' };
  const line = (text: string, index: number): TextLine => ({
    text,
    x: spot.x,
    y: spot.top + index * m.lineHeight + m.lineHeight - 4.5,
    anchor: spot.anchor,
    box: { ...boxAt(spot, lines), y: spot.top + index * m.lineHeight, height: m.lineHeight },
  });
  return {
    name: lines.name.map((text, i) => line(text, i)),
    role: lines.role.map((text, i) => line(text, lines.name.length + i)),
    box: boxAt(spot, lines),
  };
}
