import { type Html, svg } from '../geometry/markup.ts';
import { drawMark, drawWords, markClass } from '../time/draw.ts';
import { drawLabel, drawLeader } from '../timeline/draw-label.ts';
import type { Stop } from './stages.ts';

/** A place to press: one event with its leader, mark and words, or the number of a crowd. */
export function drawStop(
  { ids, crowd, mark, label }: Stop,
  lane: string,
  softId: string,
  { name, listed }: { readonly name: (id: string) => string; readonly listed: boolean },
): Html {
  const [first = ''] = ids;
  const place = svg`href="#${first}" tabindex="-1" data-lane="${lane}"${listed && svg` data-events="${ids.join(' ')}"`}`;
  if (crowd) {
    const { text, x, y, box } = crowd;
    return svg`<a class="stop crowd" ${place} aria-label="${text} more here, as a list"><rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/>${drawWords({ text, x, y })}</a>`;
  }
  if (!mark) return svg``;
  // What is seen comes first in what is said, so that it can be asked for by voice.
  const said = label ? `${label.text}. ${name(first)}` : name(first);
  return svg`<a class="${markClass(mark, 'stop')}" ${place} aria-label="${said}">${label ? drawLeader(mark.x, label) : svg`<title>${said}</title>`}<circle class="hit" cx="${mark.x}" cy="${mark.y}" r="12"/>${drawMark(mark, softId)}${label && drawLabel(label)}</a>`;
}
