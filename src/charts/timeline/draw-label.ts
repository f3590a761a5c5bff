import { classes, type Html, svg } from '../geometry/markup.ts';
import type { Label } from './stages.ts';

/** The line from a mark to its words. */
export const drawLeader = (x: number, { leader }: Label): Html =>
  svg`<line class="leader" x1="${x}" x2="${x}" y1="${leader.y1}" y2="${leader.y2}"/>`;

/** The date and the words of an event. */
export const drawLabel = ({ date, text, x, y, anchor, strong }: Label): Html =>
  svg`<text class="${classes('event-label', strong && 'strong')}" x="${x}" y="${y}"${anchor !== 'start' && svg` text-anchor="${anchor}"`}><tspan class="date">${date}</tspan>${text}</text>`;
