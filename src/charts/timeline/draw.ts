import { px } from '../geometry/path.ts';
import { bandHeight } from '../time/law-bands.ts';
import type { Label, Mark, TimelineLayout } from './stages.ts';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${String(character.charCodeAt(0))};`);

const words = (text: string, x: number, y: number, more = ''): string =>
  `<text x="${px(x)}" y="${px(y)}"${more}>${escaped(text)}</text>`;

const rect = (x: number, y: number, width: number, height: number, more = ''): string =>
  `<rect x="${px(x)}" y="${px(y)}" width="${px(Math.max(0, width))}" height="${px(height)}"${more}/>`;

/** The two strokes of a break, `half` pixels above and below a line. */
const slashes = (x: number, y: number, half: number): string =>
  `<path d="M${px(x - 6)},${px(y + half)}l5,${px(-2 * half)}M${px(x + 1)},${px(y + half)}l5,${px(-2 * half)}"/>`;

function shape(mark: Mark, gradient: string): string {
  if (mark.shape === 'dot' || mark.shape === 'ring')
    return `<circle class="shape" cx="${px(mark.x)}" cy="${px(mark.y)}" r="5"/>`;
  const soft = mark.shape === 'soft' ? ` fill="url(#${gradient})"` : ' rx="4"';
  return rect(mark.x1, mark.y - 4, mark.x2 - mark.x1, 8, ` class="shape"${soft}`);
}

/** One event as a link to its row in the list, whose name ends in the words that can be seen: leader, mark and words, and a place to press that is large enough. */
function event(mark: Mark, label: Label | undefined, name: string, caseId: string, gradient: string): string {
  const classes = ['event', mark.shape, ...(mark.wrong ? ['wrong'] : []), ...(mark.alleged ? ['alleged'] : [])];
  const leader = label
    ? `<line class="leader" x1="${px(mark.x)}" x2="${px(mark.x)}" y1="${px(label.leader.y1)}" y2="${px(label.leader.y2)}"/>`
    : '';
  const text = label
    ? words(
        label.text,
        label.x,
        label.y,
        ` class="event-label${label.strong ? ' strong' : ''}"${label.anchor === 'end' ? ' text-anchor="end"' : ''}`,
      )
    : '';
  return (
    `<a class="${classes.join(' ')}" href="#${mark.id}" tabindex="-1" data-event="${caseId}.${mark.id}" aria-label="${escaped(label ? `${name}; ${label.text}` : name)}">` +
    `<circle class="hit" cx="${px(mark.x)}" cy="${px(mark.y)}" r="12"/>${leader}${shape(mark, gradient)}${text}</a>`
  );
}

/** What the events of a drawing are called, and of which case they are. */
export interface Naming {
  readonly caseId: string;
  /** Unlike any other drawing's on the page: ids inside the drawing begin with it. */
  readonly key: string;
  /** The date, how exact it is, and the title. */
  readonly name: (id: string) => string;
}

/**
 * A timeline as the inside of an `svg` of its width and height. The same words come from the build and from the
 * browser, where a window of time is laid out again. Events and crowds are links (`a.event`, `a.crowd`); everything
 * else is hidden from screen readers, which are given the list.
 */
export function drawTimeline(t: TimelineLayout, { caseId, key, name }: Naming): string {
  const gradient = `soft-${key}`;
  const top = t.tickY + 6;
  const labels = new Map(t.labels.map((label) => [label.id, label]));
  const back = [
    ...t.opened.map(
      (o) =>
        `<g class="opened">${rect(o.x1, top, o.x2 - o.x1, t.bandY - top)}<path d="M${px(o.x1)},22v-5H${px(o.x2)}v5"/>${
          o.label === '' ? '' : words(o.label, (o.x1 + o.x2) / 2, 12, ' text-anchor="middle"')
        }</g>`,
    ),
    ...t.ticks.map(
      (tick) =>
        `<g class="tick"><line x1="${px(tick.x)}" x2="${px(tick.x)}" y1="${px(top)}" y2="${px(t.bandY)}"/>${words(tick.label, tick.x, t.tickY)}</g>`,
    ),
    ...t.lanes.map(
      (lane) =>
        `<g class="lane"><text class="lane-name">${lane.label
          .map(
            (line, i) =>
              `<tspan x="0" y="${px(lane.y + 4.5 + (i - (lane.label.length - 1) / 2) * 15)}">${escaped(line)}</tspan>`,
          )
          .join('')}</text><line x1="${px(lane.x1)}" x2="${px(lane.x2)}" y1="${px(lane.y)}" y2="${px(lane.y)}"/></g>`,
    ),
    t.bands.length > 0 ? words('Law in force', 0, t.bandY + 14.5, ' class="lane-name"') : '',
    ...t.bands.map(
      (band) =>
        `<g class="band${band.newer ? ' newer' : ''}">${rect(band.x1, band.y, band.x2 - band.x1, bandHeight)}${band.words
          .map((each) => words(each.text, each.x, each.y))
          .join('')}</g>`,
    ),
    ...t.changes.map((each) => words(each.text, each.x, each.y, ' class="change"')),
  ];
  // Over the events, so that a span is seen to be cut.
  const breaks = t.breaks.map(({ x, width, label }) => {
    const middle = x + width / 2;
    return `<g class="break">${t.lanes
      .map((lane) => rect(middle - 6, lane.y - 5, 12, 10) + slashes(middle, lane.y, 7))
      .join('')}${t.bands.length > 0 ? rect(middle - 5, t.bandY - 1, 10, bandHeight + 2) : ''}${slashes(
      middle,
      t.bandY + bandHeight / 2,
      14,
    )}${slashes(middle, t.tickY - 4, 7)}${words(label.text, label.x, label.y)}</g>`;
  });
  const crowds = t.crowds.map(
    ({ ids, text, x, y, box }) =>
      `<a class="crowd" href="#${ids[0] ?? ''}" tabindex="-1" data-events="${ids.join(' ')}" aria-label="${text}, more events here, as a list">` +
      `${rect(box.x, box.y, box.width, box.height)}${words(text, x, y)}</a>`,
  );
  return (
    `<defs><linearGradient id="${gradient}"><stop class="soft-end" offset="0"/><stop class="soft-middle" offset="0.35"/><stop class="soft-middle" offset="0.65"/><stop class="soft-end" offset="1"/></linearGradient></defs>` +
    `<g aria-hidden="true">${back.join('')}</g>` +
    `<g class="events">${t.marks.map((mark) => event(mark, labels.get(mark.id), name(mark.id), caseId, gradient)).join('')}${crowds.join('')}</g>` +
    `<g aria-hidden="true" class="breaks">${breaks.join('')}</g>`
  );
}
