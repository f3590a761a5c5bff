import type { FlowLayout, PlacedEdge, TextLine } from '../../../../src/charts/flow/stages.ts';
import { around, type Box, inside, overlaps } from '../../../../src/charts/geometry/box.ts';

interface Thing {
  readonly what: string;
  readonly box: Box;
}

/** The room that a level or upright line takes, from the numbers of its path. */
function trailOf({ path, thickness, area }: PlacedEdge): Box {
  const [x1 = 0, y1 = 0, third = 0, y2] = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  const [x2, half] = [third, area === '' ? 1 : thickness / 2];
  const end = y2 ?? y1;
  return x1 === x2
    ? { x: x1 - half, y: Math.min(y1, end), width: 2 * half, height: Math.abs(end - y1) }
    : { x: Math.min(x1, x2), y: y1 - half, width: Math.abs(x2 - x1), height: 2 * half };
}

/** A ladder without what may touch by a rounding of a tenth. */
const less = ({ x, y, width, height }: Box, by = 0.1): Box => ({
  x: x + by,
  y: y + by,
  width: Math.max(0, width - 2 * by),
  height: Math.max(0, height - 2 * by),
});

/** Pairs of these and those that overlap, each once. */
function* meeting<A extends Thing, B extends Thing>(
  these: readonly A[],
  those: readonly B[],
): Generator<readonly [A, B]> {
  const down = [...those].sort((a, b) => a.box.y - b.box.y);
  const place = new Map<Thing, number>(down.map((each, index) => [each, index]));
  const highest = Math.max(0, ...down.map(({ box }) => box.height));
  for (const a of these) {
    let [low, high] = [0, down.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((down[middle]?.box.y ?? 0) < a.box.y - highest) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < down.length; i++) {
      const b = down[i];
      if (!b || b.box.y > a.box.y + a.box.height) break;
      // Two of the same list meet once.
      if (i > (place.get(a) ?? -1) && overlaps(a.box, b.box)) yield [a, b];
    }
  }
}

/** What is wrong with a ladder, in words. */
export function ladderFaults(layout: FlowLayout): string[] {
  const wrong: string[] = [];
  const frame: Box = { x: -0.1, y: -0.1, width: layout.width + 0.2, height: layout.height + 0.2 };
  const text = (what: string, lines: readonly TextLine[]): Thing[] =>
    lines.map(({ box }) => ({ what, box: less(box) }));
  const texts = [
    ...layout.nodes.flatMap(({ id, over, name, role }) => text(`a name of ${id}`, [...over, ...name, ...role])),
    ...layout.edges.flatMap(({ id, label }) => text(`the label of ${id}`, label)),
    ...(layout.callout ? text('the call-out', [...layout.callout.words, ...layout.callout.under]) : []),
  ];
  const bars = layout.nodes.flatMap(({ id, bars: parts }) =>
    parts.map((box) => ({ id, what: `a bar of ${id}`, box: less(box) })),
  );
  const badges = layout.edges.map(({ id, badge }) => ({
    id,
    what: `the number of ${id}`,
    box: around(badge.x, badge.y, badge.r),
  }));
  const trails = layout.edges.map((edge) => ({ edge, what: `the line of ${edge.id}`, box: less(trailOf(edge)) }));

  for (const { what, box } of [...texts, ...bars, ...badges, ...trails])
    if (!inside(box, frame)) wrong.push(`${what} leaves the drawing`);
  for (const [a, b] of [...meeting(texts, texts), ...meeting(texts, [...bars, ...badges])])
    wrong.push(`${a.what} meets ${b.what}`);
  for (const [a, { edge, what, box }] of meeting(texts, trails)) {
    const within = a.what === `the label of ${edge.id}` && edge.label.some((line) => line.within);
    if (!within || !inside(a.box, box)) wrong.push(`${a.what} lies on ${what}`);
  }
  for (const [a, b] of meeting(trails, trails)) wrong.push(`${a.what} meets ${b.what}`);
  for (const [a, b] of meeting(badges, trails)) if (a.id !== b.edge.id) wrong.push(`${a.what} lies on ${b.what}`);
  for (const [a, b] of meeting(bars, bars)) if (a.id !== b.id) wrong.push(`${a.what} meets ${b.what}`);
  for (const [a, b] of meeting(bars, trails)) wrong.push(`${b.what} runs over ${a.what}`);
  return wrong;
}
