import { measure } from '../geometry/text.ts';
import type { Box } from '../geometry/box.ts';

/** Words in a line, from their left end. */
export interface Words {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

const size = 13;
const height = 17;

/** Words in a line whose box begins at a point. */
export const wordsAt = (text: string, x: number, y: number): Words => ({
  text,
  x,
  y: y + 12.5,
  box: { x, y, width: measure(text, size), height },
});

/** Sets words around their places, on as many rows under `top` as keep them apart and between two pixels. */
export function setInRows(
  all: readonly { readonly text: string; readonly x: number; readonly align: 'start' | 'middle' }[],
  top: number,
  x1: number,
  x2: number,
): readonly Words[] {
  const placed: Words[] = [];
  for (const { text, x, align } of all) {
    const width = measure(text, size);
    const left = Math.max(x1, Math.min(align === 'middle' ? x - width / 2 : x, x2 - width));
    let y = top;
    const taken = (row: number): boolean =>
      placed.some(({ box }) => box.y === row && left < box.x + box.width + 10 && box.x < left + width + 10);
    while (taken(y)) y += height;
    placed.push(wordsAt(text, left, y));
  }
  return placed;
}
