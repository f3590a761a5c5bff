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
