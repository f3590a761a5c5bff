import { type Html, svg } from '../geometry/markup.ts';
import { px } from '../geometry/path.ts';
import { drawBands, drawBreak, drawMark, drawWords, markClass, softFill } from '../time/draw.ts';
import type { Mark } from '../time/marks.ts';
import { drawStop } from './draw-stop.ts';
import type { DrawnLane, EraLayout } from './stages.ts';

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
const crowdedDays = (marks: readonly Mark[], y: number): readonly Html[] =>
  [false, true].flatMap((wrong) => {
    const own = marks.filter((mark) => mark.shape === 'dot' && mark.wrong === wrong);
    const path = joined(
      own.map((mark) => [mark.x, mark.x]),
      y,
    );
    const name = wrong ? 'days wrong' : 'days';
    return path === '' ? [] : [svg`<path class="${name}" d="${path}" stroke-linecap="round" stroke-width="9"/>`];
  });

/** Spans and dates known no closer in crowds: one shape each, or, where there are very many, one path a kind. */
function crowdedSpans(marks: readonly Mark[], softId: string): readonly Html[] {
  const others = marks.filter((mark) => mark.shape === 'soft' || mark.shape === 'bar');
  if (others.length <= 40)
    return marks
      .filter((mark) => mark.shape !== 'dot')
      .map((mark) => svg`<g class="${markClass(mark)}">${drawMark(mark, softId)}</g>`);
  return (['soft', 'bar'] as const).flatMap((kind) => {
    const path = joined(
      others.filter((mark) => mark.shape === kind).map((mark) => [mark.x1, mark.x2]),
      others[0]?.y ?? 0,
    );
    return path === '' ? [] : [svg`<path class="extents ${kind}" d="${path}" stroke-width="8"/>`];
  });
}

function drawLane(
  { id, name, note, href, span, y, count, crowded, stops }: DrawnLane,
  t: EraLayout,
  naming: EraNaming,
) {
  const title = drawWords(name, 'lane-name');
  const softId = `soft-${naming.key}`;
  return svg`<g class="lane" data-lane="${id}">${
    href === undefined ? title : svg`<a class="lane-link" href="${href}" tabindex="-1">${title}</a>`
  }${note && drawWords(note, 'lane-note')}<line x1="${t.x1}" x2="${t.x2}" y1="${y}" y2="${y}"/>${
    span && svg`<rect class="span" x="${span.x1}" y="${y - 3}" width="${Math.max(2, span.x2 - span.x1)}" height="6"/>`
  }${t.breaks.map(
    ({ x }) => svg`<g class="break"><rect x="${x - 6}" y="${y - 5}" width="12" height="10"/>${drawBreak(x, y, 7)}</g>`,
  )}${crowdedSpans(crowded, softId)}${crowdedDays(crowded, y)}<g role="group" aria-label="${name.text}, ${String(count)} events">${stops.map(
    (stop) => drawStop(stop, id, softId, naming),
  )}</g></g>`;
}

/** The height of {@link drawAxisAlone}. */
export const axisHeight = 52;

/** The years and the law in force alone, to stay in sight while the lanes scroll past. */
export const drawAxisAlone = (t: EraLayout): string =>
  svg`<g class="tick">${t.ticks.map(({ x, label }) => drawWords({ text: label, x, y: t.tickY }))}</g>${drawBands(t.bands)}`
    .html;

/** The law in force and its changes, the years at the top and at the foot, and the breaks. */
function drawAxis(t: EraLayout): readonly Html[] {
  const foot = t.footY - 14;
  return [
    ...t.ticks.map(
      ({ x, label: text }) =>
        svg`<g class="tick"><line x1="${x}" x2="${x}" y1="${t.tickY + 4}" y2="${foot}"/>${drawWords({ text, x, y: t.tickY })}${drawWords({ text, x, y: t.footY })}</g>`,
    ),
    ...drawBands(t.bands),
    ...t.changes.map((each) => drawWords(each, 'change')),
    ...t.changeX.map((x) => svg`<line class="law-line" x1="${x}" x2="${x}" y1="${t.bandY}" y2="${foot}"/>`),
    ...t.breaks.map(
      ({ x, clear, label }) => svg`<g class="break">${clear && drawBreak(x, t.tickY - 4, 7)}${drawWords(label)}</g>`,
    ),
  ];
}

/**
 * The events of many cases as the inside of an `svg` of the layout's width and height. The same words come from the
 * build and from the browser, where a part of the axis is laid out again. Places to press are links to the rows of
 * the list (`a.stop`); none is a stop of the tab key, which the list serves.
 */
export const drawEra = (t: EraLayout, naming: EraNaming): string =>
  svg`${softFill(`soft-${naming.key}`)}<g aria-hidden="true">${drawAxis(t)}</g>${t.lanes
    .filter(({ off }) => !off)
    .map((lane) => drawLane(lane, t, naming))}`.html;
