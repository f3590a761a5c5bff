import { px } from '../geometry/path.ts';
import type { Mark } from '../timeline/stages.ts';
import type { Stop } from './stages.ts';

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);

/** An event's mark: a point for a day, a soft bar for a month or a year, a bar for a span. */
export function shape(mark: Mark, gradient: string): string {
  if (mark.shape === 'dot' || mark.shape === 'ring')
    return `<circle class="shape" cx="${px(mark.x)}" cy="${px(mark.y)}" r="5"/>`;
  const soft = mark.shape === 'soft' ? ` fill="url(#${gradient})"` : ' rx="4"';
  return `<rect class="shape" x="${px(mark.x1)}" y="${px(mark.y - 4)}" width="${px(Math.max(2, mark.x2 - mark.x1))}" height="8"${soft}/>`;
}

/** A place to press: one event with its leader, mark and words, or the number of a crowd. */
export function drawStop(
  stop: Stop,
  lane: string,
  gradient: string,
  { name, listed }: { readonly name: (id: string) => string; readonly listed: boolean },
): string {
  const { crowd, mark, label } = stop;
  const first = stop.ids[0] ?? '';
  if (crowd)
    return (
      `<a class="stop crowd" href="#${first}" tabindex="-1" data-lane="${escaped(lane)}"${listed ? ` data-events="${stop.ids.join(' ')}"` : ''} aria-label="${crowd.text} more here, as a list">` +
      `<rect x="${px(crowd.box.x)}" y="${px(crowd.box.y)}" width="${String(crowd.box.width)}" height="${String(crowd.box.height)}"/>` +
      `<text x="${px(crowd.x)}" y="${px(crowd.y)}">${crowd.text}</text></a>`
    );
  if (!mark) return '';
  // What is seen comes first in what is said, so that it can be asked for by voice.
  const said = escaped(label ? `${label.text}. ${name(first)}` : name(first));
  const classes = ['stop', 'event', mark.shape, ...(mark.wrong ? ['wrong'] : []), ...(mark.alleged ? ['alleged'] : [])];
  const text = label
    ? `<line class="leader" x1="${px(mark.x)}" x2="${px(mark.x)}" y1="${px(label.leader.y1)}" y2="${px(label.leader.y2)}"/>`
    : `<title>${said}</title>`;
  const line = label
    ? `<text class="event-label${label.strong ? ' strong' : ''}" x="${px(label.x)}" y="${px(label.y)}"${label.anchor === 'end' ? ' text-anchor="end"' : ''}>${escaped(label.text)}</text>`
    : '';
  return (
    `<a class="${classes.join(' ')}" href="#${first}" tabindex="-1" data-lane="${escaped(lane)}"${listed ? ` data-events="${first}"` : ''} aria-label="${said}">` +
    `${text}<circle class="hit" cx="${px(mark.x)}" cy="${px(mark.y)}" r="12"/>${shape(mark, gradient)}${line}</a>`
  );
}
