import { type Box, overlaps } from '../geometry/box.ts';
import type { LaneLabels } from './labels.ts';
import type { Crowd } from './stages.ts';

/** A crowd is pressed: never smaller than a finger's least target. */
const [width, height] = [38, 24];

/** The room under a lane's line that its crowds take. */
export const crowdHeight = height + 13;

/** Gathers what has no words into crowds under the lane, one where their marks stand close together. */
export function gather({ dropped }: LaneLabels, y: number, x2: number): readonly Crowd[] {
  const crowds: { ids: string[]; x: number; box: Box }[] = [];
  const inOrder = [...dropped].sort((a, b) => a.x - b.x || (a.event.earliest < b.event.earliest ? -1 : 1));
  for (const { event, x } of inOrder) {
    const before = crowds.at(-1);
    const box = { x: Math.min(x - width / 2, x2 - width), y: y + 9, width, height };
    if (before && overlaps(before.box, box, 6)) before.ids.push(event.id);
    else crowds.push({ ids: [event.id], x: box.x + width / 2, box });
  }
  return crowds.map(({ ids, x, box }) => ({ ids, x, y: box.y + 16.5, box, text: `+${String(ids.length)}` }));
}
