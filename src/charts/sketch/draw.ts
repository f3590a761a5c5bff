import { classes, type Html, svg } from '../geometry/markup.ts';
import type { Sketch } from './sketch.ts';

/** A sketch as the inside of an `svg` of its width and height: the flows, and the bars over them. */
export const drawSketch = ({ flows, bars }: Sketch): Html =>
  svg`${flows.map(
    ({ drawn, wrong, owed, path, tip }) =>
      svg`<g class="${classes(drawn, owed && 'owed')}"${wrong !== null && svg` data-wrong="${wrong}"`}><path d="${path}"/>${
        tip && svg`<polygon points="${tip.map(({ x, y }, i) => svg`${i > 0 && ' '}${x},${y}`)}"/>`
      }</g>`,
  )}${bars.map(
    ({ x, y, width, height, taker }) =>
      svg`<rect class="${classes('bar', taker && 'taker')}" x="${x}" y="${y}" width="${width}" height="${height}"/>`,
  )}`;
