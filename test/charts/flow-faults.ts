import type { FlowLayout } from '../../src/charts/flow/stages.ts';
import { around, type Box, inside, overlaps } from '../../src/charts/geometry/box.ts';

/** A box with half a pixel around it: sums of fractions are not exact. */
const wider = ({ x, y, width, height }: Box): Box => ({ x: x - 0.5, y: y - 0.5, width: width + 1, height: height + 1 });

/** What is wrong with a drawing, in words. */
export function faults(layout: FlowLayout): string[] {
  const wrong: string[] = [];
  const frame: Box = { x: -0.5, y: -0.5, width: layout.width + 1, height: layout.height + 1 };
  const bars = layout.nodes.flatMap(({ id, bars }) => bars.map((box) => ({ id, box })));
  for (const [i, a] of bars.entries()) {
    for (const b of bars.slice(i + 1)) if (overlaps(a.box, b.box)) wrong.push(`bars of ${a.id} and ${b.id} overlap`);
    if (!inside(a.box, frame)) wrong.push(`the bar of ${a.id} leaves the box`);
  }
  const labels = layout.edges.flatMap((edge) => edge.label.map((line) => ({ id: edge.id, box: line.box })));
  const names = layout.nodes.flatMap((node) =>
    [...node.name, ...node.role].map((line) => ({ id: node.id, box: line.box })),
  );
  const badges = layout.edges.map(({ id, badge }) => ({ id, box: around(badge.x, badge.y, badge.r) }));
  for (const [i, a] of labels.entries()) {
    if (!inside(a.box, frame)) wrong.push(`the label of ${a.id} leaves the box`);
    for (const b of labels.slice(i + 1))
      if (a.id !== b.id && overlaps(a.box, b.box)) wrong.push(`labels of ${a.id} and ${b.id} overlap`);
    for (const b of [...bars, ...names]) if (overlaps(a.box, b.box)) wrong.push(`the label of ${a.id} lies on ${b.id}`);
    for (const edge of layout.edges) {
      if (overlaps(a.box, around(edge.badge.x, edge.badge.y, edge.badge.r)))
        wrong.push(`the label of ${a.id} lies on the number of ${edge.id}`);
    }
  }
  for (const [i, a] of names.entries()) {
    if (!inside(a.box, frame)) wrong.push(`the name of ${a.id} leaves the box`);
    for (const b of names.slice(i + 1))
      if (a.id !== b.id && overlaps(a.box, b.box)) wrong.push(`names of ${a.id} and ${b.id} overlap`);
    for (const b of bars)
      if (a.id !== b.id && overlaps(a.box, b.box)) wrong.push(`the name of ${a.id} lies on the bar of ${b.id}`);
  }
  for (const [i, a] of layout.houses.entries())
    for (const b of layout.houses.slice(i + 1))
      if (a.label.some((one) => b.label.some((other) => overlaps(one.box, other.box))))
        wrong.push(`the names of the houses of ${a.members.join(', ')} and ${b.members.join(', ')} overlap`);
  for (const { members, box, label } of layout.houses) {
    if (!inside(box, frame)) wrong.push(`the frame round ${members.join(', ')} leaves the box`);
    for (const bar of bars) {
      if (members.includes(bar.id) ? !inside(bar.box, wider(box)) : overlaps(bar.box, box))
        wrong.push(`the frame round ${members.join(', ')} is wrong about ${bar.id}`);
    }
    for (const line of label) {
      if (!inside(line.box, frame)) wrong.push(`the name of the house of ${members.join(', ')} leaves the box`);
      for (const other of [...bars, ...names, ...labels, ...badges])
        if (overlaps(line.box, other.box))
          wrong.push(`the name of the house of ${members.join(', ')} lies on ${other.id}`);
    }
  }
  for (const edge of layout.edges) {
    if (!inside(around(edge.badge.x, edge.badge.y, edge.badge.r), frame))
      wrong.push(`the number of ${edge.id} leaves the box`);
    if (/NaN|undefined|Infinity/.test(`${edge.path}${edge.area}${edge.sides.join('')}`))
      wrong.push(`the path of ${edge.id} is broken`);
  }
  return wrong;
}
