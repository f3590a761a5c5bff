import { px } from '../../geometry/path.ts';
import type { FlowEdgeInput } from '../stages.ts';
import { plain, radiusOf, stopAt } from '../marks.ts';
import { labelLines, said } from './row-words.ts';
import type { SetRow } from './set-row.ts';
import { bar, beyond, line } from './sizes.ts';

/** Sets data that was deleted: a short line from its holder's bar, with a stop; the words after it. */
export function setStub(edge: FlowEdgeInput, width: number, y: number): SetRow {
  const [start, end] = [bar, bar + 46];
  const x = end + 11;
  const words = said(edge, width - 8 - x);
  const lines = words.strong.length + words.soft.length;
  const height = Math.max(2 * beyond + 1, lines * line + 8);
  const centre = y + 4 + height / 2;
  return {
    edge: {
      ...plain(edge),
      path: `M${px(start)},${px(centre)}H${px(end)}`,
      arrow: stopAt({ x: end, y: centre }),
      badge: { x: start + 20, y: centre, r: radiusOf(edge.number) },
      label: labelLines(words, { x, top: centre - (lines * line) / 2 }),
    },
    top: centre - beyond - 0.5,
    bottom: Math.max(centre + beyond + 0.5, centre + height / 2),
  };
}
