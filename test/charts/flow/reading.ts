import type { FlowLayout } from '../../../src/charts/flow/stages.ts';
import { apart, around, type Box, overlaps, union } from '../../../src/charts/geometry/box.ts';
import { pointsOf } from './wide/breaches.ts';

/** How far any line of a label may begin from the middle of its number, in pixels. */
const farthest = 60;
/** The least room between the words of two flows, one over the other or side by side, where nothing parts them. */
const [over, beside] = [11.9, 17.9];

/** The room between two boxes where it is too narrow to part two texts; nothing where they stand well apart. */
function between(a: Box, b: Box): Box | undefined {
  const [left, right] = a.x <= b.x ? [a, b] : [b, a];
  const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
  const across = Math.min(left.x + left.width, right.x + right.width) - right.x;
  const down = Math.min(upper.y + upper.height, lower.y + lower.height) - lower.y;
  const [gapX, gapY] = [right.x - left.x - left.width, lower.y - upper.y - upper.height];
  if (across > 0 && gapY >= 0 && gapY < over)
    return { x: right.x, y: upper.y + upper.height - 1, width: across, height: gapY + 2 };
  // Words of one row share most of their height.
  if (down > 8 && gapX >= 0 && gapX < beside) return { x: left.x + left.width, y: lower.y, width: gapX, height: down };
  return undefined;
}

/** What makes the words of flows hard to tell apart, in words: far from their number, or like those of a neighbour. */
export function readingFaults({ nodes, edges }: FlowLayout): readonly string[] {
  const wrong: string[] = [];
  for (const { id, badge, label } of edges)
    for (const { text, box } of label) {
      const away = apart(box, badge);
      if (away > farthest) wrong.push(`"${text}" of ${id} stands ${String(Math.round(away))} px from its number`);
    }
  const lines = edges.map(({ path, thickness, area }) => ({
    points: pointsOf(path),
    half: area === '' ? 1 : thickness / 2,
  }));
  const parts = [...nodes.flatMap(({ bars }) => bars), ...edges.map(({ badge: { x, y, r } }) => around(x, y, r))];
  const isParted = (gap: Box): boolean =>
    parts.some((box) => overlaps(box, gap)) ||
    lines.some(({ points, half }) =>
      points.some(
        ({ x, y }) => x > gap.x && x < gap.x + gap.width && y + half > gap.y && y - half < gap.y + gap.height,
      ),
    );
  const said = edges.filter(({ label }) => label.length > 0);
  for (const [i, a] of said.entries())
    for (const b of said.slice(i + 1)) {
      const reach = (label: typeof a.label): Box => union(label.map(({ box }) => box));
      if (!overlaps(reach(a.label), reach(b.label), beside)) continue;
      const near = a.label.some((one) =>
        b.label.some((other) => {
          const gap = between(one.box, other.box);
          return gap !== undefined && !isParted(gap);
        }),
      );
      if (near) wrong.push(`the words of ${a.id} and ${b.id} read as one`);
    }
  return wrong;
}
