import { classes, type Html, svg } from '../geometry/markup.ts';
import { drawWords } from '../time/draw.ts';
import type { Label } from './stages.ts';

/** The line from a mark to its words. */
export const drawLeader = (x: number, { leader }: Label): Html =>
  svg`<line class="leader" x1="${x}" x2="${x}" y1="${leader.y1}" y2="${leader.y2}"/>`;

/** The words of an event. */
export const drawLabel = (label: Label): Html =>
  drawWords(label, classes('event-label', label.strong && 'strong'), label.anchor);
