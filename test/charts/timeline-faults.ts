import { type Box, overlaps } from '../../src/charts/geometry/box.ts';
import type { TimelineEventInput } from '../../src/charts/time/dated.ts';
import type { TimelineLayout } from '../../src/charts/timeline/stages.ts';

/** What is wrong with a drawing of these events: words that touch or leave it, events nobody can reach, a wrong order. */
export function timelineFaults(layout: TimelineLayout, events: readonly TimelineEventInput[]): readonly string[] {
  const wrong: string[] = [];
  const boxes: readonly (readonly [string, Box])[] = [
    ...layout.labels.map((each) => [each.id, each.box] as const),
    ...layout.crowds.map((each) => [each.text, each.box] as const),
    ...layout.breaks.map((each) => [each.label.text, each.label.box] as const),
    ...layout.changes.map((each) => [each.text, each.box] as const),
    ...layout.bands.flatMap((band) => band.words.map((each) => [each.text, each.box] as const)),
  ];
  boxes.forEach(([name, a], i) => {
    if (a.x < 0 || a.x + a.width > layout.width || a.y < 0 || a.y + a.height > layout.height)
      wrong.push(`"${name}" leaves the drawing`);
    for (const [other, b] of boxes.slice(i + 1)) if (overlaps(a, b)) wrong.push(`"${name}" touches "${other}"`);
  });
  for (const { leader, id } of layout.labels)
    for (const other of layout.labels)
      if (
        other.id !== id &&
        leader.x > other.box.x &&
        leader.x < other.box.x + other.box.width &&
        leader.y1 < other.box.y + other.box.height &&
        leader.y2 > other.box.y
      )
        wrong.push(`the leader of ${id} crosses the words of ${other.id}`);
  const said = [...layout.labels.map((each) => each.id), ...layout.crowds.flatMap((each) => each.ids)].sort();
  const asked = events.map((each) => each.id).sort();
  if (said.join() !== asked.join()) wrong.push('an event is said twice or not at all');
  if (
    layout.marks
      .map((each) => each.id)
      .sort()
      .join() !== asked.join()
  )
    wrong.push('an event has no mark or two');
  const at = new Map(layout.marks.map((mark) => [mark.id, mark.x]));
  let before = -Infinity;
  for (const { id } of events.filter((each) => each.precision === 'day')) {
    const x = at.get(id) ?? NaN;
    if (!(x >= before)) wrong.push(`${id} stands before an earlier event`);
    before = x;
  }
  return wrong;
}
