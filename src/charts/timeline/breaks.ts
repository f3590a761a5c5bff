import { overlaps } from '../geometry/box.ts';
import { measure } from '../geometry/text.ts';
import type { TimelineLayout } from './stages.ts';

/** Sets what each break says under the foot of the chart, on as many rows as keep the words apart. */
export function setBreaks(
  breaks: readonly { readonly x: number; readonly width: number; readonly text: string }[],
  foot: number,
  x1: number,
  x2: number,
): TimelineLayout['breaks'] {
  const placed: TimelineLayout['breaks'][number][] = [];
  for (const each of breaks) {
    const width = measure(each.text, 13);
    const x = Math.min(Math.max(each.x + each.width / 2 - width / 2, x1), x2 - width);
    let y = foot + 4;
    while (placed.some(({ label }) => overlaps(label.box, { x, y, width, height: 17 }, 8))) y += 17;
    placed.push({ ...each, label: { x, y: y + 12.5, box: { x, y, width, height: 17 } } });
  }
  return placed;
}
