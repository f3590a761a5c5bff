import { px } from '../geometry/path.ts';
import { bandHeight } from '../time/law-bands.ts';
import type { Mark, Words } from '../timeline/stages.ts';
import { drawStop, escaped, shape } from './draw-stop.ts';
import type { DrawnLane, EraLayout } from './stages.ts';

const words = ({ text, x, y }: Pick<Words, 'text' | 'x' | 'y'>, more = ''): string =>
  text === '' ? '' : `<text x="${px(x)}" y="${px(y)}"${more}>${escaped(text)}</text>`;

const slashes = (x: number, y: number, half: number): string =>
  `<path d="M${px(x - 6)},${px(y + half)}l5,${px(-2 * half)}M${px(x + 1)},${px(y + half)}l5,${px(-2 * half)}"/>`;

/** What the events of a drawing are called. */
export interface EraNaming {
  /** Unlike any other drawing's on the page: ids inside the drawing begin with it. */
  readonly key: string;
  /** The date, how exact it is, the case and the title. */
  readonly name: (id: string) => string;
  /** Whether each place names all its events. In a drawing that is made again and again the layout knows them. */
  readonly listed: boolean;
}

/** Stretches of a line, joined where they overlap: the same ink in few strokes, since there can be thousands. */
function joined(stretches: readonly (readonly [from: number, to: number])[], y: number): string {
  const runs: [number, number][] = [];
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    const before = runs.at(-1);
    if (before && from <= before[1] + 1) before[1] = Math.max(before[1], to);
    else runs.push([from, to]);
  }
  return runs.map(([from, to]) => `M${px(from)},${px(y)}H${px(to)}`).join('');
}

/** Plain days in crowds, and those found wrong, are one path each. */
function crowdedDays(marks: readonly Mark[], y: number): string {
  const dots = marks.filter((mark) => mark.shape === 'dot');
  return [false, true]
    .map((wrong) => {
      const own = dots.filter((mark) => mark.wrong === wrong);
      if (own.length === 0) return '';
      const path = joined(
        own.map((mark) => [mark.x, mark.x]),
        y,
      );
      return `<path class="days${wrong ? ' wrong' : ''}" d="${path}" stroke-linecap="round" stroke-width="9"/>`;
    })
    .join('');
}

/** Spans and dates known no closer in crowds: one shape each, or, where there are very many, one path a kind. */
function crowdedSpans(marks: readonly Mark[], gradient: string): string {
  const others = marks.filter((mark) => mark.shape === 'soft' || mark.shape === 'bar');
  if (others.length <= 40)
    return marks
      .filter((mark) => mark.shape !== 'dot')
      .map((mark) => `<g class="${markClass(mark)}">${shape(mark, gradient)}</g>`)
      .join('');
  return (['soft', 'bar'] as const)
    .map((kind) => {
      const path = joined(
        others.filter((mark) => mark.shape === kind).map((mark) => [mark.x1, mark.x2]),
        others[0]?.y ?? 0,
      );
      return path === '' ? '' : `<path class="extents ${kind}" d="${path}" stroke-width="8"/>`;
    })
    .join('');
}

function drawLane(lane: DrawnLane, t: EraLayout, { key, ...naming }: EraNaming): string {
  const title = words(lane.name, ' class="lane-name"');
  const head =
    (lane.href === undefined ? title : `<a class="lane-link" href="${escaped(lane.href)}" tabindex="-1">${title}</a>`) +
    (lane.note ? words(lane.note, ' class="lane-note"') : '');
  const line = `<line x1="${px(t.x1)}" x2="${px(t.x2)}" y1="${px(lane.y)}" y2="${px(lane.y)}"/>`;
  const span = lane.span
    ? `<rect class="span" x="${px(lane.span.x1)}" y="${px(lane.y - 3)}" width="${px(Math.max(2, lane.span.x2 - lane.span.x1))}" height="6"/>`
    : '';
  const gradient = `soft-${key}`;
  return (
    `<g class="lane" data-lane="${escaped(lane.id)}">${head}${line}${span}` +
    t.breaks
      .map(
        ({ x }) =>
          `<g class="break"><rect x="${px(x - 6)}" y="${px(lane.y - 5)}" width="12" height="10"/>${slashes(x, lane.y, 7)}</g>`,
      )
      .join('') +
    crowdedSpans(lane.crowded, gradient) +
    crowdedDays(lane.crowded, lane.y) +
    `<g role="group" aria-label="${escaped(lane.name.text)}, ${String(lane.count)} events">` +
    lane.stops.map((stop) => drawStop(stop, lane.id, gradient, naming)).join('') +
    '</g></g>'
  );
}

const markClass = (mark: Mark): string =>
  ['event', mark.shape, ...(mark.wrong ? ['wrong'] : []), ...(mark.alleged ? ['alleged'] : [])].join(' ');

const drawTicks = (t: EraLayout): string =>
  t.ticks.map((tick) => words({ text: tick.label, x: tick.x, y: t.tickY })).join('');

const drawBands = (t: EraLayout): string =>
  t.bands
    .map(
      (band) =>
        `<g class="band${band.newer ? ' newer' : ''}"><rect x="${px(band.x1)}" y="${px(band.y)}" width="${px(Math.max(0, band.x2 - band.x1))}" height="${String(bandHeight)}"/>${band.words.map((each) => words(each)).join('')}</g>`,
    )
    .join('');

/** The height of {@link drawAxisAlone}. */
export const axisHeight = 52;

/** The years and the law in force alone, to stay in sight while the lanes scroll past. */
export const drawAxisAlone = (t: EraLayout): string => `<g class="tick">${drawTicks(t)}</g>${drawBands(t)}`;

/** The law in force and its changes, the years at the top and at the foot, and the breaks. */
function drawAxis(t: EraLayout): string {
  const foot = t.footY - 14;
  return [
    ...t.ticks.map(
      (tick) =>
        `<g class="tick"><line x1="${px(tick.x)}" x2="${px(tick.x)}" y1="${px(t.tickY + 4)}" y2="${px(foot)}"/>${words({ text: tick.label, x: tick.x, y: t.tickY })}${words({ text: tick.label, x: tick.x, y: t.footY })}</g>`,
    ),
    drawBands(t),
    ...t.changes.map((each) => words(each, ' class="change"')),
    ...t.changeX.map(
      (x) => `<line class="law-line" x1="${px(x)}" x2="${px(x)}" y1="${px(t.bandY)}" y2="${px(foot)}"/>`,
    ),
    ...t.breaks.map(
      ({ x, clear, label }) => `<g class="break">${clear ? slashes(x, t.tickY - 4, 7) : ''}${words(label)}</g>`,
    ),
  ].join('');
}

/**
 * The events of many cases as the inside of an `svg` of the layout's width and height. The same words come from the
 * build and from the browser, where a part of the axis is laid out again. Places to press are links to the rows of
 * the list (`a.stop`); none is a stop of the tab key, which the list serves.
 */
export const drawEra = (t: EraLayout, naming: EraNaming): string =>
  `<defs><linearGradient id="soft-${naming.key}"><stop class="soft-end" offset="0"/><stop class="soft-middle" offset="0.35"/><stop class="soft-middle" offset="0.65"/><stop class="soft-end" offset="1"/></linearGradient></defs>` +
  `<g aria-hidden="true">${drawAxis(t)}</g>` +
  t.lanes.map((lane) => (lane.off ? '' : drawLane(lane, t, naming))).join('');
