import type { Box } from '../../geometry/box.ts';
import { measure } from '../../geometry/text.ts';
import type { Metrics } from '../measure.ts';
import type { PlacedHouse, PlacedNode, TextLine } from '../stages.ts';
import type { Named } from './words.ts';

/** Over a bar, beside one in its row, and beside the lower one of a house. */
const overBar = 6;
const rightOf = 10;
export const leftOf = 16;

/** A line of text in a box of the line's height. */
const lineAt = (
  text: string,
  size: number,
  weight: number,
  at: { readonly x: number; readonly top: number; readonly anchor: 'start' | 'end' },
  m: Metrics,
): TextLine => {
  const width = measure(text, size, weight);
  return {
    text,
    x: at.x,
    y: at.top + 12.6,
    anchor: at.anchor,
    box: { x: at.anchor === 'start' ? at.x : at.x - width, y: at.top, width, height: m.lineHeight },
  };
};

/** The box of a name at a bar. */
export function nameBox({ place, width, height }: Named, bar: Box): Box {
  const middle = bar.y + bar.height / 2 - height / 2;
  if (place === 'right') return { x: bar.x + bar.width + rightOf, y: middle, width, height };
  if (place === 'left') return { x: bar.x - leftOf - width, y: middle, width, height };
  const y = bar.y - overBar - height;
  return { x: place === 'above' ? bar.x : bar.x + bar.width - width, y, width, height };
}

/** Sets a name line by line: "taken by", the name, the role. */
export function setName(named: Named, bar: Box, m: Metrics): Pick<PlacedNode, 'over' | 'name' | 'role'> {
  const box = nameBox(named, bar);
  const anchor = named.place === 'above' || named.place === 'right' ? 'start' : 'end';
  const x = anchor === 'start' ? box.x : box.x + box.width;
  let top = box.y;
  const set = (lines: readonly string[], size: number, weight: number): TextLine[] =>
    lines.map((text) => {
      const line = lineAt(text, size, weight, { x, top, anchor }, m);
      top += m.lineHeight;
      return line;
    });
  return {
    over: set(named.over, m.textSize, 600),
    name: set(named.name, m.nameSize, 650),
    role: set(named.role, m.textSize, 400),
  };
}

/** How far a house's ground reaches beside its bars, and over the first and under the last. */
export const groundSide = 9;
const groundOver = 5;

/** The room under the last bar of a house for its name in so many lines. */
export const footOf = (lines: readonly string[], m: Metrics): number => groundOver + 5 + lines.length * m.lineHeight;

/**
 * The ground of a house under its bars, and its name below.
 *
 * @param at.under what the name keeps below: the name of the last actor, where that stands beside its bar
 */
export function setHouse(
  members: readonly string[],
  held: Box,
  lines: readonly string[],
  { anchor, under }: { readonly anchor: 'start' | 'end'; readonly under: number },
  m: Metrics,
): PlacedHouse {
  const box: Box = {
    x: held.x - groundSide,
    y: held.y - groundOver,
    width: held.width + 2 * groundSide,
    height: held.height + 2 * groundOver,
  };
  const top = Math.max(box.y + box.height, under) + 3;
  const x = anchor === 'start' ? box.x : box.x + box.width;
  return {
    members,
    box,
    label: lines.map((text, i) => lineAt(text, m.textSize, 400, { x, top: top + i * m.lineHeight, anchor }, m)),
  };
}
