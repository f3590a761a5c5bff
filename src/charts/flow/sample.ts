import { classes, svg, type Html } from '../geometry/markup.ts';
import { arrowhead, holeAt, notchOf, stopAt } from './marks.ts';
import type { Point } from '../geometry/path.ts';
import type { FlowEdgeInput, PlacedEdge } from './stages.ts';

/** What the key of a diagram shows an example of. */
export type FlowSample = 'ribbon' | 'hollow' | 'arrow' | 'owed' | 'taken' | 'disclosed' | 'deleted' | 'struck';

/** The room of an example, in pixels. */
export const sampleSize = { width: 40, height: 16 } as const;
const { width, height } = sampleSize;
const middle = height / 2;
const hole = holeAt(6, middle);

const band = (x1: number, x2: number, half: number, notch = 0): Html => {
  const [top, bottom] = [middle - half, middle + half];
  return svg`<path class="area" d="M${x1},${top}H${x2}L${x2 - notch},${middle}L${x2},${bottom}H${x1}Z"/>${[
    top,
    bottom,
  ].map((y) => svg`<path class="side" d="M${x1},${y}H${x2}"/>`)}`;
};

const bar = (x: number, name: string): Html =>
  svg`<rect class="${name}" x="${x}" y="1" width="8" height="${height - 2}"/>`;

const line = (to: number, tip: readonly Point[]): Html =>
  svg`<path class="thin" d="M0,${middle}H${to}"/><path class="tip" d="M${tip.map(({ x, y }, i) => svg`${i === 0 ? '' : 'L'}${x},${y}`)}Z"/>`;

/** How each is drawn, and as which kind of line. */
const samples: Readonly<Record<FlowSample, readonly [drawn: PlacedEdge['drawn'], inside: Html]>> = {
  ribbon: ['ribbon', band(0, width, 6)],
  hollow: ['hollow', band(0, width, 3.5)],
  arrow: ['line', line(width - 9, arrowhead({ x: width, y: middle }, { x: 1, y: 0 }))],
  owed: ['line', line(width - 9, arrowhead({ x: width - 1, y: middle }, { x: 1, y: 0 }))],
  taken: ['ribbon', svg`${band(0, width - 13, 6, notchOf(6))}${bar(width - 9, 'bar taker')}`],
  disclosed: [
    'hollow',
    svg`${band(10, width, 3.5)}${bar(2, 'bar')}<circle class="hole" cx="${hole.x}" cy="${hole.y}" r="${hole.r}"/>`,
  ],
  deleted: ['line', line(width - 4, stopAt({ x: width - 4, y: middle }))],
  struck: [
    'line',
    svg`<circle class="badge" cx="${middle + 4}" cy="${middle}" r="7"/><path class="slash" d="M${middle - 4},15L${middle + 12},1"/>`,
  ],
};

/** An example of a mark, for the key, drawn as the diagram draws it: the inside of an `svg` of its size. */
export function drawSample(sample: FlowSample, wrong?: FlowEdgeInput['wrong']): string {
  const [drawn, inside] = samples[sample];
  return svg`<g class="${classes('edge', drawn, sample === 'owed' && 'owed')}"${wrong != null && svg` data-wrong="${wrong}"`}>${inside}</g>`
    .html;
}
