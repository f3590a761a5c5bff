import type { FlowLayout, PlacedEdge } from '../../../../src/charts/flow/stages.ts';
import { around, type Box, distance, inside, overlaps } from '../../../../src/charts/geometry/box.ts';
import type { Point } from '../../../../src/charts/geometry/path.ts';

/** The points of a drawn path, a few pixels apart: of lines and of cubic and quadratic curves. */
export function pointsOf(path: string): readonly Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  const go = (steps: number, place: (t: number) => Point): void => {
    for (let i = 1; i <= steps; i++) points.push(place(i / steps));
    at = place(1);
  };
  for (const [, command = '', words = ''] of path.matchAll(/([MLCQVZ])([^MLCQVZ]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = words.trim().split(/[ ,]+/).map(Number);
    const { x, y } = at;
    const line = (to: Point): void => {
      go(Math.max(1, Math.ceil(Math.hypot(to.x - x, to.y - y) / 3)), (t) => ({
        x: x + (to.x - x) * t,
        y: y + (to.y - y) * t,
      }));
    };
    if (command === 'M') points.push((at = { x: a, y: b }));
    if (command === 'L') line({ x: a, y: b });
    if (command === 'V') line({ x, y: a });
    if (command === 'Q')
      go(12, (t) => ({
        x: (1 - t) ** 2 * x + 2 * t * (1 - t) * a + t * t * c,
        y: (1 - t) ** 2 * y + 2 * t * (1 - t) * b + t * t * d,
      }));
    if (command === 'C')
      go(60, (t) => ({
        x: (1 - t) ** 3 * x + 3 * t * (1 - t) ** 2 * a + 3 * t * t * (1 - t) * c + t ** 3 * e,
        y: (1 - t) ** 3 * y + 3 * t * (1 - t) ** 2 * b + 3 * t * t * (1 - t) * d + t ** 3 * f,
      }));
  }
  return points;
}

/** Whether a line of some thickness runs through a box. */
function runsThrough(points: readonly Point[], half: number, { x, y, width, height }: Box): boolean {
  return points.some(
    (point) => point.x > x && point.x < x + width && point.y + half > y && point.y - half < y + height,
  );
}

/** The room that letters take of a line's box. */
const letters = ({ x, y, width, height }: Box): Box => ({ x, y: y + 3, width, height: height - 6 });

/** What a wide drawing must not do beyond `faults`, in words: words on lines, or far from their number. */
export function breaches(layout: FlowLayout): readonly string[] {
  const wrong: string[] = [];
  const frame: Box = { x: -0.5, y: -0.5, width: layout.width + 1, height: layout.height + 1 };
  const trails = layout.edges.map((edge) => ({
    edge,
    points: pointsOf(edge.path),
    half: edge.drawn === 'line' || edge.drawn === 'thread' ? 1 : edge.thickness / 2,
  }));
  const runsOn = (box: Box, but?: PlacedEdge): string | undefined =>
    trails.find(({ edge, points, half }) => edge !== but && runsThrough(points, half, letters(box)))?.edge.id;
  const { callout } = layout;
  const called = callout ? [...callout.words, ...callout.under] : [];
  const words = [
    ...layout.nodes.flatMap(({ id, over, name, role }) =>
      [...over, ...name, ...role].map(({ box }) => ({ what: `the name of ${id}`, box, within: undefined })),
    ),
    ...layout.houses.flatMap(({ label }) =>
      label.map(({ box }) => ({ what: 'the name of a house', box, within: undefined })),
    ),
    ...called.map(({ box }) => ({ what: 'the call-out', box, within: undefined })),
    ...layout.edges.flatMap((edge) =>
      edge.label.map(({ box, within }) => ({
        what: `the label of ${edge.id}`,
        box,
        within: within ? edge : undefined,
      })),
    ),
  ];
  for (const { what, box, within } of words) {
    const line = runsOn(box, within);
    if (line !== undefined) wrong.push(`${what} lies on the line of ${line}`);
    if (!inside(box, frame)) wrong.push(`${what} leaves the box`);
  }
  for (const { box } of called)
    for (const other of words)
      if (other.what !== 'the call-out' && overlaps(letters(box), letters(other.box)))
        wrong.push(`the call-out lies on ${other.what}`);
  // A name and a label side by side read as one sentence: "PSNI asked for numbers".
  for (const { id, name, role } of layout.nodes)
    for (const { box } of [...name, ...role])
      for (const edge of layout.edges)
        for (const line of edge.label)
          if (overlaps(letters({ ...box, width: box.width + 24 }), letters(line.box)))
            wrong.push(`the name of ${id} reads on into the label of ${edge.id}`);
  for (const { id, label, badge, wrong: standing } of layout.edges) {
    const [first] = label;
    if (!first) {
      if (standing !== null) wrong.push(`${id} was wrong and has no words`);
      continue;
    }
    const whole = { ...first.box, height: first.box.height * label.length };
    if (distance(whole, around(badge.x, badge.y, 0)) > 60) wrong.push(`the label of ${id} is far from its number`);
  }
  for (const [i, a] of layout.edges.entries())
    for (const b of layout.edges.slice(i + 1))
      if (overlaps(around(a.badge.x, a.badge.y, a.badge.r), around(b.badge.x, b.badge.y, b.badge.r)))
        wrong.push(`the numbers of ${a.id} and ${b.id} overlap`);
  return wrong;
}
