import { classes, type Html, svg } from '../geometry/markup.ts';
import type { FlowLayout, PlacedCallout, PlacedEdge, PlacedNode, TextLine } from './stages.ts';

/** What a drawing calls its flows, and which of them it is about. */
export interface FlowNaming {
  /** A flow's id across cases. */
  readonly wideId: (id: string) => string;
  /** The flows and actors that the figure is about, where it is not about all; the others recede. */
  readonly about?: { readonly flows: readonly string[]; readonly actors: ReadonlySet<string> } | undefined;
}

const drawLine = ({ x, y, anchor, text }: TextLine, name: string): Html =>
  svg`<text class="${name}" x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`;

const drawEdge = ({ drawn, owed, wrong, area, sides, path, arrow }: PlacedEdge, wideId: string, far: boolean): Html =>
  svg`<g class="${classes('edge', drawn, owed && 'owed', far && 'far')}" data-flow="${wideId}"${wrong !== null && svg` data-wrong="${wrong}"`}>${
    area !== '' && svg`<path class="area" d="${area}"/>`
  }${sides.map((side) => svg`<path class="side" d="${side}"/>`)}${
    area === '' && svg`<path class="thin" d="${path}"/>`
  }<path class="hit" d="${path}"/>${
    arrow.length > 0 &&
    svg`<path class="tip" d="${arrow.map(({ x, y }, i) => svg`${i === 0 ? 'M' : 'L'}${x},${y}`)}Z"/>`
  }</g>`;

const drawNode = ({ id, bars, taker, over, name, role }: PlacedNode, far: boolean): Html =>
  svg`<g class="${classes('node', far && 'far')}" data-actor="${id}">${bars.map(
    ({ x, y, width, height }) =>
      svg`<rect class="${classes('bar', taker && 'taker')}" x="${x}" y="${y}" width="${width}" height="${height}"/>`,
  )}${over.map((line) => drawLine(line, 'over'))}${name.map((line) => drawLine(line, 'name'))}${role.map((line) => drawLine(line, 'role'))}</g>`;

const drawHole = ({ hole }: PlacedEdge): Html | false =>
  hole !== null && svg`<circle class="hole" cx="${hole.x}" cy="${hole.y}" r="${hole.r}"/>`;

/** The call-out goes and comes with its flow, whose words it is. */
const drawCallout = ({ path, words, under }: PlacedCallout): Html =>
  svg`<path class="callout-line" d="${path}"/>${words.map((line) => drawLine(line, 'callout'))}${under.map((line) =>
    drawLine(line, 'callout-under'),
  )}`;

const drawLettering = (edge: PlacedEdge, callout: PlacedCallout | null, wideId: string, far: boolean): Html => {
  const { wrong, badge, number, label } = edge;
  return svg`<g class="${classes('lettering', far && 'far')}" data-flow="${wideId}"${wrong !== null && svg` data-wrong="${wrong}"`}><circle class="badge" cx="${badge.x}" cy="${badge.y}" r="${badge.r}"/>${
    wrong === 'set-aside' &&
    svg`<path class="slash" d="M${badge.x - 9},${badge.y + 12}L${badge.x + 9},${badge.y - 12}"/>`
  }<text class="number" x="${badge.x}" y="${badge.y + 4.4}">${number}</text>${label.map((line) => drawLine(line, classes('label', line.strong && 'strong', line.within && 'within')))}${
    callout !== null && callout.flow === edge.id && drawCallout(callout)
  }${drawHole(edge)}</g>`;
};

/** A diagram of flows as the inside of an `svg` of the layout's width and height: areas first, then names, then numbers. */
export function drawFlow({ nodes, edges, houses, callout }: FlowLayout, { wideId, about }: FlowNaming): string {
  const far = (id: string): boolean => about !== undefined && !about.flows.includes(id);
  const order = [...edges].sort((a, b) => Number(far(b.id)) - Number(far(a.id)) || b.thickness - a.thickness);
  return svg`<g class="whole">${houses.map(
    ({ box }) =>
      svg`<g class="house"><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/></g>`,
  )}${order.map((edge) => drawEdge(edge, wideId(edge.id), far(edge.id)))}${houses.flatMap(({ label }) =>
    label.map((line) => drawLine(line, 'house-name')),
  )}${nodes.map((node) => drawNode(node, about !== undefined && !about.actors.has(node.id)))}${edges.map((edge) =>
    drawLettering(edge, callout, wideId(edge.id), far(edge.id)),
  )}</g>`.html;
}
